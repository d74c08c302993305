package io.github.lookalike.match;

/**
 * Collects the places where two pictures show something else, to tell what was put on one of them: that has one colour,
 * while of two texts each has ink where the other has paper.
 */
final class AddedMark {

    private static final int LEVELS = 256;

    /** Antialiased and saved, one colour is still within so many levels. */
    private static final int EVEN = 8;

    private final int[] first = new int[LEVELS];
    private final int[] second = new int[LEVELS];
    private int places;
    private int differing;

    void add(byte one, byte other, double strong) {
        places++;
        int level = one & 0xff;
        int otherLevel = other & 0xff;
        if (Math.abs(level - otherLevel) > strong) {
            differing++;
            first[level]++;
            second[otherLevel]++;
        }
    }

    /** The share of all places where one of the pictures has one colour that the other has not, 0 to 1. */
    double share() {
        return (double) Math.max(most(first), most(second)) / Math.max(1, places);
    }

    /** The share of the places that differ where one of the pictures has one colour, 0 to 1. */
    double purity() {
        return (double) Math.max(most(first), most(second)) / Math.max(1, differing);
    }

    private static int most(int[] counts) {
        int most = 0;
        int near = 0;
        for (int level = 0; level < LEVELS + EVEN; level++) {
            near += level < LEVELS ? counts[level] : 0;
            near -= level > 2 * EVEN ? counts[level - 2 * EVEN - 1] : 0;
            most = Math.max(most, near);
        }
        return most;
    }
}
