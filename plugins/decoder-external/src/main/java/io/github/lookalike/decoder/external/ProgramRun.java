package io.github.lookalike.decoder.external;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run of a program: without a shell, without our environment, within limits, and gone with its children when it ends. */
final class ProgramRun {

    /** How often it is looked at: how late it is stopped, and what its output may be larger than its limit by. */
    private static final long LOOK_MILLIS = 50;

    private static final long DYING_SECONDS = 2;
    private static final String MESSAGES = "messages.txt";
    private static final int MOST_WORDS = 200;
    /** What no program needs for a picture: it holds a whole one of 16 bits several times. */
    private static final long MEMORY = 4L << 30;

    private final Scratch scratch;
    private final Programs programs;
    private final long deadline;
    private final long outputBytes;

    /**
     * @param deadline by {@link System#nanoTime}
     * @param outputBytes how many bytes it may leave in the folder, beside what lies there
     */
    ProgramRun(Scratch scratch, Programs programs, long deadline, long outputBytes) {
        this.scratch = scratch;
        this.programs = programs;
        this.deadline = deadline;
        this.outputBytes = outputBytes;
    }

    /**
     * Runs it.
     *
     * @return why it failed; empty when it ended well
     * @throws InterruptedIOException when it took too long, or this thread was interrupted
     */
    Optional<String> run(Path program, List<String> arguments) throws IOException {
        long most = scratch.bytes() + outputBytes;
        Process process;
        try {
            process = start(program, arguments);
        } catch (IOException e) {
            return Optional.of("it cannot be started: " + e.getMessage());
        }
        Thread atEnd = new Thread(() -> kill(process), "stop-decoder");
        try {
            Runtime.getRuntime().addShutdownHook(atEnd);
            process.getOutputStream().close();
            return await(process, most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("told to stop");
        } catch (IllegalStateException e) {
            throw new InterruptedIOException("the program ends");
        } finally {
            kill(process);
            forget(atEnd);
        }
    }

    private static void forget(Thread atEnd) {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // It runs already.
        }
    }

    private Process start(Path program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(limits());
        command.add(program.toString());
        command.addAll(arguments);
        Path folder = scratch.folder();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve(MESSAGES).toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "SystemRoot", "SYSTEMROOT"));
        for (String name : List.of("HOME", "TMPDIR", "TEMP", "TMP", "MAGICK_TEMPORARY_PATH")) {
            environment.put(name, folder.toString());
        }
        environment.put("LC_ALL", "C");
        environment.put("MAGICK_THREAD_LIMIT", "1");
        return builder.start();
    }

    /** Where util-linux is there, the system itself limits memory, processor time and the size of files. */
    private List<String> limits() {
        return programs.findOfSystem("prlimit")
                .map(limiter -> List.of(
                        limiter.toString(),
                        "--as=" + MEMORY,
                        "--fsize=" + outputBytes,
                        "--cpu=" + (1 + secondsLeft()),
                        "--core=0"))
                .orElse(List.of());
    }

    private long secondsLeft() {
        return Math.max(0, TimeUnit.NANOSECONDS.toSeconds(deadline - System.nanoTime()));
    }

    private Optional<String> await(Process process, long most) throws IOException, InterruptedException {
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (deadline - System.nanoTime() < 0) {
                throw new InterruptedIOException("it took too long");
            }
            if (scratch.bytes() > most) {
                return Optional.of("it wrote more than the picture can need");
            }
        }
        return process.exitValue() == 0 ? Optional.empty() : Optional.of(words());
    }

    private static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(DYING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last line that the program wrote, made harmless. */
    private String words() throws IOException {
        String last = "it failed";
        byte[] bytes;
        try (var stream = Files.newInputStream(scratch.folder().resolve(MESSAGES))) {
            bytes = stream.readNBytes(1 << 16);
        }
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\\R", -1)) {
            String words = line.replace(scratch.folder() + "/", "")
                    .replaceAll("\\p{C}", " ")
                    .strip();
            last = words.isEmpty() ? last : words;
        }
        return last.substring(0, Math.min(MOST_WORDS, last.length()));
    }
}
