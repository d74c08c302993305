package io.github.lookalike.decode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Lends arrays as large as pictures, so that the next picture need not have new ones: an array of megabytes costs as much to be
 * made as to be filled, and makes the heap grow. Safe for use by several threads.
 */
public final class Scratch {

    /** Arrays come in lengths of so many numbers, so that pictures of nearly one size share them. */
    private static final int STEP = 1 << 16;

    /** A longer one than so many times what is asked for is left for others. */
    private static final int LONGEST = 3;

    private final long most;
    private final Deque<float[]> free = new ArrayDeque<>();
    private long bytes;

    /** @param most bytes that are kept for the next ones; more are lent all the same */
    public Scratch(long most) {
        this.most = most;
    }

    /** An array of at least this length, which holds any numbers. Whoever has it gives it back, or lets go of it. */
    public float[] lend(int length) {
        float[] found = find(length);
        return found.length > 0 ? found : new float[(int) Math.min(Integer.MAX_VALUE - 8, rounded(length))];
    }

    /** Takes back what nobody looks at any more. */
    public synchronized void giveBack(float[] array) {
        free.addFirst(array);
        bytes += size(array);
        while (bytes > most) {
            bytes -= size(free.removeLast());
        }
    }

    private synchronized float[] find(int length) {
        for (Iterator<float[]> arrays = free.iterator(); arrays.hasNext(); ) {
            float[] array = arrays.next();
            if (array.length >= length && array.length <= LONGEST * rounded(length)) {
                arrays.remove();
                bytes -= size(array);
                return array;
            }
        }
        return new float[0];
    }

    private static long rounded(int length) {
        return (length + STEP - 1L) / STEP * STEP;
    }

    private static long size(float[] array) {
        return (long) Float.BYTES * array.length;
    }
}
