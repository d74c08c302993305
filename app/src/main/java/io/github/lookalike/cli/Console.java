package io.github.lookalike.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command writes: results on one stream, progress and warnings on the other. */
record Console(PrintStream out, PrintStream err, boolean terminal, RememberedFailure written) {

    private static final Charset FILE_NAMES = File.separatorChar == '/'
            ? Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
            : StandardCharsets.UTF_8;

    /** The process's own streams, in UTF-8 whatever the platform's character set. */
    static Console standard() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), isTerminal());
    }

    /** Other streams, in UTF-8. */
    static Console of(OutputStream out, OutputStream err, boolean terminal) {
        RememberedFailure written = new RememberedFailure(new BufferedOutputStream(out));
        return new Console(
                new PrintStream(written, true, StandardCharsets.UTF_8),
                new PrintStream(new BufferedOutputStream(err), true, StandardCharsets.UTF_8),
                terminal,
                written);
    }

    /** Why not all results are written that somebody wanted; empty when all are. */
    Optional<String> notWritten() {
        out.flush();
        return written.failure();
    }

    /** From Java 22 on there is a console in any case, and it says itself whether it is a terminal. */
    private static boolean isTerminal() {
        Optional<java.io.Console> console = Optional.ofNullable(System.console());
        try {
            Method asks = java.io.Console.class.getMethod("isTerminal");
            return console.isPresent() && Boolean.TRUE.equals(asks.invoke(console.get()));
        } catch (ReflectiveOperationException e) {
            return console.isPresent();
        }
    }

    /** Prints a line for people. */
    void say(String line) {
        out.println(Shown.of(line));
    }

    /** Prints a line for people beside the results. */
    void warn(String line) {
        err.println(Shown.of(line));
    }

    /** Prints a path for programs: as the file system has it, ended by a zero byte. */
    void sayRaw(Path path) {
        byte[] name = path.toString().getBytes(FILE_NAMES);
        out.write(name, 0, name.length);
        out.write(0);
    }
}
