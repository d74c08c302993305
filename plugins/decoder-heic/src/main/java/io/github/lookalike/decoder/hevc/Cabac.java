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

    /** The context after each of four and a bin, in two bits each: see {@link #greater}. */
    private static final int GREATER_CONTEXTS = 0x3320;

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
        long row = CabacTables.ROWS[state & 127];
        int least = (int) (row >>> (range >> 3 & 24)) & 0xFF;
        int most = range - least;
        long scaled = (long) most << ahead;
        int lost = ~(int) ((value - scaled) >> 63);
        value -= scaled & lost;
        states[context] = (byte) (row >>> (CabacTables.AFTER + (lost & 8)));
        int kept = most + (least - most & lost);
        int shift = Integer.numberOfLeadingZeros(kept) - 23;
        range = kept << shift;
        ahead -= shift;
        return (state ^ lost) & 1;
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

    /** What the next 16 bins of even chances are, the first one highest; none is read. */
    int peek() {
        return ahead(MOST_BYPASSED);
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

    /** Reads bins of even chances of which it is known what they are, up to 16. */
    void take(int bits, int count) {
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

    // Three loops over bins with contexts follow. Each does what bin does, but keeps what a bin changes out of memory
    // from one to
    // the next: a bin waits for the one before it, and through memory it would wait twice as long.

    /**
     * The significance of the coefficients of a sub-block from a step down to the second.
     *
     * @param contexts by step, each counted from {@code base}
     * @return a bit for each step, set where the coefficient is significant
     */
    int significant(int base, byte[] contexts, int from) {
        int found = 0;
        long rest = value;
        int wide = range;
        int left = ahead;
        for (int step = from; step > 0; step--) {
            if (left < LONGEST_SHIFT) {
                rest = rest << 32 | word();
                left += 32;
            }
            int context = base + contexts[step];
            int state = states[context];
            long row = CabacTables.ROWS[state & 127];
            int least = (int) (row >>> (wide >> 3 & 24)) & 0xFF;
            int most = wide - least;
            long scaled = (long) most << left;
            int lost = ~(int) ((rest - scaled) >> 63);
            rest -= scaled & lost;
            states[context] = (byte) (row >>> (CabacTables.AFTER + (lost & 8)));
            int kept = most + (least - most & lost);
            int shift = Integer.numberOfLeadingZeros(kept) - 23;
            wide = kept << shift;
            left -= shift;
            found = found << 1 | ((state ^ lost) & 1);
        }
        value = rest;
        range = wide;
        ahead = left;
        return found << 1;
    }

    /**
     * Which of the first coefficients of a sub-block exceed one. The context of each follows from those before: it rises to the
     * third by those that do not, and is the lowest one for ever after one that does (9.3.4.2.6).
     *
     * @return a bit for each, that of the first one lowest
     */
    int greater(int base, int count) {
        int found = 0;
        int set = 1;
        long rest = value;
        int wide = range;
        int left = ahead;
        for (int i = 0; i < count; i++) {
            if (left < LONGEST_SHIFT) {
                rest = rest << 32 | word();
                left += 32;
            }
            int context = base + set;
            int state = states[context];
            long row = CabacTables.ROWS[state & 127];
            int least = (int) (row >>> (wide >> 3 & 24)) & 0xFF;
            int most = wide - least;
            long scaled = (long) most << left;
            int lost = ~(int) ((rest - scaled) >> 63);
            rest -= scaled & lost;
            states[context] = (byte) (row >>> (CabacTables.AFTER + (lost & 8)));
            int kept = most + (least - most & lost);
            int shift = Integer.numberOfLeadingZeros(kept) - 23;
            wide = kept << shift;
            left -= shift;
            int bin = (state ^ lost) & 1;
            found |= bin << i;
            set = GREATER_CONTEXTS >> (4 * set + 2 * bin) & 3;
        }
        value = rest;
        range = wide;
        ahead = left;
        return found;
    }

    /**
     * How many bins are set before one is not; no more than so many are read.
     *
     * @param shift each context is that of so many bins, as a power of two
     */
    int run(int base, int shift, int longest) {
        int length = 0;
        long rest = value;
        int wide = range;
        int left = ahead;
        while (length < longest) {
            if (left < LONGEST_SHIFT) {
                rest = rest << 32 | word();
                left += 32;
            }
            int context = base + (length >> shift);
            int state = states[context];
            long row = CabacTables.ROWS[state & 127];
            int least = (int) (row >>> (wide >> 3 & 24)) & 0xFF;
            int most = wide - least;
            long scaled = (long) most << left;
            int lost = ~(int) ((rest - scaled) >> 63);
            rest -= scaled & lost;
            states[context] = (byte) (row >>> (CabacTables.AFTER + (lost & 8)));
            int kept = most + (least - most & lost);
            int renormalized = Integer.numberOfLeadingZeros(kept) - 23;
            wide = kept << renormalized;
            left -= renormalized;
            if (((state ^ lost) & 1) == 0) {
                break;
            }
            length++;
        }
        value = rest;
        range = wide;
        ahead = left;
        return length;
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

    private void fetch() {
        value = value << 32 | word();
        ahead += 32;
    }

    /** The next 32 bits. Past the end come zeros; the caller asks {@link #exhausted} now and then. */
    private long word() {
        int from = position;
        position = from + 4;
        if (from <= data.length - 4) {
            return (int) WORDS.get(data, from) & 0xFFFF_FFFFL;
        }
        long next = 0;
        for (int i = from; i < from + 4; i++) {
            next = next << 8 | (i < data.length ? data[i] & 0xFF : 0);
        }
        return next;
    }
}
