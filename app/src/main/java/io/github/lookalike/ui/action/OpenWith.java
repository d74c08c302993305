package io.github.lookalike.ui.action;

import com.formdev.flatlaf.util.SystemInfo;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Sheets;
import io.github.lookalike.ui.program.Program;
import io.github.lookalike.ui.program.Programs;
import io.github.lookalike.ui.program.Start;
import java.nio.file.Path;
import java.util.List;

/** Opens the picture looked at in a program that the person chooses. */
final class OpenWith extends OnPicture {

    private final Sheets sheets;

    OpenWith(Desk desk, Sheets sheets) {
        super(desk);
        this.sheets = sheets;
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        Path file = picture.picture().path();
        if (SystemInfo.isWindows) {
            start(Start.onWindows(System.getenv().getOrDefault("SystemRoot", "C:\\Windows"), file));
        } else if (SystemInfo.isMacOS) {
            desk().dialogs()
                    .chooseProgram(desk().text("openWith.title"))
                    .ifPresent(program -> start(Start.onMac(program, file)));
        } else {
            desk().tasks()
                    .look(() -> Programs.ofDesktop(desk().texts().locale()).of(file), found -> choose(file, found));
        }
    }

    private void choose(Path file, JobOutcome<List<Program>> outcome) {
        if (outcome instanceof JobOutcome.Failed<List<Program>> failed) {
            desk().dialogs().trouble(failed.cause());
        } else if (outcome instanceof JobOutcome.Succeeded<List<Program>> found) {
            List<Program> programs = found.result();
            String title = desk().text("openWith.title");
            if (programs.isEmpty()) {
                desk().dialogs().tell(title, desk().text("openWith.none"));
            } else {
                desk().dialogs()
                        .show(
                                title,
                                sheets.choice(
                                        desk().text("openWith.text", Shown.name(file)),
                                        programs.stream().map(Program::name).toList(),
                                        desk().text("openWith.yes"),
                                        index -> start(programs.get(index).command(file))));
            }
        }
    }

    private void start(List<String> command) {
        desk().tasks()
                .look(
                        () -> {
                            Start.command(command);
                            return command;
                        },
                        outcome -> {
                            if (outcome instanceof JobOutcome.Failed<List<String>> failed) {
                                desk().dialogs().trouble(failed.cause());
                            }
                        });
    }
}
