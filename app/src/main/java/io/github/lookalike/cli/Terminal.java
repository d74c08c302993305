package io.github.lookalike.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody looks at the streams.
 *
 * @param out whether results go to a terminal
 * @param err whether what is said beside them does
 */
record Terminal(boolean out, boolean err) {

    static final Terminal NONE = new Terminal(false, false);

    private static final int OUT = 1;
    private static final int ERR = 2;
    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    private static final int PATIENCE_MILLIS = 300;

    /** Of this process. */
    static Terminal here() {
        return new Terminal(isTerminal(OUT), isTerminal(ERR));
    }

    /** Linux says it of each stream, other systems of the process. */
    private static boolean isTerminal(int stream) {
        try {
            String file =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return hasConsole();
        }
    }

    /** From Java 22 on there is a console in any case, and it says itself whether it is a terminal. */
    private static boolean hasConsole() {
        Optional<java.io.Console> console = Optional.ofNullable(System.console());
        try {
            Method asks = java.io.Console.class.getMethod("isTerminal");
            return console.isPresent() && Boolean.TRUE.equals(asks.invoke(console.get()));
        } catch (ReflectiveOperationException e) {
            return console.isPresent();
        }
    }

    /** How many characters a line has room for, now: windows of terminals change their size. */
    static int width() {
        return width(System.getenv(), Terminal::asked);
    }

    /** @param asked what the terminal itself says: lines and columns; nothing where it cannot be asked */
    static int width(Map<String, String> environment, Asked asked) {
        Optional<Integer> set = number(environment.get("COLUMNS"));
        int width = set.or(() -> asked.rowsAndColumns().flatMap(both -> number(both.substring(both.indexOf(' ') + 1))))
                .orElse(USUAL_WIDTH);
        return Math.max(LEAST_WIDTH, width);
    }

    /** Asks the terminal. */
    @FunctionalInterface
    interface Asked {

        Optional<String> rowsAndColumns();
    }

    /** By the one program that every Unix has for it. */
    private static Optional<String> asked() {
        Path terminal = Path.of("/dev/tty");
        if (!Files.exists(terminal)) {
            return Optional.empty();
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                stty.destroy();
                return Optional.empty();
            }
            try (InputStream said = stty.getInputStream()) {
                return Optional.of(new String(said.readAllBytes(), StandardCharsets.US_ASCII).strip());
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(@Nullable String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(Integer.parseInt(text.strip())).filter(number -> number > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
