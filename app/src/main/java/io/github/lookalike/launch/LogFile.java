package io.github.lookalike.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is logged to a file: {@code lookalike.log}, and what is older to {@code lookalike.1.log} and so on.
 *
 * <p>What cannot be logged, as on a full disk or a read-only stick, is told by whoever meets it; logging alone stops nobody.
 */
final class LogFile extends Handler {

    /** Some thousand runs, or a few with everything in detail. */
    static final int BYTES = 1_000_000;

    static final int FILES = 4;

    /** Held here, since the JDK forgets loggers that nobody holds, with their levels. */
    private static final List<Logger> LIBRARIES = List.of(Logger.getLogger("org"), Logger.getLogger("com"));

    private final Path folder;
    private final boolean shown;
    private @Nullable OutputStream file;
    private long size;
    private boolean closed;

    /** @param shown whether it also goes to the standard error stream */
    LogFile(Path folder, boolean shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /** From now on all that is logged goes there, and nothing of it anywhere else. */
    static void open(Path folder, Level level, boolean shown) {
        LogManager.getLogManager().reset();
        Logger top = Logger.getLogger("");
        top.setLevel(level);
        // Of libraries, troubles alone: what they do all day is of no use to anybody here.
        Level troubles = level.intValue() < Level.WARNING.intValue() ? Level.WARNING : level;
        LIBRARIES.forEach(library -> library.setLevel(troubles));
        top.addHandler(new LogFile(folder, shown));
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (closed) {
            return;
        }
        String line = LogLine.of(entry);
        if (shown) {
            System.err.print(line);
        }
        try {
            write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            closed = !shown;
        }
    }

    private void write(byte[] line) throws IOException {
        if (file == null) {
            file = opened();
        }
        if (size + line.length > BYTES) {
            file.close();
            for (int i = FILES - 1; i > 0; i--) {
                if (Files.exists(named(i - 1))) {
                    Files.move(named(i - 1), named(i), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            file = opened();
        }
        file.write(line);
        size += line.length;
    }

    private OutputStream opened() throws IOException {
        Files.createDirectories(folder);
        Path newest = named(0);
        OutputStream opened = Files.newOutputStream(newest, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(newest);
        return opened;
    }

    private Path named(int age) {
        return folder.resolve(age == 0 ? "lookalike.log" : "lookalike." + age + ".log");
    }

    @Override
    public void flush() {
        // Nothing waits: each line is written as it comes.
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // As above.
        }
    }
}
