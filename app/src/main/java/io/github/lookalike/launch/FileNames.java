package io.github.lookalike.launch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that files of any name can be named.
 *
 * <p>On Linux a JVM takes the encoding of file names from the locale, once, when it starts; no option changes it. Without
 * a locale (cron, systemd, ssh, containers) that is ASCII, and every name beyond it is lost. Then the program starts
 * itself anew with a locale of UTF-8, hands its streams over, waits, and ends as that one ends.
 *
 * <p>Neither lambdas nor streams here: the JVM's set-up for the first of them is most of what this would cost.
 */
final class FileNames {

    /** In the environment of a program that was started anew: the process that did it. */
    private static final String STARTED_BY = "LOOKALIKE_STARTED_BY";

    /** Every glibc since 2.35 has the first, Debian and Fedora for longer; the other is what most systems have. */
    private static final String[] LOCALES = {"C.UTF-8", "en_US.UTF-8"};

    /** How a program that was started anew says that the system does not have that locale. */
    private static final int NO_SUCH_LOCALE = 252;

    private static final int KILLED = 137;
    private static final long PATIENCE_SECONDS = 4;
    private static final long PARENT_CHECK_MILLIS = 50;

    private FileNames() {}

    /**
     * Runs the program anew where no name beyond ASCII can be told.
     *
     * @return what it ended with; empty when this process has to do the work itself
     */
    static OptionalInt runAnew() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (!Charset.forName(encoding).equals(StandardCharsets.US_ASCII)) {
            return OptionalInt.empty();
        }
        try {
            return wasStartedAnew() ? OptionalInt.of(NO_SUCH_LOCALE) : runWithOtherLocale();
        } catch (IOException e) {
            // No Linux: what cannot be named is told when it is met.
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /**
     * The arguments as they were typed: where this process was started anew, its own have lost what is not ASCII. Such a
     * process also ends when the one that started it is killed.
     */
    static String[] arguments(String... given) {
        if (System.getenv(STARTED_BY) == null) {
            return given;
        }
        try {
            if (!wasStartedAnew()) {
                return given;
            }
            String parent = parent();
            new ParentWatch(parent).start();
            return typed(commandLine(parent), given);
        } catch (IOException e) {
            return given;
        }
    }

    /** The environment is passed on to programs that this one starts; they have another parent. */
    private static boolean wasStartedAnew() throws IOException {
        return parent().equals(System.getenv(STARTED_BY));
    }

    private static OptionalInt runWithOtherLocale() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        // What is lost of the words here, the new process takes from this one's.
        for (byte[] word : commandLine("self")) {
            command.add(lossy(word));
        }
        command.set(0, Path.of("/proc/self/exe").toRealPath().toString());
        for (String locale : LOCALES) {
            int code = run(command, locale);
            if (code != NO_SUCH_LOCALE) {
                return OptionalInt.of(code);
            }
        }
        return OptionalInt.empty();
    }

    private static int run(List<String> command, String locale) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        Map<String, String> environment = builder.environment();
        boolean all = !environment.getOrDefault("LC_ALL", "").isEmpty();
        environment.put(all ? "LC_ALL" : "LC_CTYPE", locale);
        environment.put(
                STARTED_BY, Path.of("/proc/self").toRealPath().getFileName().toString());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new PassingOn(process));
        return process.waitFor();
    }

    private static String[] typed(List<byte[]> words, String... given) {
        if (words.size() <= given.length) {
            return given;
        }
        String[] typed = new String[given.length];
        for (int i = 0; i < given.length; i++) {
            byte[] word = words.get(words.size() - given.length + i);
            if (!given[i].equals(lossy(word))) {
                return given;
            }
            typed[i] = new String(word, StandardCharsets.UTF_8);
        }
        return typed;
    }

    /** The words a process was started with, in bytes. */
    private static List<byte[]> commandLine(String process) throws IOException {
        byte[] all = Files.readAllBytes(Path.of("/proc", process, "cmdline"));
        List<byte[]> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == 0) {
                words.add(Arrays.copyOfRange(all, start, i));
                start = i + 1;
            }
        }
        return words;
    }

    /** The process that started this one: the second field after the name, which stands in brackets. */
    private static String parent() throws IOException {
        String fields = new String(Files.readAllBytes(Path.of("/proc/self/stat")), StandardCharsets.ISO_8859_1);
        return fields.substring(fields.lastIndexOf(')') + 2).split(" ", 3)[1];
    }

    /** A word with a question mark for each byte that is not ASCII, as it would come out of a JVM that knows no more. */
    private static String lossy(byte[] word) {
        byte[] ascii = word.clone();
        for (int i = 0; i < ascii.length; i++) {
            ascii[i] = ascii[i] < 0 ? (byte) '?' : ascii[i];
        }
        return new String(ascii, StandardCharsets.US_ASCII);
    }

    /** Tells the new process to end when this one is told to. */
    private static final class PassingOn extends Thread {

        private final Process process;

        PassingOn(Process process) {
            super("end");
            this.process = process;
        }

        @Override
        public void run() {
            if (!process.isAlive()) {
                return;
            }
            process.destroy();
            try {
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Who kills the process that was started by hand means this one, too. */
    private static final class ParentWatch extends Thread {

        private final String parent;

        ParentWatch(String parent) {
            super("parent");
            this.parent = parent;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (parent().equals(parent)) {
                    Thread.sleep(PARENT_CHECK_MILLIS);
                }
                Runtime.getRuntime().halt(KILLED);
            } catch (IOException e) {
                // Without /proc nothing can be told about it.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
