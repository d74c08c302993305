package io.github.lookalike.launch;

import io.github.lookalike.cli.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends what libraries and edges log to a file, and nothing of it to the console. */
final class LogFile {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private LogFile() {}

    /** What is logged holds names of files, and is read on terminals. */
    private static final class HarmlessFormatter extends SimpleFormatter {

        @Override
        public String format(LogRecord entry) {
            return super.format(entry)
                    .lines()
                    .map(line -> line.startsWith("\t") ? "    " + Shown.of(line.substring(1)) : Shown.of(line))
                    .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
        }
    }

    /** What no log can be written of, as on a full disk, is told by whoever meets it; the usual manager prints where it was. */
    private static final class SilentErrors extends ErrorManager {

        @Override
        public synchronized void error(String message, Exception cause, int code) {
            // Logging alone stops nobody.
        }
    }

    /** Opens the file when there is something to write: most starts log nothing, and opening it takes a while. */
    private static final class FileOnDemand extends Handler {

        private final Path folder;
        private @Nullable Handler file;
        private boolean closed;

        FileOnDemand(Path folder) {
            this.folder = folder;
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            if (file == null && !closed) {
                file = opened();
                closed = file == null;
            }
            if (file != null) {
                file.publish(entry);
            }
        }

        private @Nullable Handler opened() {
            try {
                Handler opened =
                        new FileHandler(folder.resolve("lookalike-%g.log").toString(), BYTES, FILES, true);
                opened.setFormatter(new HarmlessFormatter());
                opened.setErrorManager(new SilentErrors());
                return opened;
            } catch (IOException e) {
                // As above: what cannot be written is told by what needs it.
                return null;
            }
        }

        @Override
        public synchronized void flush() {
            if (file != null) {
                file.flush();
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            if (file != null) {
                file.close();
                file = null;
            }
        }
    }

    static void open(Path folder) {
        LogManager.getLogManager().reset();
        Logger top = Logger.getLogger("");
        top.setLevel(Level.WARNING);
        try {
            Files.createDirectories(folder);
            top.addHandler(new FileOnDemand(folder));
        } catch (IOException e) {
            // A data folder that cannot be written is told by what needs it; logging alone stops nobody.
            top.setLevel(Level.OFF);
        }
    }
}
