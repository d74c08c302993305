package io.github.lookalike.ui;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.api.Reason;
import io.github.lookalike.job.BackgroundRunner;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.match.Placement;
import io.github.lookalike.settings.SettingsFields;
import io.github.lookalike.settings.Theme;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Applying;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;
import io.github.lookalike.ui.desk.FileStates;
import io.github.lookalike.ui.desk.Lens;
import io.github.lookalike.ui.desk.Navigation;
import io.github.lookalike.ui.desk.Page;
import io.github.lookalike.ui.desk.Picks;
import io.github.lookalike.ui.desk.ReviewDesk;
import io.github.lookalike.ui.desk.ScanDraft;
import io.github.lookalike.ui.desk.ScanLog;
import io.github.lookalike.ui.desk.WindowTasks;
import io.github.lookalike.ui.look.SystemTheme;
import io.github.lookalike.ui.look.ThemeLook;
import io.github.lookalike.ui.panel.HistoryPanel;
import io.github.lookalike.ui.panel.PagePanel;
import io.github.lookalike.ui.panel.PanelSheets;
import io.github.lookalike.ui.panel.PluginsPanel;
import io.github.lookalike.ui.panel.ReviewPanel;
import io.github.lookalike.ui.panel.ScanPanel;
import io.github.lookalike.ui.panel.SettingsPanel;
import io.github.lookalike.ui.text.Amounts;
import io.github.lookalike.ui.text.Texts;
import io.github.lookalike.ui.thumbnail.Pictures;
import io.github.lookalike.ui.thumbnail.Placements;
import io.github.lookalike.words.PluginTexts;
import io.github.lookalike.words.Words;
import io.github.lookalike.workbench.Workbench;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JOptionPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window as the rest of the program sees it: opened over a workbench, closed with it. */
public final class LookalikeWindow {

    /** Of the memory of the program, what thumbnails may take. */
    private static final int CACHE_SHARE = 4;

    /** Of the list of groups, until a person moves the line beside it. */
    private static final int LIST_WIDTH = 300;

    private static final Logger LOG = LoggerFactory.getLogger(LookalikeWindow.class);

    private final Workbench workbench;
    private final ThemeLook look;
    private final BackgroundRunner runner = new BackgroundRunner();
    private final ExecutorService looks = Executors.newSingleThreadExecutor(work -> thread(work, "look"));
    private final ExecutorService loads = Executors.newSingleThreadExecutor(work -> thread(work, "load"));
    private final Pictures pictures;
    private final Desk desk;
    private final WindowCommands commands;
    private final MainWindow window;
    private final OtherStarts starts;

