package io.github.lookalike.index;

/**
 * Lets the first bits of a word change places in pairs: the first with the second, the third with the fourth and so on.
 * Done twice, all is as before.
 *
 * @param pairs how many, 0 to 32; the bits after them stay
 */
public record NeighbourSwap(int pairs) {

    /** Leaves every word as it is. */
    static final NeighbourSwap NONE = new NeighbourSwap(0);

    private static final long LOWER_ONES = 0x5555_5555_5555_5555L;

    public NeighbourSwap {
        if (pairs < 0 || 2 * pairs > Long.SIZE) {
            throw new IllegalArgumentException(pairs + " pairs of bits in a word");
        }
    }

    /** The word with its bits swapped. */
    long of(long word) {
        long lower = pairs == 0 ? 0 : LOWER_ONES >>> (Long.SIZE - 2 * pairs);
        long upper = lower << 1;
        return (word & ~(lower | upper)) | ((word & lower) << 1) | ((word & upper) >>> 1);
    }

    /** The bucket of a swapped word, from that of the word: for a slot that parts no pair. */
    int bucket(Slot slot, int bucket) {
        if (pairs == 0) {
            return bucket;
        }
        int shift = slot.from() % Long.SIZE;
        return (int) (of((long) bucket << shift) >>> shift);
    }

    /** Slots may begin and end only at multiples of this many bits, so that they part no pair. */
    int step() {
        return pairs == 0 ? 1 : 2;
    }
}
