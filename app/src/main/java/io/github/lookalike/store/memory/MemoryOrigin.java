package io.github.lookalike.store.memory;

import java.util.Map;
import java.util.Optional;

/**
 * The first line of a memory file: which history it is.
 *
 * @param id the same in the file and in its index
 * @param place where the index lay when the history began; tells which is the stranger when two ids differ
 * @param format how the file is written
 */
public record MemoryOrigin(String id, String place, int format) {

    static final String KIND = "lookalike-memory";

    private static final int NEWEST_FORMAT = 1;

    /** The origin of a history that this program writes. */
    public MemoryOrigin(String id, String place) {
        this(id, place, NEWEST_FORMAT);
    }

    static Optional<MemoryOrigin> of(MemoryLine line) {
        try {
            int format = Integer.parseInt(line.field("format").orElse("0"));
            return line.field("id")
                    .map(id -> new MemoryOrigin(id, line.field("place").orElse(""), format));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean isNewer() {
        return format > NEWEST_FORMAT;
    }

    MemoryLine line() {
        return new MemoryLine(KIND, Map.of())
                .with("format", String.valueOf(format))
                .with("id", id)
                .with("place", place);
    }
}
