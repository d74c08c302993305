package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** Reads parts of pictures pixel by pixel, by readers that need no more memory than the part takes. */
public final class PartReader {

    private static final Set<ContentType> TYPES =
            EnumSet.of(ContentType.JPEG, ContentType.PNG, ContentType.TIFF, ContentType.BMP);

    /** All coefficients of a progressive JPEG with half as many samples of each colour each way: two bytes each. */
    private static final long PROGRESSIVE = 3;

    private static final int START_OF_IMAGE = 2;
    private static final int MARKER = 0xff;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;

    private final AnyReader readers;
    private final long maxWorkingBytes;

    /**
     * @param maxPixels pictures with more are refused
     * @param maxWorkingBytes about how much memory one part may take
     */
    public PartReader(long maxPixels, long maxWorkingBytes) {
        this.readers = new AnyReader(maxPixels, maxWorkingBytes);
        this.maxWorkingBytes = maxWorkingBytes;
    }

    /** Whether parts of files of a type can be read. */
    public static boolean reads(ContentType type) {
        return TYPES.contains(type);
    }

    /**
     * Reads a part.
     *
     * @param turn what makes the picture upright
     * @param part in pixels of the upright picture
     */
    public Pixels read(RangedSource source, ContentType type, Turn turn, Rectangle part)
            throws DecodeException, IOException {
        return readers.first(source, type, call -> {
                    if (type == ContentType.JPEG && isProgressive(new ByteWindow(source))) {
                        reserve(source, PROGRESSIVE * call.pixels());
                    }
                    return call.part(turn, part);
                })
                .pixels()
                .turned(turn);
    }

    /** What the reader holds besides, outside of our own memory. */
    private void reserve(RangedSource source, long bytes) throws DecodeException, IOException {
        if (bytes > maxWorkingBytes) {
            throw ProblemCause.of(DecodeProblem.TOO_LARGE, "of a progressive JPEG all must be read to see a part");
        }
        source.reserve(bytes);
    }

    /** By the marker of its frame (T.81, B.1.1.3): of every kind but these, rows come one after the other. */
    private static boolean isProgressive(ByteWindow file) throws IOException {
        long at = START_OF_IMAGE;
        while (file.at(at) == MARKER) {
            int code = file.at(at + 1);
            boolean tables = code == 0xc4 || code == 0xc8 || code == 0xcc;
            if (code >= FIRST_FRAME && code <= LAST_FRAME && !tables) {
                return (code & 3) == 2;
            }
            at += code == MARKER ? 1 : 2 + (file.at(at + 2) << 8 | file.at(at + 3));
        }
        return true;
    }
}
