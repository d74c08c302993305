package io.github.lookalike.launch;

import io.github.lookalike.cli.CommandLineProgram;
import io.github.lookalike.cli.WindowWish;
import io.github.lookalike.store.Database;
import io.github.lookalike.ui.LookalikeWindow;
import io.github.lookalike.workbench.WorkbenchUnavailableException;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** The program's entry: a window, or with a command the command line. */
public final class Main {

    private static final int FAILED = 1;
    private static final int NO_DISPLAY = 2;
    private static final String GTK = "jdk.gtk.version";

    private Main() {}

    /** Lets the database's classes load while the command line is still being read: most of a start is loading of classes. */
    private static void loadClassesAhead() {
        Thread thread = new Thread(Database::loadClasses, "classes");
        thread.setDaemon(true);
        thread.start();
    }

    public static void main(String[] given) {
        if (given.length == 1 && (given[0].equals("--version") || given[0].equals("-V"))) {
            // Asked by scripts and by whoever tries whether it starts: nothing else is needed for that.
            System.out.println("Lookalike " + Versions.read().app());
            return;
        }
        OptionalInt ended = FileNames.runAnew();
        if (ended.isPresent()) {
            System.exit(ended.getAsInt());
        }
        start(FileNames.arguments(given));
    }

    private static void start(String... arguments) {
        Runtime.getRuntime().addShutdownHook(new LastWords());
        if (CommandLineProgram.namesCommand(arguments)) {
            loadClassesAhead();
        }
        Versions versions = Versions.read();
        Wiring wiring = new Wiring(versions);
        CommandLineProgram program = new CommandLineProgram(wiring::open, versions.app());
        Optional<WindowWish> window = program.asksForWindow(arguments);
        if (window.isEmpty()) {
            // Pictures are decoded by java.awt's classes, which must not look for a screen here.
            System.setProperty("java.awt.headless", "true");
            System.exit(program.run(arguments));
        }
        takeOneToolkit();
        if (GraphicsEnvironment.isHeadless()) {
            System.err.println("lookalike: there is no screen to open the window on; commands work without:");
            program.run("--help");
            System.exit(NO_DISPLAY);
        }
        open(window.get(), wiring);
    }

    /**
     * Files are chosen by GTK 3. Where Java has loaded GTK 2 for itself before, as some builds do, the chooser never comes and
     * the window waits for it without end.
     */
    private static void takeOneToolkit() {
        if (System.getProperty(GTK) == null) {
            System.setProperty(GTK, "3");
        }
    }

    private static void open(WindowWish wish, Wiring wiring) {
        Path index = Home.index(wish.place());
        try {
            LookalikeWindow.open(wiring.open(wish.place()), wish.folders(), FirstWindow.of(index));
        } catch (WorkbenchUnavailableException e) {
            if (FirstWindow.call(index, wish.folders())) {
                System.exit(0);
            }
            LookalikeWindow.refuse(String.valueOf(e.getMessage()));
            System.exit(FAILED);
        }
    }
}
