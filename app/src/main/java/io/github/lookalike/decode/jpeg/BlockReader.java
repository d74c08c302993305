package io.github.lookalike.decode.jpeg;

/** Reads blocks symbol by symbol: the slow way, which is right for every code. */
final class BlockReader {

    /** No difference that a file can hold. */
    static final int CORRUPT = Integer.MIN_VALUE;

    private BlockReader() {}

    /**
     * Does with one symbol what a look-up of several could not.
     *
     * @param k where the last entry has led; it is taken back
     * @return where the symbol leads, with {@link Lookup#END} when the block ends; or {@link #CORRUPT}
     */
    static int redo(EntropyBits in, HuffmanCode ac, int k, int entry) {
        in.unread(entry & Lookup.LENGTH_MASK);
        int symbol = ac.symbol(in);
        if (symbol < 0) {
            return CORRUPT;
        }
        int before = k - ((entry >>> Lookup.ADVANCE_SHIFT) & Lookup.ADVANCE_MASK);
        if (Lookup.endsBlock(symbol)) {
            return before + Lookup.END;
        }
        in.skip(symbol & 15);
        return Math.min(64, before + (symbol >>> 4) + 1);
    }

    /** A DC difference, or {@link #CORRUPT}. */
    static int difference(EntropyBits in, HuffmanCode dc) {
        int size = dc.symbol(in);
        return size < 0 || size > 15 ? CORRUPT : in.signed(size);
    }

    /** Skips all of a block but its DC value. */
    static boolean skip(EntropyBits in, Coding coding) {
        byte[] window = in.window;
        char[] skips = coding.skips;
        int k = 1;
        while (true) {
            long bits = in.bits;
            int count = in.count;
            int next = in.next;
            int entry = 0;
            // A refill is good for two symbols of the table.
            for (int symbol = 0; k < 64; symbol ^= 1) {
                if (symbol == 0) {
                    bits |= EntropyBits.load(window, next) >>> count;
                    next += (63 - count) >>> 3;
                    count |= 56;
                }
                entry = skips[(int) (bits >>> Lookup.SHIFT)];
                int length = entry & Lookup.LENGTH_MASK;
                bits <<= length;
                count -= length;
                k += entry >>> Lookup.ADVANCE_SHIFT;
            }
            in.bits = bits;
            in.count = count;
            in.next = next;
            if (k >>> 6 == 2 || k == 64) {
                return true;
            }
            k = redo(in, coding.ac, k, entry);
            if (k == CORRUPT) {
                return false;
            }
        }
    }

    /**
     * Reads a whole block and adds its coefficients to the sums of a fold.
     *
     * @return the DC difference, which is not in the sums, or {@link #CORRUPT}
     */
    // One long method on purpose: only locals stay in registers, and what is too long to be inlined is compiled once,
    // not
    // anew with each of its callers. A refill is good for two symbols of the table.
    static int read(EntropyBits in, Coding coding, Fold fold, float[] sums) {
        int difference = difference(in, coding.dc);
        if (difference == CORRUPT) {
            return CORRUPT;
        }
        byte[] window = in.window;
        int[] values = coding.values;
        int[] targets = fold.targets;
        float[] weights = fold.weights;
        long bits = in.bits;
        int count = in.count;
        int next = in.next;
        int k = 1;
        while (k < 64) {
            bits |= EntropyBits.load(window, next) >>> count;
            next += (63 - count) >>> 3;
            count |= 56;
            int entry = values[(int) (bits >>> Lookup.SHIFT)];
            int advance = (entry >>> Lookup.ADVANCE_SHIFT) & Lookup.ADVANCE_MASK;
            if (advance != Lookup.LONG_CODE) {
                int length = entry & Lookup.LENGTH_MASK;
                bits <<= length;
                count -= length;
                k += advance;
                if (k <= 64) {
                    sums[targets[k - 1]] += weights[k - 1] * (entry >> Lookup.VALUE_SHIFT);
                }
                if (k >= 64) {
                    break;
                }
                entry = values[(int) (bits >>> Lookup.SHIFT)];
                advance = (entry >>> Lookup.ADVANCE_SHIFT) & Lookup.ADVANCE_MASK;
            }
            if (advance != Lookup.LONG_CODE) {
                int length = entry & Lookup.LENGTH_MASK;
                bits <<= length;
                count -= length;
                k += advance;
                if (k <= 64) {
                    sums[targets[k - 1]] += weights[k - 1] * (entry >> Lookup.VALUE_SHIFT);
                }
            } else {
                in.bits = bits;
                in.count = count;
                in.next = next;
                int symbol = coding.ac.symbol(in);
                if (symbol < 0) {
                    return CORRUPT;
                }
                k += Lookup.endsBlock(symbol) ? Lookup.END : (symbol >>> 4) + 1;
                int value = in.signed(symbol & 15);
                bits = in.bits;
                count = in.count;
                next = in.next;
                if (k <= 64) {
                    sums[targets[k - 1]] += weights[k - 1] * value;
                }
            }
        }
        in.bits = bits;
        in.count = count;
        in.next = next;
        return difference;
    }
}
