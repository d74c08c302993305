package io.github.lookalike.decode;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Keeps what was asked for last, as much as a number of bytes allows; safe for use by several threads. */
public final class Recent<K, T> {

    private final long most;
    private final long ofTwo;
    private final ToLongFunction<T> size;
    private final Map<K, T> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * What is kept.
     *
     * @param most bytes in all; the newest value is kept however large
     * @param size bytes of a value
     */
    public Recent(long most, ToLongFunction<T> size) {
        this(most, most, size);
    }

    /**
     * The same for values that are looked at in pairs.
     *
     * @param most bytes in all; the newest value is kept however large
     * @param ofTwo bytes that the two newest may have, no fewer than {@code most}
     * @param size bytes of a value
     */
    public Recent(long most, long ofTwo, ToLongFunction<T> size) {
        this.most = most;
        this.ofTwo = ofTwo;
        this.size = size;
    }

    /**
     * How many bytes to keep: a part of the memory that may be taken, and no more than is of use. A machine with much memory
     * is no reason to take it.
     *
     * @param part of how many, 1 or more
     * @param megabytes the most
     */
    public static long share(int part, int megabytes) {
        return Math.min(Runtime.getRuntime().maxMemory() / part, (long) megabytes << 20);
    }

    /** What is kept of it. */
    public synchronized Optional<T> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Lets go of all. */
    public synchronized void clear() {
        kept.clear();
        bytes = 0;
    }

    /** Keeps it, and lets go of what was not asked for the longest. */
    public synchronized void put(K key, T value) {
        T before = kept.put(key, value);
        bytes += size.applyAsLong(value) - (before == null ? 0 : size.applyAsLong(before));
        while (kept.size() > 1 && bytes > (kept.size() == 2 ? ofTwo : most)) {
            Iterator<T> oldest = kept.values().iterator();
            bytes -= size.applyAsLong(oldest.next());
            oldest.remove();
        }
    }
}