    private LookalikeWindow(Workbench workbench, OtherStarts starts, ThemeLook look, Locale locale) {
        this.workbench = workbench;
        this.starts = starts;
        this.look = look;
        this.pictures = new Pictures(
                workbench::reader, Edt.later(), Runtime.getRuntime().maxMemory() / CACHE_SHARE);
        Texts texts = new Texts(locale);
        WindowDialogs dialogs = new WindowDialogs(texts, words(texts), this::parent);
        this.desk = desk(texts, dialogs);
        this.commands = new WindowCommands(desk, new PanelSheets(desk), this::close);
        desk.review()
                .listWidth(MainWindow.last(desk).map(WindowPlace::listWidth).orElse(UIScale.scale(LIST_WIDTH)));
        WindowPlace.page(workbench.settings().window()).ifPresent(desk.navigation()::open);
        this.window = new MainWindow(desk, commands, pages());
        Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> Edt.later().execute(() -> dialogs.trouble(cause)));
        commands.action(Command.RESUME)
                .actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, Command.RESUME.name()));
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
    }

    /**
     * Opens the window in the language that is set, or else in that of the system, with these folders to be searched and no
     * others, or with those of the settings where none are named; returns at once. The workbench is closed with the window.
     *
     * @param starts of the program while the window is open: they bring it to the front
     */
    public static void open(Workbench workbench, List<Path> folders, OtherStarts starts) {
        String language = workbench.settings().language();
        Locale locale = language.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(language);
        open(workbench, starts, locale, opened -> {
            opened.take(folders);
            opened.show();
            starts.listen(named -> Edt.later().execute(() -> opened.startedAgain(named)));
        });
    }

    /** Says in a dialog why the window cannot be opened; returns when it was read. */
    public static void refuse(String why) {
        CountDownLatch read = new CountDownLatch(1);
        Edt.later().execute(() -> {
            new ThemeLook(() -> false).install(Theme.LIGHT);
            Texts texts = new Texts(Locale.getDefault());
            new WindowDialogs(texts, new Words(texts.locale(), PluginTexts.NONE), JOptionPane::getRootFrame)
                    .tell(texts.get("refused.title"), why);
            read.countDown();
        });
        try {
            read.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens the window in a language; returns at once. */
    public static void open(Workbench workbench, Locale locale) {
        open(workbench, locale, LookalikeWindow::show);
    }

    private void take(List<Path> folders) {
        if (!folders.isEmpty()) {
            desk.navigation().open(Page.SCAN);
            desk.draft().only(folders);
        }
    }

    /** Work that goes on keeps its folders. */
    private void startedAgain(List<Path> folders) {
        if (window.isDisplayable()) {
            if (desk.tasks().running().isEmpty()) {
                take(folders);
            }
            window.toTheFront();
        }
    }

    private void show() {
        window.setVisible(true);
        tellNotices();
    }

    /** What had to be mended at this start, in one dialog. */
    private void tellNotices() {
        List<List<Reason>> all = new ArrayList<>();
        if (!workbench.recovered().isEmpty()) {
            all.add(workbench.recovered().reasons());
        }
        workbench.notices().forEach(notice -> all.add(notice.told()));
        if (!all.isEmpty()) {
            desk.dialogs()
                    .tell(
                            desk.text("notice.title"),
                            all.stream().map(this::lines).collect(Collectors.joining("\n\n")));
        }
    }

    private String lines(List<Reason> told) {
        return told.stream().map(desk.words()::of).collect(Collectors.joining("\n"));
    }

    /** @param whenBuilt shows it, on the event thread */
    static void open(Workbench workbench, Locale locale, Consumer<LookalikeWindow> whenBuilt) {
        open(workbench, OtherStarts.UNHEARD, locale, whenBuilt);
    }

    private static void open(
            Workbench workbench, OtherStarts starts, Locale locale, Consumer<LookalikeWindow> whenBuilt) {
        Theme theme = workbench.settings().theme();
        SystemTheme system = SystemTheme.ofPlatform();
        boolean dark = theme == Theme.SYSTEM && system.isDark();
        ThemeLook look = new ThemeLook(theme == Theme.SYSTEM ? () -> dark : system);
        Edt.later().execute(() -> {
            look.install(theme);
            LookalikeWindow opened = new LookalikeWindow(workbench, starts, look, locale);
            whenBuilt.accept(opened);
            if (!workbench.settingsNotice().isEmpty()) {
                opened.desk
                        .dialogs()
                        .tell(opened.desk.text("settings.damaged"), opened.lines(workbench.settingsNotice()));
            }
        });
    }

    private Desk desk(Texts texts, Dialogs dialogs) {
        WindowTasks tasks = new WindowTasks(runner, looks, loads, Edt.later());
        return new Desk(
                workbench,
                tasks,
                texts,
                words(texts),
                new Amounts(texts.locale()),
                pictures,
                new Placements((making, whenDone) -> tasks.look(making::get, outcome -> {
                    if (outcome instanceof JobOutcome.Succeeded<Optional<Placement>> found) {
                        whenDone.accept(found.result());
                    }
                })),
                new Navigation(),
                new ScanDraft(workbench.settings()),
                new ScanLog(),
                new ReviewDesk(),
                new Lens(),
                new FileStates(tasks),
                new Applying(),
                new Picks(),
                dialogs,
                Clock.systemUTC());
    }

    private Words words(Texts texts) {
        return new Words(texts.locale(), workbench.plugins()::text);
    }

    private Map<Page, PagePanel> pages() {
        Map<Page, PagePanel> pages = new EnumMap<>(Page.class);
        pages.put(Page.SCAN, new ScanPanel(desk, commands));
        pages.put(Page.REVIEW, new ReviewPanel(desk, commands));
        pages.put(Page.HISTORY, new HistoryPanel(desk, commands));
        pages.put(Page.PLUGINS, new PluginsPanel(desk, commands));
        pages.put(Page.SETTINGS, new SettingsPanel(desk, commands, look::change));
        return pages;
    }

    private java.awt.Component parent() {
        for (Window open : Window.getWindows()) {
            if (open.isActive() && open.isShowing()) {
                return open;
            }
        }
        return window;
    }

    private void close() {
        int marked =
                desk.review().session().map(session -> session.totals().files()).orElse(0);
        Dialogs.Question question = new Dialogs.Question(
                desk.text("quit.title"), desk.text("quit.text", marked), desk.text("quit.yes"), Dialogs.Weight.PLAIN);
        if (marked > 0 && !desk.dialogs().confirm(question)) {
            return;
        }
        desk.tasks().running().ifPresent(job -> job.cancel());
        desk.tasks().close();
        starts.close();
        String place = window.place().kept();
        window.setVisible(false);
        window.dispose();
        Thread closing = new Thread(() -> closeAll(place), "close");
        closing.start();
    }

    /** After the job at work has ended, so that what it did is written down. */
    private void closeAll(String place) {
        runner.close();
        try {
            workbench.changeSettings(SettingsFields.with(workbench.settings(), "window", place));
        } catch (IOException e) {
            // The window comes up where it did before; nothing else depends on it.
            LOG.warn("cannot remember where the window was", e);
        }
        looks.shutdown();
        loads.shutdown();
        pictures.close();
        workbench.close();
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    Desk desk() {
        return desk;
    }

    ThemeLook look() {
        return look;
    }

    WindowCommands commands() {
        return commands;
    }

    MainWindow frame() {
        return window;
    }
}
