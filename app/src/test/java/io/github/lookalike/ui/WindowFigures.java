package io.github.lookalike.ui;

import io.github.lookalike.match.Tier;
import io.github.lookalike.review.GroupFilter;
import io.github.lookalike.review.GroupOrder;
import io.github.lookalike.review.ProofFilter;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.desk.Page;
import io.github.lookalike.ui.thumbnail.Wanted;
import io.github.lookalike.workbench.Workbench;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javax.swing.RepaintManager;

/** Measures a window with very many groups on a real screen, and prints what each action took. */
public final class WindowFigures {

    private static final long PATIENCE_SECONDS = 300;
    private static final double MILLI = 1e6;
    private static final long MEGABYTE = 1 << 20;
    private static final int PAGED = 10_000;

    private final LookalikeWindow window;
    private final EventThreadWatch watch;
    private final Path folder;
    private final PrintStream out;

    private WindowFigures(LookalikeWindow window, EventThreadWatch watch, Path folder, PrintStream out) {
        this.folder = folder;
        this.window = window;
        this.watch = watch;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param folder where files exist; the first one by its name is of 100 megapixels
     * @param real of how many groups
     */
    public static void print(Workbench workbench, Path folder, int real, PrintStream out) throws Exception {
        long start = System.nanoTime();
        CompletableFuture<LookalikeWindow> opened = new CompletableFuture<>();
        LookalikeWindow.open(workbench, Locale.ENGLISH, window -> {
            window.frame().setSize(1400, 900);
            window.frame().setVisible(true);
            opened.complete(window);
        });
        LookalikeWindow window = opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        double built = (System.nanoTime() - start) / MILLI;
        WindowFigures figures = new WindowFigures(window, onEventThread(EventThreadWatch::new), folder, out);
        out.printf(
                Locale.ROOT,
                "%s %s, heap of at most %d MB%n%-32s %9s %9s %9s%n",
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                "ms",
                "on clock",
                "CPU",
                "longest");
        out.printf(Locale.ROOT, "%-32s %9.1f%n", "window built after", built);
        figures.opening(start);
        figures.lists();
        figures.steps(real);
        figures.memory();
    }

    /** Something that is done, and when it is seen to be done: what was painted by then counts. */
    private double timed(String what, Runnable act, BooleanSupplier done) throws Exception {
        onEventThread(() -> {
            watch.reset();
            return true;
        });
        long start = System.nanoTime();
        EventQueue.invokeLater(act);
        await(done);
        onEventThread(() -> {
            RepaintManager.currentManager(window.frame()).paintDirtyRegions();
            return true;
        });
        double took = (System.nanoTime() - start) / MILLI;
        if (!what.isEmpty()) {
            out.printf(
                    Locale.ROOT, "%-32s %9.1f %9.1f %9.1f%n", what, took, watch.totalMillis(), watch.longestMillis());
        }
        return took;
    }

    /** From the first look into the index until its groups are painted. */
    private void opening(long start) throws Exception {
        await(() -> window.desk().review().view().isPresent());
        onEventThread(() -> {
            window.desk().navigation().open(Page.REVIEW);
            RepaintManager.currentManager(window.frame()).paintDirtyRegions();
            return true;
        });
        out.printf(
                Locale.ROOT,
                "%-32s %9.1f %9.1f %9.1f%n",
                "groups painted after",
                (System.nanoTime() - start) / MILLI,
                watch.totalMillis(),
                watch.longestMillis());
        await(() -> view().isWhole());
        out.printf(
                Locale.ROOT,
                "%-32s %9.1f %9.1f %9.1f%n",
                "all of them after",
                (System.nanoTime() - start) / MILLI,
                watch.totalMillis(),
                watch.longestMillis());
    }

    private void lists() throws Exception {
        onEventThread(() -> {
            window.desk().navigation().open(Page.SCAN);
            return true;
        });
        timed("opening the review", () -> window.desk().navigation().open(Page.REVIEW), () -> true);
        for (GroupOrder order : GroupOrder.values()) {
            List<ReviewGroup> before = view().shown();
            if (order != view().order()) {
                timed("sorting by " + order, () -> view().sort(order), () -> view().shown() != before);
            }
        }
        List<ReviewGroup> all = view().shown();
        timed("filtering by text", () -> view().show(named("copy-0012")), () -> view().shown() != all);
        List<ReviewGroup> few = view().shown();
        timed("showing all again", () -> view().show(GroupFilter.ALL), () -> view().shown() != few);
        timed("going to the last group", perform(Command.LAST_GROUP), () -> view().at() > 1);
        timed("going to the first group", perform(Command.FIRST_GROUP), () -> view().at() == 0);
        timed("taking a suggestion", perform(Command.TAKE_SUGGESTION), () -> view().at() == 1);
        timed(
                "undoing it",
                perform(Command.UNDO),
                () -> view().session().totals().files() == 0);
    }

    private static GroupFilter named(String text) {
        return new GroupFilter(
                text, Optional.empty(), Set.of(Tier.values()), ProofFilter.ANY, 0, Optional.empty(), false);
    }

    private void steps(int real) throws Exception {
        List<ReviewGroup> all = view().shown();
        onEventThread(() -> {
            view().sort(GroupOrder.PATH);
            view().show(named(folder.toString()));
            return true;
        });
        await(() -> view().shown() != all && view().shown().size() == real);
        goTo(1);
        await(this::isSharp);
        double[] prepared = new double[real / 2 - 2];
        for (int i = 0; i < prepared.length; i++) {
            await(() -> view().next().filter(group -> isThere(group, true)).isPresent());
            int next = i + 2;
            prepared[i] = timed("", perform(Command.NEXT_GROUP), () -> view().at() == next);
        }
        double[] thumbnails = new double[real / 2 - 1];
        double[] sharp = new double[thumbnails.length];
        for (int i = 0; i < thumbnails.length; i++) {
            int far = real - 1 - i;
            long start = System.nanoTime();
            EventQueue.invokeLater(() -> view().goToGroup(far));
            await(() -> view().at() == far && isThere(view().group().orElseThrow(), false));
            thumbnails[i] = (System.nanoTime() - start) / MILLI;
            await(this::isSharp);
            sharp[i] = (System.nanoTime() - start) / MILLI;
            TimeUnit.SECONDS.sleep(1);
        }
        distribution("next group, made ready", prepared);
        distribution("far group of 12 MP, thumbnails", thumbnails);
        distribution("far group of 12 MP, sharp", sharp);
    }

    private void distribution(String what, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%-32s median %.1f, nine of ten below %.1f, longest %.1f, of %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length - 1],
                sorted.length);
    }

    private void memory() throws Exception {
        List<ReviewGroup> few = view().shown();
        onEventThread(() -> {
            view().show(GroupFilter.ALL);
            return true;
        });
        await(() -> view().shown() != few);
        List<Long> used = new ArrayList<>(List.of(used()));
        onEventThread(() -> {
            watch.reset();
            return true;
        });
        for (int i = 0; i < PAGED; i++) {
            EventQueue.invokeAndWait(perform(Command.NEXT_GROUP));
            if (i % (PAGED / 4) == PAGED / 4 - 1) {
                used.add(used());
            }
        }
        out.printf(
                Locale.ROOT,
                "paging through %d groups: longest event %.1f ms of CPU; %s MB in use, before and after each quarter%n",
                PAGED,
                watch.longestMillis(),
                used);
        List<ReviewGroup> all = view().shown();
        onEventThread(() -> {
            view().show(named(folder.toString()));
            return true;
        });
        await(() -> view().shown() != all);
        goTo(0);
        await(this::isSharp);
        timed(
                "100 MP pixel by pixel",
                perform(Command.ACTUAL_SIZE),
                () -> window.desk().lens().isActualSize());
        TimeUnit.SECONDS.sleep(20);
        long huge = used();
        onEventThread(() -> {
            window.desk().lens().fit();
            return true;
        });
        goTo(2);
        await(this::isSharp);
        out.printf(Locale.ROOT, "after that %d MB in use, and others are still read%n", huge);
    }

    private void goTo(int group) throws Exception {
        onEventThread(() -> {
            view().goToGroup(group);
            return true;
        });
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private ReviewView view() {
        return window.desk().review().view().orElseThrow();
    }

    private boolean isSharp() {
        return view().group().filter(group -> isThere(group, true)).isPresent();
    }

    private boolean isThere(ReviewGroup group, boolean sharp) {
        return group.members().stream()
                .allMatch(member -> window.desk()
                        .pictures()
                        .peek(new Wanted(member.picture().path(), sharp ? Wanted.PART : Wanted.THUMBNAIL))
                        .isPresent());
    }

    private Runnable perform(Command command) {
        return () -> window.commands()
                .action(command)
                .actionPerformed(new ActionEvent(window, ActionEvent.ACTION_PERFORMED, command.name()));
    }

    private static void await(BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!onEventThread(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("not within " + PATIENCE_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static <T> T onEventThread(Callable<T> asked) throws Exception {
        FutureTask<T> task = new FutureTask<>(asked);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
