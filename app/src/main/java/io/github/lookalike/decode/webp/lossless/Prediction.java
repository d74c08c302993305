package io.github.lookalike.decode.webp.lossless;

/**
 * Of each pixel was taken what its neighbours let expect (RFC 9649, 3.5.1).
 *
 * @param codedWidth columns of the image
 * @param bits how large a block is, as a power of 2
 * @param modes of each block, in its green: from which neighbours
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, shared by nobody, as large as a part of the picture.
record Prediction(int codedWidth, int bits, int[] modes) implements Transform {

    private static final int BLACK = 0xff000000;

    @Override
    public int[] undo(int[] argb, int height) {
        argb[0] = sum(argb[0], BLACK);
        for (int x = 1; x < codedWidth; x++) {
            argb[x] = sum(argb[x], argb[x - 1]);
        }
        int across = Lossless.blocks(codedWidth, bits);
        for (int y = 1, at = codedWidth; y < height; y++) {
            argb[at] = sum(argb[at], argb[at - codedWidth]);
            at++;
            for (int x = 1; x < codedWidth; x++, at++) {
                int mode = modes[(y >> bits) * across + (x >> bits)] >>> 8 & 15;
                argb[at] = sum(argb[at], predicted(mode, argb, at));
            }
        }
        return argb;
    }

    /** To the upper right of a row's last pixel counts the first of the same row. */
    private int predicted(int mode, int[] argb, int at) {
        int left = argb[at - 1];
        int up = argb[at - codedWidth];
        int upLeft = argb[at - codedWidth - 1];
        int upRight = argb[at - codedWidth + 1];
        return switch (mode) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> upRight;
            case 4 -> upLeft;
            case 5 -> mean(mean(left, upRight), up);
            case 6 -> mean(left, upLeft);
            case 7 -> mean(left, up);
            case 8 -> mean(upLeft, up);
            case 9 -> mean(up, upRight);
            case 10 -> mean(mean(left, upLeft), mean(up, upRight));
            case 11 -> nearer(left, up, upLeft);
            case 12 -> slope(left, up, upLeft);
            case 13 -> halfSlope(mean(left, up), upLeft);
            default -> BLACK;
        };
    }

    /** The sum of each channel, without what it is beyond 255. */
    static int sum(int one, int other) {
        int alphaAndGreen = (one & 0xff00ff00) + (other & 0xff00ff00);
        int redAndBlue = (one & 0x00ff00ff) + (other & 0x00ff00ff);
        return (alphaAndGreen & 0xff00ff00) | (redAndBlue & 0x00ff00ff);
    }

    private static int mean(int one, int other) {
        return (((one ^ other) & 0xfefefefe) >>> 1) + (one & other);
    }

    /** The left or the upper one: whichever is nearer to what both and the one between them let expect. */
    private static int nearer(int left, int up, int upLeft) {
        int fromLeft = 0;
        int fromUp = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int corner = upLeft >>> shift & 0xff;
            fromLeft += Math.abs((up >>> shift & 0xff) - corner);
            fromUp += Math.abs((left >>> shift & 0xff) - corner);
        }
        return fromLeft < fromUp ? left : up;
    }

    private static int slope(int left, int up, int upLeft) {
        int predicted = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int channel = (left >>> shift & 0xff) + (up >>> shift & 0xff) - (upLeft >>> shift & 0xff);
            predicted |= Math.max(0, Math.min(255, channel)) << shift;
        }
        return predicted;
    }

    private static int halfSlope(int mean, int upLeft) {
        int predicted = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int channel = mean >>> shift & 0xff;
            channel += (channel - (upLeft >>> shift & 0xff)) / 2;
            predicted |= Math.max(0, Math.min(255, channel)) << shift;
        }
        return predicted;
    }
}
