package io.github.lookalike.store.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a memory file holds, read to its end whatever is damaged in it.
 *
 * @param exists whether there is a file
 * @param origin the history that it belongs to; empty when its first line is lost
 * @param lines those whose checksums hold, in the order of the file, without the first one
 * @param lost how many lines are damaged, or missing between others
 * @param wholeBytes how far the file is whole; what follows is a line that was cut off while being appended
 */
public record MemoryReading(
        boolean exists, Optional<MemoryOrigin> origin, List<NumberedLine> lines, long lost, long wholeBytes) {

    private static final MemoryReading NOTHING = new MemoryReading(false, Optional.empty(), List.of(), 0, 0);

    public MemoryReading {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a file; where there is none, nothing.
     *
     * @throws NewerMemoryException when a newer program wrote it
     * @throws IOException when it cannot be read
     */
    public static MemoryReading of(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return NOTHING;
        }
        if (!Files.isRegularFile(file)) {
            return new MemoryReading(true, Optional.empty(), List.of(), 1, 0);
        }
        return new Reader(Files.readAllBytes(file)).read();
    }

    /** Whether all that was ever written to it, up to its last line, is there. */
    public boolean isWhole() {
        return exists && origin.isPresent() && lost == 0;
    }

    /** The highest number of a line; 0 without any. */
    public long lastNumber() {
        return lines.stream().mapToLong(NumberedLine::number).max().orElse(0);
    }

    /** What the lines after this number say. */
    public List<MemoryLine> after(long number) {
        return lines.stream()
                .filter(line -> line.number() > number)
                .flatMap(line -> line.line().stream())
                .toList();
    }

    /** Goes from line to line. */
    private static final class Reader {

        private final byte[] file;
        private final List<NumberedLine> lines = new ArrayList<>();
        private Optional<MemoryOrigin> origin = Optional.empty();
        private long expected = -1;
        private long lost;

        Reader(byte[] file) {
            this.file = file;
        }

        MemoryReading read() throws NewerMemoryException {
            int from = 0;
            for (int at = 0; at < file.length; at++) {
                if (file[at] == '\n') {
                    if (!take(from, at)) {
                        lost++;
                    }
                    from = at + 1;
                }
            }
            if (from < file.length && take(from, file.length)) {
                // A whole line without its line feed was not cut off while being written, but afterwards.
                lost++;
            }
            return new MemoryReading(true, origin, lines, lost, from);
        }

        /** Editors of texts put a carriage return before a line feed. */
        private boolean take(int from, int lineFeed) throws NewerMemoryException {
            int to = lineFeed > from && file[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
            Optional<NumberedLine> line = NumberedLine.of(file, from, to);
            if (line.isPresent()) {
                take(line.get());
            }
            return line.isPresent();
        }

        private void take(NumberedLine line) throws NewerMemoryException {
            if (line.is(MemoryOrigin.KIND)) {
                origin = line.line().flatMap(MemoryOrigin::of);
                if (origin.isPresent() && origin.get().isNewer()) {
                    throw new NewerMemoryException();
                }
            } else {
                lines.add(line);
            }
            if (expected >= 0 && line.number() != expected) {
                lost++;
            }
            expected = line.number() + 1;
        }
    }
}
