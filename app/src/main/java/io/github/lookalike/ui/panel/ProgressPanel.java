package io.github.lookalike.ui.panel;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Pace;
import io.github.lookalike.ui.look.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** How far the running job is: looked up ten times a second while it runs. */
final class ProgressPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int TENTH_OF_A_SECOND = 100;
    private static final int FINE = 1000;

    private final transient Desk desk;
    private final JLabel stage = Parts.title(" ");
    private final JLabel details = Parts.muted(" ");
    private final JProgressBar bar = new JProgressBar(0, FINE);
    private final JButton pause;
    private final Timer timer = new Timer(TENTH_OF_A_SECOND, event -> look());
    private final transient Pace pace = new Pace(System::nanoTime);

    ProgressPanel(Desk desk, WindowCommands commands) {
        super(new MigLayout("fillx, insets 0", "[grow][][]", "[]8[]6[]"));
        setOpaque(false);
        this.desk = desk;
        this.pause = commands.button(Command.PAUSE);
        add(stage, "growx");
        add(pause);
        add(commands.button(Command.CANCEL), "wrap");
        add(bar, "span, growx, hmin 8, wrap");
        add(details, "span, growx");
        stage.setName("stage");
        details.setName("progress");
        bar.setName("bar");
        desk.tasks().changed().listen(this::begin);
    }

    void focus() {
        pause.requestFocusInWindow();
    }

    private void begin() {
        if (desk.tasks().running().isPresent()) {
            if (!timer.isRunning()) {
                pace.begin(List.of());
                timer.start();
            }
            look();
        } else {
            timer.stop();
        }
    }

    private void look() {
        Optional<JobContext> job = desk.tasks().running();
        job.ifPresent(running -> {
            Progress progress = running.progress();
            pace.plan(running.steps());
            if (running.isPaused()) {
                pace.rest();
            } else {
                pace.look(progress);
            }
            show(progress, running);
        });
    }

    private void show(Progress progress, JobContext job) {
        String word = desk.texts().get("stage", progress.stage());
        stage.setText(job.isCancelled() ? desk.text("stage.cancelling") : step(progress, job, word));
        pause.setText(desk.text(job.isPaused() ? "command.PAUSE.resume" : "command.PAUSE"));
        bar.setIndeterminate(progress.share() < 0 && !job.isPaused());
        bar.setValue((int) Math.round(Math.max(0, progress.share()) * FINE));
        String numbers = String.join("  ·  ", details(progress));
        details.setText(job.isPaused() ? desk.text("progress.paused") + "  ·  " + numbers : numbers);
        bar.getAccessibleContext().setAccessibleName(word);
    }

    private String step(Progress progress, JobContext job, String word) {
        int number = job.steps().indexOf(progress.stage()) + 1;
        return number == 0
                ? word
                : desk.text("progress.step", number, job.steps().size(), word);
    }

    private List<String> details(Progress progress) {
        List<String> parts = new ArrayList<>();
        String done = desk.amounts().count(progress.done());
        parts.add(
                progress.total() > 0
                        ? desk.text("progress.of", done, desk.amounts().count(progress.total()))
                        : desk.text("progress.done", done));
        if (progress.bytes() > 0) {
            parts.add(desk.amounts().bytes(progress.bytes()));
        }
        if (pace.perSecond() >= 1 && progress.stage() == Progress.Stage.READING) {
            parts.add(desk.text("progress.rate", desk.amounts().count(Math.round(pace.perSecond()))));
        }
        pace.remaining()
                .ifPresent(time ->
                        parts.add(desk.text("progress.remaining", desk.amounts().duration(time))));
        if (progress.troubles() > 0) {
            parts.add(desk.text("progress.troubles", progress.troubles()));
        }
        return parts;
    }
}
