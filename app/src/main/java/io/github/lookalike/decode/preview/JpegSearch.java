package io.github.lookalike.decode.preview;

import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Looks for JPEGs anywhere in a file: for formats whose own tables we do not know. */
final class JpegSearch {

    private static final long FARTHEST = 96L << 20;
    private static final int PIECE = 1 << 20;
    private static final int MOST = 16;
    /** Candidates whose header does not hold; compressed data has one in sixteen megabytes by chance. */
    private static final int MOST_TRIED = 2000;

    private JpegSearch() {}

    static List<EmbeddedJpeg> search(RangedSource source) throws IOException {
        ByteWindow window = new ByteWindow(source);
        List<EmbeddedJpeg> found = new ArrayList<>();
        long end = Math.min(FARTHEST, source.size());
        int tried = 0;
        for (long from = 0; from < end && found.size() < MOST && tried < MOST_TRIED; from += PIECE - 2) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the time for this file is over");
            }
            for (int at : starts(source.range(from, PIECE))) {
                EmbeddedJpeg.find(window, from + at, source.size()).ifPresent(found::add);
                tried++;
            }
        }
        return found;
    }

    /** Where a start-of-image marker is followed by another marker. */
    private static List<Integer> starts(ByteBuffer piece) {
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 2 < bytes.length && starts.size() < MOST_TRIED; i++) {
            if (bytes[i + 1] == (byte) 0xd8 && bytes[i] == -1 && bytes[i + 2] == -1) {
                starts.add(i);
            }
        }
        return starts;
    }
}
