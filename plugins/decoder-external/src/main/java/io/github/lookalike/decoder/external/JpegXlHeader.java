package io.github.lookalike.decoder.external;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a JPEG XL codestream (ISO/IEC 18181-1 annex D), up to what is asked here.
 *
 * @param orientation as EXIF counts
 * @param orientationBits where its three bits stand; -1 where they do not
 */
record JpegXlHeader(
        int width,
        int height,
        int orientation,
        int orientationBits,
        Handover.Transparency transparency,
        Optional<Content> content) {

    private static final int SIGNATURE = 2;
    private static final int[] SIZES = {1, 1, 1, 1};
    private static final int[] SIZE_BITS = {9, 13, 18, 30};
    /** Width to height, by number; 0 says the width itself. */
    private static final int[][] RATIOS = {{1, 1}, {12, 10}, {4, 3}, {3, 2}, {16, 9}, {5, 4}, {2, 1}};

    /** @param start where the codestream begins */
    static JpegXlHeader read(ByteBuffer file, int start) throws DecodeException {
        Bits bits = new Bits(file, start + SIGNATURE);
        Size size = Size.read(bits);
        if (bits.flag()) {
            return new JpegXlHeader(
                    size.width(),
                    size.height(),
                    1,
                    -1,
                    Handover.Transparency.NONE,
                    Optional.of(content(8, false, false)));
        }
        if (!bits.flag()) {
            return samples(bits, size, 1, -1);
        }
        int at = bits.position();
        int orientation = 1 + bits.read(3);
        boolean shownOtherwise = bits.flag();
        if (shownOtherwise) {
            Size.read(bits);
        }
        boolean preview = bits.flag();
        if (preview || bits.flag()) {
            // A preview or an animation: what follows them is not needed to read the first picture.
            return new JpegXlHeader(
                    size.width(), size.height(), orientation, at, Handover.Transparency.UNKNOWN, Optional.empty());
        }
        return samples(bits, size, orientation, at);
    }

    private record Size(int width, int height) {

        static Size read(Bits bits) throws DecodeException {
            boolean small = bits.flag();
            int height = side(bits, small);
            int ratio = bits.read(3);
            if (ratio == 0) {
                return new Size(side(bits, small), height);
            }
            int[] share = RATIOS[ratio - 1];
            return new Size((int) ((long) height * share[0] / share[1]), height);
        }

        private static int side(Bits bits, boolean small) throws DecodeException {
            return small ? 8 * (1 + bits.read(5)) : bits.choice(SIZES, SIZE_BITS);
        }
    }

    private static JpegXlHeader samples(Bits bits, Size size, int orientation, int at) throws DecodeException {
        int depth = depth(bits);
        bits.flag();
        int more = bits.choice(new int[] {0, 1, 2, 1}, new int[] {0, 0, 4, 12});
        boolean alpha = false;
        boolean known = true;
        for (int i = 0; i < more && known; i++) {
            known = isOpacity(bits);
            alpha |= known;
        }
        // A channel of another kind is a loss that nobody counts: then nothing is said of what the file holds.
        Handover.Transparency unknown = more > 0 ? Handover.Transparency.UNKNOWN : Handover.Transparency.NONE;
        return new JpegXlHeader(
                size.width(),
                size.height(),
                orientation,
                at,
                known && alpha ? Handover.Transparency.SOME : unknown,
                known ? Optional.of(content(depth, alpha, !bits.flag())) : Optional.empty());
    }

    private static int depth(Bits bits) throws DecodeException {
        boolean floats = bits.flag();
        int depth = floats
                ? bits.choice(new int[] {32, 16, 24, 1}, new int[] {0, 0, 0, 6})
                : bits.choice(new int[] {8, 10, 12, 1}, new int[] {0, 0, 0, 6});
        if (floats) {
            bits.read(4);
        }
        return depth;
    }

    /** Passes over what is said of a further channel (§D.3.6); of one of another kind only its beginning. */
    private static boolean isOpacity(Bits bits) throws DecodeException {
        if (bits.flag()) {
            return true;
        }
        int kind = bits.choice(new int[] {0, 1, 2, 18}, new int[] {0, 0, 4, 6});
        if (kind != 0) {
            return false;
        }
        depth(bits);
        bits.choice(new int[] {0, 3, 4, 1}, new int[] {0, 0, 0, 3});
        int letters = bits.choice(new int[] {0, 0, 16, 48}, new int[] {0, 4, 5, 10});
        for (int i = 0; i < letters; i++) {
            bits.read(Byte.SIZE);
        }
        bits.flag();
        return true;
    }

    private static Content content(int depth, boolean alpha, boolean lossless) {
        return new Content(1, 1, Duration.ZERO, depth, alpha, 0, lossless, "", Set.of());
    }
}
