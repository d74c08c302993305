package io.github.lookalike.decode.webp;

/** The segments of a frame: up to four sets of macroblocks with their own quantiser and filter (RFC 6386, 9.3). */
final class Segments {

    private static final int COUNT = 4;
    private static final int CERTAIN = 255;

    private boolean mapped;
    private boolean absolute;
    private final int[] quantiser = new int[COUNT];
    private final int[] filterLevel = new int[COUNT];
    private final int[] chances = {CERTAIN, CERTAIN, CERTAIN};

    static Segments read(BoolDecoder in) {
        Segments segments = new Segments();
        if (in.flag()) {
            segments.readUpdates(in);
        }
        return segments;
    }

    private void readUpdates(BoolDecoder in) {
        mapped = in.flag();
        if (in.flag()) {
            absolute = in.flag();
            for (int i = 0; i < COUNT; i++) {
                quantiser[i] = in.optional(7);
            }
            for (int i = 0; i < COUNT; i++) {
                filterLevel[i] = in.optional(6);
            }
        }
        for (int i = 0; mapped && i < chances.length; i++) {
            chances[i] = in.flag() ? in.number(8) : CERTAIN;
        }
    }

    /** The segment of the next macroblock, 0 to 3. */
    int next(BoolDecoder in) {
        if (!mapped) {
            return 0;
        }
        return in.bit(chances[0]) == 0 ? in.bit(chances[1]) : 2 + in.bit(chances[2]);
    }

    /** The quantiser index of a segment, not yet within its bounds. */
    int quantiser(int segment, int ofFrame) {
        return absolute ? quantiser[segment] : ofFrame + quantiser[segment];
    }

    /** The filter level of a segment, 0 to 63. */
    int filterLevel(int segment, int ofFrame) {
        int level = absolute ? filterLevel[segment] : ofFrame + filterLevel[segment];
        return Math.max(0, Math.min(63, level));
    }

    static int count() {
        return COUNT;
    }
}
