package io.github.lookalike.action.trash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a note {@code $I…} in the Recycle Bin says: version, size and time as 64-bit little-endian numbers, then the path
 * in UTF-16; 520 bytes of it in version 1 (Vista to 8.1), led by its length in characters in version 2 (10 and later).
 *
 * @param info the note itself
 * @param bytes the size of the file
 * @param deleted when, in units of 100 ns since 1601
 * @param origin where it was
 */
record RecycledFile(Path info, long bytes, long deleted, String origin) {

    private static final int HEADER = 24;
    private static final int OLD_PATH = 520;
    private static final int LONGEST_PATH = 32768;
    private static final long LONGEST = HEADER + 4 + 2L * LONGEST_PATH;

    /** Reads a note; empty when it is none. */
    static Optional<RecycledFile> read(Path info) throws IOException {
        long size = Files.size(info);
        if (size < HEADER + 4 || size > LONGEST) {
            return Optional.empty();
        }
        ByteBuffer note = ByteBuffer.wrap(Files.readAllBytes(info)).order(ByteOrder.LITTLE_ENDIAN);
        if (note.remaining() != size) {
            return Optional.empty();
        }
        long version = note.getLong();
        long bytes = note.getLong();
        long deleted = note.getLong();
        return path(version, note).map(origin -> new RecycledFile(info, bytes, deleted, origin));
    }

    /** The file itself. */
    Path place() {
        String name =
                Objects.requireNonNull(info.getFileName(), "a note has a name").toString();
        return info.resolveSibling("$R" + name.substring(2));
    }

    private static Optional<String> path(long version, ByteBuffer note) {
        int length = OLD_PATH;
        if (version == 2) {
            int characters = note.getInt();
            length = characters < 0 || characters > LONGEST_PATH ? -1 : 2 * characters;
        } else if (version != 1) {
            return Optional.empty();
        }
        if (length < 0 || length > note.remaining()) {
            return Optional.empty();
        }
        byte[] text = new byte[length];
        note.get(text);
        String path = new String(text, StandardCharsets.UTF_16LE);
        int end = path.indexOf('\0');
        return Optional.of(end < 0 ? path : path.substring(0, end));
    }
}
