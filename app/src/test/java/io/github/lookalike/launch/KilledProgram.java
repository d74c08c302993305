package io.github.lookalike.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts the program and kills it at a random moment of its work, which begins when a file is first written, or one
 * is made in a folder: most of a short run is the start of the JVM, where there is nothing to break.
 */
final class KilledProgram {

    /** Signal 9 on Unix: 128 + 9. */
    private static final int KILLED = 137;

    /** Of twenty files about as long as it takes on two processors that others use as well. */
    private static final long GUESSED_NANOS = 300_000_000;

    private static final long LOOK_NANOS = 100_000;

    private final ChildProgram program;
    private final Path sign;

    /** How long the work took that was not killed; a little over it, so that the last steps are met as well. */
    private long span = GUESSED_NANOS;

    KilledProgram(ChildProgram program, Path sign) {
        this.program = program;
        this.sign = sign;
    }

    /** Runs to the end and learns how long the work takes; says the code it ended with. */
    int whole(String... arguments) throws IOException, InterruptedException {
        long before = stamp();
        Process process = program.start(arguments);
        long began = awaitWork(process, before);
        int code = process.waitFor();
        span = System.nanoTime() - began;
        return code;
    }

    /** Whether it was killed; otherwise it was quicker. */
    boolean killed(Random random, String... arguments) throws IOException, InterruptedException {
        long before = stamp();
        Process process = program.start(arguments);
        awaitWork(process, before);
        LockSupport.parkNanos((long) (span * random.nextDouble()));
        return process.destroyForcibly().waitFor() == KILLED;
    }

    private long awaitWork(Process process, long before) throws IOException {
        while (process.isAlive() && stamp() == before) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return System.nanoTime();
    }

    private long stamp() throws IOException {
        if (!Files.exists(sign)) {
            return -1;
        }
        return Files.size(sign) + Files.getLastModifiedTime(sign).to(TimeUnit.NANOSECONDS);
    }
}
