package io.github.lookalike.ui;

import io.github.lookalike.review.ReviewView;
import io.github.lookalike.settings.Theme;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.desk.Page;
import io.github.lookalike.ui.thumbnail.Wanted;
import io.github.lookalike.workbench.Workbench;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JTabbedPane;

/** Walks through a window over a workbench and takes pictures of its pages, for the README and for a look at them. */
public final class Screenshots {

    private static final long PATIENCE_SECONDS = 300;
    /** As on a screen with twice as many pixels. */
    private static final int SHARP = 2;
    /** A window that shows two pictures side by side. */
    private static final int NARROW = 1300;

    private static final List<Command> LOOKS = List.of(
            Command.DIFFERENCE,
            Command.FLIP,
            Command.SPLIT,
            Command.BLEND,
            Command.LOUPE,
            Command.ACTUAL_SIZE,
            Command.COMPARE);

    private final LookalikeWindow window;
    private final Path folder;
    private int scale = SHARP;

    private Screenshots(LookalikeWindow window, Path folder) {
        this.window = window;
        this.folder = folder;
    }

    /** Opens the window and takes all pictures in both themes. */
    public static void take(Workbench workbench, Path folder, int width, int height) throws Exception {
        open(workbench, Locale.ENGLISH, folder, new Dimension(width, height)).tour();
    }

    /** Opens the window and takes pictures of its pages in several sizes, to be looked at for what is cut off. */
    public static void takeSizes(Workbench workbench, Locale locale, Path folder, List<Dimension> sizes)
            throws Exception {
        open(workbench, locale, folder, sizes.get(0)).sizes(sizes);
    }

    private static Screenshots open(Workbench workbench, Locale locale, Path folder, Dimension size) throws Exception {
        CompletableFuture<LookalikeWindow> opened = new CompletableFuture<>();
        LookalikeWindow.open(workbench, locale, window -> {
            // A screen may be smaller than the window of other screens may be.
            window.frame().setMinimumSize(null);
            window.frame().setSize(size);
            window.frame().setVisible(true);
            opened.complete(window);
        });
        Files.createDirectories(folder);
        return new Screenshots(opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS), folder);
    }

    private void sizes(List<Dimension> sizes) throws Exception {
        // What the letters take at another scale than that of the layout would look cut off.
        scale = 1;
        scan();
        for (Dimension size : sizes) {
            String name = "%dx%d-".formatted(size.width, size.height);
            onEventThread(() -> {
                window.frame().setSize(size);
                window.frame().validate();
            });
            onEventThread(() -> window.desk().navigation().open(Page.SCAN));
            take(name + "scan");
            onEventThread(() -> window.desk().navigation().open(Page.REVIEW));
            perform(Command.FIRST_GROUP);
            perform(Command.NEXT_PICTURE);
            take(name + "review");
            for (Command command : List.of(Command.COMPARE, Command.OVERVIEW)) {
                perform(command);
                take(name + command.name().toLowerCase(Locale.ROOT));
                perform(command);
            }
            perform(Command.OVERVIEW);
            perform(Command.FOLDER_PAIRS);
            take(name + "folders");
            perform(Command.FOLDER_PAIRS);
            perform(Command.OVERVIEW);
            perform(Command.TAKE_SUGGESTION);
            perform(Command.APPLY);
            await(() -> window.desk().applying().isOpen());
            take(name + "apply");
            perform(Command.BACK_TO_REVIEW);
            perform(Command.UNDO);
            rest(name);
        }
    }

    private void rest(String name) throws Exception {
        for (Page page : new Page[] {Page.HISTORY, Page.PLUGINS, Page.SETTINGS}) {
            onEventThread(() -> window.desk().navigation().open(page));
            take(name + page.name().toLowerCase(Locale.ROOT));
        }
        onEventThread(() -> showTab("settingsTabs", 1));
        take(name + "keys");
        onEventThread(() -> showTab("settingsTabs", 0));
    }

    private void scan() throws Exception {
        perform(Command.START_SCAN);
        await(() -> window.desk().review().view().isPresent()
                && window.desk().tasks().running().isEmpty());
    }

    private void tour() throws Exception {
        theme(Theme.LIGHT);
        take("scan-before");
        scan();
        both("scan");
        onEventThread(() -> window.desk().navigation().open(Page.REVIEW));
        perform(Command.TAKE_SUGGESTION);
        perform(Command.PREVIOUS_GROUP);
        perform(Command.NEXT_PICTURE);
        both("review");
        looks();
        perform(Command.OVERVIEW);
        both("overview");
        perform(Command.FOLDER_PAIRS);
        both("folders");
        perform(Command.FOLDER_PAIRS);
        perform(Command.OVERVIEW);
        perform(Command.APPLY);
        await(() -> window.desk().applying().isOpen());
        both("apply");
        perform(Command.BACK_TO_REVIEW);
        for (Page page : new Page[] {Page.HISTORY, Page.PLUGINS, Page.SETTINGS}) {
            onEventThread(() -> window.desk().navigation().open(page));
            both(page.name().toLowerCase(Locale.ROOT));
        }
        onEventThread(() -> showTab("settingsTabs", 1));
        both("keys");
    }

    private void showTab(String name, int index) {
        Deque<Component> left = new ArrayDeque<>(List.of(window.frame().getContentPane()));
        while (!left.isEmpty()) {
            Component next = left.pop();
            if (next instanceof JTabbedPane tabs && name.equals(tabs.getName())) {
                tabs.setSelectedIndex(index);
            } else if (next instanceof Container container) {
                left.addAll(List.of(container.getComponents()));
            }
        }
    }

    private void looks() throws Exception {
        for (Command command : LOOKS) {
            perform(command);
            take("review-" + command.name().toLowerCase(Locale.ROOT));
            perform(command);
        }
    }

    private void both(String name) throws Exception {
        take(name);
        theme(Theme.DARK);
        take(name + "-dark");
        theme(Theme.LIGHT);
    }

    private void theme(Theme theme) throws Exception {
        onEventThread(() -> window.look().change(theme));
    }

    private void perform(Command command) throws Exception {
        onEventThread(() -> window.commands()
                .action(command)
                .actionPerformed(new ActionEvent(window, ActionEvent.ACTION_PERFORMED, command.name())));
    }

    private void take(String name) throws Exception {
        TimeUnit.SECONDS.sleep(1);
        await(this::picturesAreThere);
        TimeUnit.MILLISECONDS.sleep(700);
        onEventThread(() -> {
            var root = window.frame().getRootPane();
            BufferedImage image =
                    new BufferedImage(scale * root.getWidth(), scale * root.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.scale(scale, scale);
            root.paint(graphics);
            graphics.dispose();
            try {
                ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private boolean picturesAreThere() {
        return window.desk().review().view().flatMap(ReviewView::group).stream()
                .flatMap(group -> group.members().stream())
                .limit(window.frame().getWidth() < NARROW ? 2 : 4)
                .allMatch(member -> window.desk()
                                .pictures()
                                .peek(new Wanted(member.picture().path(), Wanted.PART))
                                .isPresent()
                        || window.desk().navigation().page() != Page.REVIEW
                        || window.desk().applying().isOpen());
    }

    private void await(BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("not within " + PATIENCE_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static boolean holds(BooleanSupplier condition) throws ExecutionException, InterruptedException {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        EventQueue.invokeLater(() -> answer.complete(condition.getAsBoolean()));
        return answer.get();
    }

    private static void onEventThread(Runnable act) throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(act);
    }
}
