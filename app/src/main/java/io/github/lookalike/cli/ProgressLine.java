package io.github.lookalike.cli;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import java.util.Locale;

/** One line on a terminal that is written over ten times a second. */
final class ProgressLine {

    private static final int SHORTEST_BAR = 8;
    private static final int LONGEST_BAR = 40;

    /** What stands around the bar. */
    private static final int WORDS = 55;

    private static final long PERIOD_MILLIS = 100;
    private static final long PATIENCE_MILLIS = 1000;

    private final Console console;
    private final JobContext context;
    private final Thread painter = new Thread(this::paint, "progress");
    private Progress.Stage stage = Progress.Stage.STARTING;
    private long stageStart = System.nanoTime();

    /** One less than the terminal has: the last column would break the line. */
    private volatile int width = 79;

    private ProgressLine(Console console, JobContext context) {
        this.console = console;
        this.context = context;
    }

    /** A running line; one that shows nothing where the console is no terminal. */
    static ProgressLine on(Console console, JobContext context) {
        ProgressLine line = new ProgressLine(console, context);
        if (console.showsProgress()) {
            line.painter.setDaemon(true);
            line.painter.start();
        }
        return line;
    }

    /** Stops and wipes the line. */
    void close() {
        painter.interrupt();
        try {
            painter.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (console.showsProgress()) {
            console.err().print("\r" + " ".repeat(width) + "\r");
            console.err().flush();
        }
    }

    private void paint() {
        try {
            while (true) {
                Thread.sleep(PERIOD_MILLIS);
                draw();
            }
        } catch (InterruptedException e) {
            // The job is done.
        }
    }

    private void draw() {
        Progress progress = context.progress();
        if (progress.stage() != stage) {
            stage = progress.stage();
            width = Terminal.width() - 1;
            stageStart = System.nanoTime();
        }
        double seconds = (System.nanoTime() - stageStart) / 1e9;
        String text = text(progress, seconds, width);
        console.err().print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        console.err().flush();
    }

    /** What the line says after so many seconds of the stage, in so many characters at most. */
    static String text(Progress progress, double seconds, int width) {
        StringBuilder line = new StringBuilder(word(progress.stage()));
        if (progress.total() > 0) {
            int bar = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, width - WORDS));
            int filled = (int) (progress.share() * bar);
            line.append(" [")
                    .append("#".repeat(filled))
                    .append(" ".repeat(bar - filled))
                    .append("] ");
            line.append(progress.done()).append('/').append(progress.total());
            line.append(remaining(progress, seconds));
        } else if (progress.done() > 0) {
            line.append(' ').append(progress.done());
        }
        if (progress.troubles() > 0) {
            line.append("  ").append(progress.troubles()).append(" not read");
        }
        return line.length() > width ? line.substring(0, width) : line.toString();
    }

    private static String remaining(Progress progress, double seconds) {
        if (progress.done() == 0 || seconds < 1) {
            return "";
        }
        double rate = progress.done() / seconds;
        long left = Math.round((progress.total() - progress.done()) / rate);
        return String.format(Locale.ROOT, "  %.0f/s  %d:%02d left", rate, left / 60, left % 60);
    }

    private static String word(Progress.Stage stage) {
        return switch (stage) {
            case STARTING -> "Starting";
            case WALKING -> "Looking for pictures";
            case READING -> "Reading";
            case COMPARING -> "Comparing";
            case VERIFYING -> "Looking twice";
            case RANKING -> "Judging what to keep";
            case DECIDING -> "Deciding";
            case WRITING -> "Writing";
            case ACTING -> "Working";
        };
    }
}
