package io.github.lookalike.ui.action;

import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.export.GroupsFile;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes the groups that are shown to a file, as the command line writes all. */
final class ExportGroups implements UserAction {

    /** A page is what most people can open; what comes first is offered first. */
    private static final List<String> KINDS =
            List.of(GroupsFile.HTML.extension(), GroupsFile.CSV.extension(), GroupsFile.JSON.extension());

    private static final String NAME = "lookalike";

    private final Desk desk;

    ExportGroups(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty()
                && desk.review().view().filter(view -> !view.shown().isEmpty()).isPresent();
    }

    @Override
    public void run() {
        ReviewView view = desk.review().view().orElseThrow();
        List<ReviewGroup> shown = view.shown();
        String title = desk.text("export.title", shown.size());
        Optional<Path> chosen = desk.dialogs().chooseTarget(title, NAME, KINDS).map(Path::toAbsolutePath);
        if (chosen.isPresent() && mayWrite(chosen.get(), title)) {
            FindResult all = view.session().result();
            desk.tasks()
                    .start(
                            context -> write(chosen.get(), all, shown, context),
                            outcome -> tell(title, chosen.get(), shown.size(), outcome));
        }
    }

    /** A picture is never written over. */
    private boolean mayWrite(Path target, String title) {
        boolean picture = desk.workbench().reader().mayBePicture(target) || PictureReader.hasPictureContent(target);
        if (Files.exists(target) && picture) {
            desk.dialogs().tell(title, desk.text("export.picture", target));
            return false;
        }
        return true;
    }

    /** How many groups were written. */
    private int write(Path target, FindResult all, List<ReviewGroup> shown, JobContext context) throws IOException {
        List<RankedGroup> groups =
                shown.stream().map(ReviewGroup::left).flatMap(Optional::stream).toList();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            kind(target)
                    .write(
                            new FindResult(all.options(), all.scan(), groups),
                            new GroupsFile.Writing(desk.workbench().reader(), desk.words(), out, context));
        }
        return groups.size();
    }

    private static GroupsFile kind(Path target) {
        return GroupsFile.of(target)
                .orElseThrow(() -> new IllegalArgumentException(
                        target + " ends in none of " + Arrays.toString(GroupsFile.values())));
    }

    private void tell(String title, Path target, int shown, JobOutcome<Integer> outcome) {
        if (outcome instanceof JobOutcome.Failed<Integer> failed) {
            desk.dialogs().trouble(failed.cause());
        } else if (outcome instanceof JobOutcome.Succeeded<Integer> done) {
            int over = shown - done.result();
            String words = desk.text("export.done", done.result(), target);
            desk.dialogs().tell(title, over == 0 ? words : words + "\n\n" + desk.text("export.over", over));
        } else {
            desk.dialogs().tell(title, desk.text("export.cut", target));
        }
    }
}
