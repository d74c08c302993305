package io.github.lookalike.decode.webp;

/** Reads the coefficients of one block of 4 × 4 (RFC 6386, 13.2 and 13.3). */
final class TokenReader {

    /** Chances of one context, of the three contexts of a band, of the eight bands of a kind. */
    private static final int CONTEXT = 11;

    private static final int BAND = 3 * CONTEXT;
    private static final int KIND = 8 * BAND;

    /** Where the chances of a coefficient's band begin; the one behind the last coefficient is never used. */
    private static final int[] BAND_AT = bandStarts();

    private static final int[] ZIGZAG = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};

    /** The extra bits of large values by their chances, and the least value of each. */
    private static final int[][] EXTRA = {
        {173, 148, 140},
        {176, 155, 140, 135},
        {180, 157, 141, 134, 130},
        {254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129}
    };

    private static final int[] EXTRA_FROM = {11, 19, 35, 67};

    private final int[] chances;

    TokenReader(int[] chances) {
        this.chances = chances;
    }

    /**
     * Reads a block.
     *
     * @param kind 0 luma without averages, 1 averages of luma, 2 colour difference, 3 luma
     * @param context how many of the blocks above and to the left have coefficients
     * @param first the first coefficient there is, 0 or 1
     * @param dc what the coefficient 0 is multiplied by
     * @param ac what the others are multiplied by
     * @return the number of coefficients up to the last one that is given
     */
    int read(BoolDecoder in, int kind, int context, int first, int dc, int ac, short[] into, int at) {
        int base = kind * KIND;
        int position = first;
        int chance = base + BAND_AT[position] + context * CONTEXT;
        while (position < 16 && in.bit(chances[chance]) != 0) {
            while (in.bit(chances[chance + 1]) == 0) {
                position++;
                if (position == 16) {
                    return 16;
                }
                chance = base + BAND_AT[position];
            }
            int value = 1;
            int next = CONTEXT;
            if (in.bit(chances[chance + 2]) != 0) {
                value = large(in, chance);
                next = 2 * CONTEXT;
            }
            int signed = in.bit(128) == 0 ? value : -value;
            into[at + ZIGZAG[position]] = (short) (signed * (position == 0 ? dc : ac));
            position++;
            chance = base + BAND_AT[position] + next;
        }
        return position;
    }

    private int large(BoolDecoder in, int chance) {
        if (in.bit(chances[chance + 3]) == 0) {
            return in.bit(chances[chance + 4]) == 0 ? 2 : 3 + in.bit(chances[chance + 5]);
        }
        if (in.bit(chances[chance + 6]) == 0) {
            if (in.bit(chances[chance + 7]) == 0) {
                return 5 + in.bit(159);
            }
            int high = in.bit(165);
            return 7 + 2 * high + in.bit(145);
        }
        int high = in.bit(chances[chance + 8]);
        int category = 2 * high + in.bit(chances[chance + 9 + high]);
        int extra = 0;
        for (int bit : EXTRA[category]) {
            extra = extra << 1 | in.bit(bit);
        }
        return EXTRA_FROM[category] + extra;
    }

    private static int[] bandStarts() {
        int[] bands = {0, 1, 2, 3, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0};
        int[] starts = new int[bands.length];
        for (int i = 0; i < bands.length; i++) {
            starts[i] = bands[i] * BAND;
        }
        return starts;
    }
}
