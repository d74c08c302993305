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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that files of any name can be named.
 *
 * <p>On Linux a JVM takes the encoding of file names from the locale, once, when it starts; no option changes it. Without
 * a locale (cron, systemd, ssh, containers) that is ASCII, and every name beyond it is lost. Then the program starts
 * itself anew with a locale of UTF-8, hands its streams over, waits, and ends as that one ends.
 */
final class FileNames {

    /** In the environment of a program that was started anew: the process that did it. */
    private static final String STARTED_BY = "LOOKALIKE_STARTED_BY";

    /** Every glibc since 2.35 has the first, Debian and Fedora for longer; the other is what most systems have. */
    private static final List<String> LOCALES = List.of("C.UTF-8", "en_US.UTF-8");

    /** How a program that was started anew says that the system does not have that locale. */
    private static final int NO_SUCH_LOCALE = 252;

    private static final int KILLED = 137;
    private static final long PATIENCE_SECONDS = 4;
    private static final long PARENT_CHECK_MILLIS = 50;

    private FileNames() {}

    /** Whether no name beyond ASCII can be told here. */
    static boolean areAsciiAlone() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).equals(StandardCharsets.US_ASCII);
    }

    /**
     * Runs the program anew where that is needed.
     *
     * @return what it ended with; empty when this process has to do the work itself
     */
    static OptionalInt runAnew() {
        if (!areAsciiAlone()) {
            return OptionalInt.empty();
        }
        if (startedBy().isPresent()) {
            return OptionalInt.of(NO_SUCH_LOCALE);
        }
        Optional<String> java = ProcessHandle.current().info().command();
        List<byte[]> words = commandLine(ProcessHandle.current().pid());
        if (java.isEmpty() || words.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>(List.of(java.get()));
        // What is lost of the words here, the new process takes from this one's.
        words.stream()
                .skip(1)
                .map(word -> new String(word, StandardCharsets.US_ASCII))
                .forEach(command::add);
        for (String locale : LOCALES) {
            OptionalInt code = run(command, locale);
            if (code.isEmpty() || code.getAsInt() != NO_SUCH_LOCALE) {
                return code;
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The arguments as they were typed: where this process was started anew, its own have lost what is not ASCII. Such a
     * process also ends when the one that started it is killed.
     */
    static String[] arguments(String[] given) {
        Optional<ProcessHandle> parent = startedBy();
        if (parent.isEmpty()) {
            return given;
        }
        endWith(parent.get());
        List<byte[]> words = commandLine(parent.get().pid());
        if (words.size() <= given.length) {
            return given;
        }
        List<byte[]> typed = words.subList(words.size() - given.length, words.size());
        for (int i = 0; i < given.length; i++) {
            if (!given[i].equals(lossy(typed.get(i)))) {
                return given;
            }
        }
        return typed.stream()
                .map(word -> new String(word, StandardCharsets.UTF_8))
                .toArray(String[]::new);
    }

    private static OptionalInt run(List<String> command, String locale) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        Map<String, String> environment = builder.environment();
        boolean all = !environment.getOrDefault("LC_ALL", "").isEmpty();
        environment.put(all ? "LC_ALL" : "LC_CTYPE", locale);
        environment.put(STARTED_BY, Long.toString(ProcessHandle.current().pid()));
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end"));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** Passes on that this process is told to end. */
    private static void end(Process process) {
        if (process.isAlive()) {
            process.destroy();
            try {
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Who kills the process that was started by hand means this one. */
    private static void endWith(ProcessHandle parent) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (ProcessHandle.current().parent().equals(Optional.of(parent))) {
                            Thread.sleep(PARENT_CHECK_MILLIS);
                        }
                        Runtime.getRuntime().halt(KILLED);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static Optional<ProcessHandle> startedBy() {
        String pid = System.getenv(STARTED_BY);
        return pid == null
                ? Optional.empty()
                : ProcessHandle.current()
                        .parent()
                        .filter(parent -> Long.toString(parent.pid()).equals(pid));
    }

    /** The words a process was started with, in bytes; none where the system does not tell. */
    private static List<byte[]> commandLine(long pid) {
        List<byte[]> words = new ArrayList<>();
        try {
            byte[] all = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            int start = 0;
            for (int i = 0; i < all.length; i++) {
                if (all[i] == 0) {
                    words.add(Arrays.copyOfRange(all, start, i));
                    start = i + 1;
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return words;
    }

    /** What becomes of a word on its way through a JVM that knows ASCII alone. */
    private static String lossy(byte[] word) {
        byte[] ascii = word.clone();
        for (int i = 0; i < ascii.length; i++) {
            ascii[i] = ascii[i] < 0 ? (byte) '?' : ascii[i];
        }
        return new String(ascii, StandardCharsets.US_ASCII);
    }
}
