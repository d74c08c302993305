package io.github.lookalike.index;

/**
 * A quick look at few words of two fingerprints that nearly all far pairs fail and no near pair does.
 *
 * @param first the first word looked at
 * @param words how many words are looked at
 * @param limit the most bits that may differ in them
 */
record Probe(int first, int words, int limit) {

    /** Far pairs differ in half of the bits, give or take; so many standard deviations below that are told apart. */
    private static final int DEVIATIONS = 3;

    /** A look at the leading word where the reach asks for it, else at the first words that tell far pairs apart. */
    static Probe of(SearchRadius reach, int wordsEach) {
        return reach.filters()
                ? new Probe(0, 1, reach.leading())
                : new Probe(0, enough(reach, wordsEach), reach.radius());
    }

    /** A look that leaves out a word whose bits are known to be near, where the others are enough. */
    static Probe beside(int word, SearchRadius reach, int wordsEach) {
        Probe usual = of(reach, wordsEach);
        boolean avoids = !reach.filters() && word < usual.words && word + 1 + usual.words <= wordsEach;
        return avoids ? new Probe(word + 1, usual.words, usual.limit) : usual;
    }

    private static int enough(SearchRadius reach, int wordsEach) {
        int words = 1;
        while (words < wordsEach && 32 * words - DEVIATIONS * 4 * Math.sqrt(words) <= reach.radius()) {
            words++;
        }
        return words;
    }

    /** Copies the words looked at. */
    void copy(PackedFingerprints table, int row, long[] target, int position) {
        for (int i = 0; i < words; i++) {
            target[position * words + i] = table.word(row, first + i);
        }
    }

    /**
     * The next position whose words may be near to those at a position of another table.
     *
     * @param probes copied words
     * @param from the first position that counts
     * @param to the first that does not
     * @return {@code to} when there is none
     */
    int next(long[] probes, int from, int to, long[] others, int other) {
        return switch (words) {
            case 1 -> next1(probes, from, to, others[other]);
            case 2 -> next2(probes, from, to, others[other * 2], others[other * 2 + 1]);
            case 3 -> next3(probes, from, to, others[other * 3], others[other * 3 + 1], others[other * 3 + 2]);
            default -> nextMany(probes, from, to, others, other * words);
        };
    }

    private int next1(long[] probes, int from, int to, long word) {
        int most = limit;
        for (int position = from; position < to; position++) {
            if (Long.bitCount(probes[position] ^ word) <= most) {
                return position;
            }
        }
        return to;
    }

    private int next2(long[] probes, int from, int to, long word0, long word1) {
        int most = limit;
        for (int position = from; position < to; position++) {
            int at = 2 * position;
            if (Long.bitCount(probes[at] ^ word0) + Long.bitCount(probes[at + 1] ^ word1) <= most) {
                return position;
            }
        }
        return to;
    }

    private int next3(long[] probes, int from, int to, long word0, long word1, long word2) {
        for (int position = from; position < to; position++) {
            int at = 3 * position;
            int leading = Long.bitCount(probes[at] ^ word0) + Long.bitCount(probes[at + 1] ^ word1);
            if (leading + Long.bitCount(probes[at + 2] ^ word2) <= limit) {
                return position;
            }
        }
        return to;
    }

    private int nextMany(long[] probes, int from, int to, long[] others, int other) {
        for (int position = from; position < to; position++) {
            if (distance(probes, position * words, others, other) <= limit) {
                return position;
            }
        }
        return to;
    }

    /** Four words at a time, for these are what a processor counts at once. */
    private int distance(long[] probes, int from, long[] others, int other) {
        int distance = 0;
        int i = 0;
        for (; i + 4 <= words; i += 4) {
            distance += Long.bitCount(probes[from + i] ^ others[other + i])
                    + Long.bitCount(probes[from + i + 1] ^ others[other + i + 1])
                    + Long.bitCount(probes[from + i + 2] ^ others[other + i + 2])
                    + Long.bitCount(probes[from + i + 3] ^ others[other + i + 3]);
        }
        for (; i < words; i++) {
            distance += Long.bitCount(probes[from + i] ^ others[other + i]);
        }
        return distance;
    }
}
