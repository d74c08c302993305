package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.ImageSource;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;

/**
 * Finds out whether a file goes on to the end of its picture, behind what was decoded of it.
 *
 * <p>Mostly the last bytes tell: a file ends with the marker, perhaps with zeros after it, and one that was cut off or
 * whose end was lost to zeros does not. Where something else comes last (a film, a second picture that was cut, what a
 * camera adds), the markers are followed from scan to scan.
 */
final class EndSearch {

    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int TEMPORARY = 0x01;
    private static final int CHUNK = 1 << 13;

    private final ByteWindow window;

    EndSearch(ImageSource source) {
        this.window = new ByteWindow(RangedSource.of(source));
    }

    /** Whether the marker comes at or after a position, at which another marker stands. */
    boolean finds(long position) throws IOException {
        return isLast(position) || isReached(position);
    }

    /** Whether the marker is the last that the file holds, but for zeros. */
    private boolean isLast(long position) throws IOException {
        long last = window.size() - 1;
        while (last > position && window.at(last) == 0) {
            last--;
        }
        return last > position && window.at(last) == END_OF_IMAGE && window.at(last - 1) == 0xff;
    }

    private boolean isReached(long position) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long at = position;
        while (at >= 0 && window.at(at + 1) != END_OF_IMAGE) {
            int code = window.at(at + 1);
            boolean bare = code == TEMPORARY || code == START_OF_IMAGE;
            int length = (window.at(at + 2) << 8) | window.at(at + 3);
            at = Stuffing.nextMarker(this::copy, at + 2 + (bare ? 0 : Math.max(0, length)), chunk);
        }
        return at >= 0;
    }

    private int copy(long position, byte[] target, int length) throws IOException {
        return window.read(position, target, 0, length);
    }
}
