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
        if (ahead < count) {
            fetch();
        }
        long rest = value;
        long scaled = (long) range << ahead;
        int bits = 0;
        for (int i = 0; i < count; i++) {
            scaled >>= 1;
            long beyond = rest - scaled;
            long below = beyond >> 63;
            rest = beyond + (scaled & below);
            bits = (bits << 1) + 1 + (int) below;
        }
        value = rest;
        ahead -= count;
        return bits;
    }

    /** How many bins of even chances are set before one is not; no more than so many are read. */
    int ones(int most) {
        int count = someOnes(Math.min(most, 16));
        return count < 16 || most == 16 ? count : count + ones(most - 16);
    }

    private int someOnes(int most) {
        if (ahead < most) {
            fetch();
        }
        long rest = value;
        int left = ahead;
        long scaled = (long) range << left;
        int count = 0;
        while (count < most) {
            scaled >>= 1;
            left--;
            if (rest < scaled) {
                break;
            }
            rest -= scaled;
            count++;
        }
        value = rest;
        ahead = left;
        return count;
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
        for (int step = from; step > 0; step--) {
            found[all] = step;
            all += bin(base + contexts[step]);
        }
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
