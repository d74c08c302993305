package io.github.lookalike.decode.jpeg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The colour profile of a file, which comes in pieces (ICC.1:2010, B.4): name, number from 1, how many, bytes. */
final class ProfileSegments {

    private static final String NAME = "ICC_PROFILE\0";
    private static final int HEAD = NAME.length() + 2;
    /** A segment that is not there or comes twice spoils the whole. */
    private final NavigableMap<Integer, byte[]> pieces = new TreeMap<>();

    private int expected;

    /** Takes a segment, if it is one of a profile, its marker at {@code at}, its end at {@code end}. */
    void add(FilePrefix file, int at, int end) throws IOException {
        int start = at + 4;
        if (end < start + HEAD || file.at(end - 1) < 0 || !isNamed(file, start)) {
            return;
        }
        byte[] piece = new byte[end - start - HEAD];
        for (int done = 0; done < piece.length; ) {
            byte[] part = new byte[piece.length - done];
            int copied = file.copy(start + HEAD + done, part, part.length);
            System.arraycopy(part, 0, piece, done, copied);
            done += copied;
        }
        expected = file.at(start + HEAD - 1);
        pieces.put(file.at(start + HEAD - 2), piece);
    }

    /** The profile, when all of it is there. */
    Optional<byte[]> whole() {
        if (pieces.isEmpty() || pieces.size() != expected || pieces.lastKey() != expected) {
            return Optional.empty();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.values().forEach(all::writeBytes);
        return Optional.of(all.toByteArray());
    }

    private static boolean isNamed(FilePrefix file, int at) throws IOException {
        for (int i = 0; i < NAME.length(); i++) {
            if (file.at(at + i) != NAME.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
