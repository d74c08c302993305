package io.github.lookalike.match.detail;

import io.github.lookalike.decode.Scratch;

/**
 * One channel of two pictures, the first laid over the second.
 *
 * @param registration how the second is made from the first
 * @param expected what the second is expected to show at each place, in levels
 */
record Registered(Samples first, Samples second, Registration registration, Samples expected) {

    /**
     * @param moves whether to look for a shift and for sharpness, which copies of one size do not have
     * @param scratch lends an array as large as a channel, until it is given back
     */
    static Registered of(Samples first, Samples second, boolean moves, Scratch scratch) {
        Registration registration = Registration.of(first, second, moves);
        Samples expected = new Samples(first.columns(), first.rows(), scratch.lend(first.columns() * first.rows()));
        registration.expect(first, expected);
        return new Registered(first, second, registration, expected);
    }

    /** Nobody looks at them any more. */
    void giveBackTo(Scratch scratch) {
        scratch.giveBack(expected.values());
    }

    /** What the second shows less what it is expected to show, in levels. */
    double difference(int x, int y) {
        return second.at(x, y) - Math.max(0, Math.min(Registration.LIGHTEST, expected.at(x, y)));
    }

    /** The same along a row, not kept within what can be shown. */
    void differences(int y, float[] row) {
        int from = y * row.length;
        for (int x = 0; x < row.length; x++) {
            row[x] = second.values()[from + x] - expected.values()[from + x];
        }
    }

    /** Whether a sample of a square is as dark or as light as can be, so that saving may have gone beyond and was cut off. */
    boolean isCutOff(int left, int top, int side) {
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                if (isCutOff(first.at(x, y)) || isCutOff(second.at(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCutOff(float sample) {
        return sample < 1 || sample > Registration.LIGHTEST - 1;
    }
}
