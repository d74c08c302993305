package io.github.lookalike.api;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * You call this where you average many rows to few: sums of lines of samples, column by column, some lines counting in part. Whole lines are added eight samples at a time:
 * a number of 64 bits holds the sums of four of them, 16 bits each, which 257 lines of 255 just fill.
 */
public final class LineSums {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EVERY_OTHER = 0x00ff_00ff_00ff_00ffL;
    private static final int MOST_LINES = 257;

    private final float[] sums;
    private final long[] even;
    private final long[] odd;
    private int lines;

    /**
     * Sums that are 0.
     *
     * @param width samples a line, 0 or more
     */
    public LineSums(int width) {
        this.sums = new float[width];
        this.even = new long[width / Long.BYTES];
        this.odd = new long[width / Long.BYTES];
    }

    /** All sums are 0 again. */
    public void clear() {
        Arrays.fill(sums, 0);
    }

    /**
     * Adds a line.
     *
     * @param samples 0 to 255 unsigned; from {@code start} on there must be a line of them
     */
    public void add(byte[] samples, int start) {
        if (lines == MOST_LINES) {
            settle();
        }
        lines++;
        for (int i = 0; i < even.length; i++) {
            long eight = (long) LONGS.get(samples, start + Long.BYTES * i);
            even[i] += eight & EVERY_OTHER;
            odd[i] += eight >>> Byte.SIZE & EVERY_OTHER;
        }
        for (int x = Long.BYTES * even.length; x < sums.length; x++) {
            sums[x] += samples[start + x] & 0xff;
        }
    }

    /**
     * Adds a line that counts in part.
     *
     * @param weight 0 to 1
     */
    public void add(byte[] samples, int start, float weight) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += weight * (samples[start + x] & 0xff);
        }
    }

    /** The sums by column, until more is added or they are cleared; not copied. */
    public float[] sums() {
        settle();
        return sums;
    }

    private void settle() {
        if (lines == 0) {
            return;
        }
        for (int i = 0; i < even.length; i++) {
            int x = Long.BYTES * i;
            long evens = even[i];
            long odds = odd[i];
            sums[x] += evens & 0xffff;
            sums[x + 1] += odds & 0xffff;
            sums[x + 2] += evens >>> 16 & 0xffff;
            sums[x + 3] += odds >>> 16 & 0xffff;
            sums[x + 4] += evens >>> 32 & 0xffff;
            sums[x + 5] += odds >>> 32 & 0xffff;
            sums[x + 6] += evens >>> 48;
            sums[x + 7] += odds >>> 48;
        }
        Arrays.fill(even, 0);
        Arrays.fill(odd, 0);
        lines = 0;
    }
}
