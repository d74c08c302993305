package io.github.lookalike.decode.preview;

import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.util.Optional;

/**
 * A JPEG within a larger file.
 *
 * @param at where it begins
 * @param length how many bytes it has at most
 * @param width columns
 * @param height rows
 */
record EmbeddedJpeg(long at, long length, int width, int height) {

    private static final int MOST_SEGMENTS = 200;

    int shortSide() {
        return Math.min(width, height);
    }

    /** The JPEG at a place, if one that we can read begins there: its header is walked up to the frame. */
    static Optional<EmbeddedJpeg> find(ByteWindow window, long at, long length) throws IOException {
        long there = Math.min(length, window.size() - at);
        if (at < 0 || there < 100 || window.at(at) != 0xff || window.at(at + 1) != 0xd8) {
            return Optional.empty();
        }
        long segment = at + 2;
        for (int i = 0; i < MOST_SEGMENTS && segment + 9 < at + there; i++) {
            int code = window.at(segment + 1);
            if (window.at(segment) != 0xff) {
                break;
            }
            if (code == 0xff) {
                segment++;
                continue;
            }
            int size = u16(window, segment + 2);
            if (code >= 0xc0 && code <= 0xc2) {
                return framed(window, segment, at, there);
            }
            if (size < 2 || code < 0xc0 || code == 0xd9 || code == 0xda) {
                break;
            }
            segment += 2L + size;
        }
        return Optional.empty();
    }

    private static Optional<EmbeddedJpeg> framed(ByteWindow window, long frame, long at, long length)
            throws IOException {
        int height = u16(window, frame + 5);
        int width = u16(window, frame + 7);
        boolean eightBit = window.at(frame + 4) == 8;
        return eightBit && width > 0 && height > 0
                ? Optional.of(new EmbeddedJpeg(at, length, width, height))
                : Optional.empty();
    }

    private static int u16(ByteWindow window, long at) throws IOException {
        return Math.max(0, window.at(at)) << 8 | Math.max(0, window.at(at + 1));
    }
}
