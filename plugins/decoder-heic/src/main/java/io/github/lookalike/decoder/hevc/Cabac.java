package io.github.lookalike.decoder.hevc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The arithmetic decoder (H.265 9.3.4.3). It holds more bits of the stream than the nine the standard compares with the range:
 * bits are fetched 32 at a time, and compared with the range shifted left by as many as are held in advance.
 */
final class Cabac {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** A context-coded bin shifts by at most this. */
    private static final int LONGEST_SHIFT = 8;

    /** So many bins of even chances are told at once: they are the quotient of the value and the range. */
    private static final int MOST_BYPASSED = 16;

    private static final int LEAST_RANGE = 256;
    /** The quotient of numbers below 2²⁵ and a range, as a product: exact, since one is below 2²⁵ and the other below 2⁹. */
    private static final int QUOTIENT_SHIFT = 25 + 9;

    private static final long[] INVERSES = inverses();

    final byte[] states = new byte[Contexts.COUNT];

    private byte[] data = {};
    private int position;
    private long value;
    private int range;
    /** Bits of the value beyond the nine that are compared. */
    private int ahead;

    /** Begins at a byte of the data (9.3.2.5). */
    void start(byte[] bytes, int from) {
        data = bytes;
        position = from;
        range = 510;
        value = 0;
        ahead = -9;
        fetch();
    }

    /** The byte after all that was read, once a part has ended. */
    int next() {
        return position - (ahead >> 3);
    }

    byte[] data() {
        return data;
    }

    /** Whether more was read than there is, which no whole stream makes happen. */
    boolean exhausted() {
        return next() > data.length;
    }

    /** A bin with a context. No branch depends on the bin, since what cannot be foretold cannot be predicted either. */
    int bin(int context) {
        if (ahead < LONGEST_SHIFT) {
            fetch();
        }
        int state = states[context];
        int least = CabacTables.LEAST_PROBABLE[(state << 2) + (range >> 6 & 3)];
        int most = range - least;
        long scaled = (long) most << ahead;
        long beyond = value - scaled;
        int lost = ~(int) (beyond >> 63);
        value -= scaled & lost;
        int kept = most + (least - most & lost);
        int symbol = state ^ lost;
        states[context] = CabacTables.NEXT[symbol + 128];
        int shift = Integer.numberOfLeadingZeros(kept) - 23;
        range = kept << shift;
        ahead -= shift;
        return symbol & 1;
    }

    /** A bin of even chances. */
    int bypass() {
        return bypass(1);
    }

    /** Up to 16 bins of even chances, the first one highest. */
    int bypass(int count) {
        int bits = ahead(count);
        take(bits, count);
        return bits;
    }

    /** How many bins of even chances are set before one is not; no more than so many are read. */
    int ones(int most) {
        int bits = ahead(MOST_BYPASSED);
        int ones = Integer.numberOfLeadingZeros(~(bits << MOST_BYPASSED));
        if (ones >= Math.min(most, MOST_BYPASSED)) {
            int taken = Math.min(most, MOST_BYPASSED);
            take((1 << taken) - 1, taken);
            return most <= MOST_BYPASSED ? most : taken + ones(most - taken);
        }
        take((1 << (ones + 1)) - 2, ones + 1);
        return ones;
    }

    /** What the next bins of even chances are; none is read. */
    private int ahead(int count) {
        if (ahead < count) {
            fetch();
        }
        long quotient = ((value >> (ahead - count)) * INVERSES[range - LEAST_RANGE]) >> QUOTIENT_SHIFT;
        // A broken stream may begin with a value beyond the range.
        return (int) Math.max(0, Math.min((1 << count) - 1, quotient));
    }

    private void take(int bits, int count) {
        ahead -= count;
        value -= ((long) bits * range) << ahead;
    }

    private static long[] inverses() {
        long[] inverses = new long[LEAST_RANGE];
        for (int i = 0; i < inverses.length; i++) {
            inverses[i] = (1L << QUOTIENT_SHIFT) / (LEAST_RANGE + i) + 1;
        }
        return inverses;
    }

    /**
     * The significance of the coefficients of a sub-block from a step down to the second.
     *
     * @param contexts by step, each counted from {@code base}
     * @param found gets the steps of those that are significant
     * @param count how many are in {@code found} already
     * @return how many are then
     */
    int significant(int base, byte[] contexts, int from, int[] found, int count) {
        int all = count;
        // As in bin: what a bin changes is kept out of memory from one to the next.
        long rest = value;
        int wide = range;
        int left = ahead;
        for (int step = from; step > 0; step--) {
            if (left < LONGEST_SHIFT) {
                value = rest;
                ahead = left;
                fetch();
                rest = value;
                left = ahead;
            }
            int context = base + contexts[step];
            int state = states[context];
            int least = CabacTables.LEAST_PROBABLE[(state << 2) + (wide >> 6 & 3)];
            int most = wide - least;
            long scaled = (long) most << left;
            int lost = ~(int) ((rest - scaled) >> 63);
            rest -= scaled & lost;
            int kept = most + (least - most & lost);
            int symbol = state ^ lost;
            states[context] = CabacTables.NEXT[symbol + 128];
            int shift = Integer.numberOfLeadingZeros(kept) - 23;
            wide = kept << shift;
            left -= shift;
            found[all] = step;
            all += symbol & 1;
        }
        value = rest;
        range = wide;
        ahead = left;
        return all;
    }

    /** Any number of bins of even chances up to 32. */
    int longBypass(int count) {
        return count <= 16 ? bypass(count) : bypass(count - 16) << 16 | bypass(16);
    }

    /** The bin that ends a slice, a part of it, or comes before samples without prediction (9.3.4.3.5). */
    boolean terminate() {
        if (ahead < LONGEST_SHIFT) {
            fetch();
        }
        range -= 2;
        if (value >= (long) range << ahead) {
            return true;
        }
        int shift = Integer.numberOfLeadingZeros(range) - 23;
        range <<= shift;
        ahead -= shift;
        return false;
    }

    /** Lets bypass bins begin with a full range (9.3.4.3.6). */
    void align() {
        range = 256;
    }

    /** Past the end come zeros; the caller asks {@link #exhausted} now and then. */
    private void fetch() {
        long next;
        if (position <= data.length - 4) {
            next = (int) WORDS.get(data, position) & 0xFFFF_FFFFL;
        } else {
            next = 0;
            for (int i = 0; i < 4; i++) {
                next = next << 8 | (position + i < data.length ? data[position + i] & 0xFF : 0);
            }
        }
        position += 4;
        value = value << 32 | next;
        ahead += 32;
    }
}
