package io.github.lookalike.cli;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a command writes: results on one stream, progress and warnings on the other. */
record Console(PrintStream out, PrintStream err, boolean terminal) {

    /** The process's own streams, in UTF-8 whatever the platform's character set. */
    static Console standard() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                isTerminal());
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

    void say(String line) {
        out.println(line);
    }

    void warn(String line) {
        err.println(line);
    }
}
