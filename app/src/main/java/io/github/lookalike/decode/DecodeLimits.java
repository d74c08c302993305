package io.github.lookalike.decode;

/**
 * How much one file may take, so that a hostile one harms nobody, and how much all that are read at once may.
 *
 * @param maxFileBytes how many bytes of a file may be held at once; larger files are read piece by piece where the
 *     format allows it
 * @param maxPixels columns times rows, at full size
 * @param maxWorkingBytes about how much memory decoding may take beside the files' bytes: one picture, and all that are
 *     read at the same time together
 */
public record DecodeLimits(long maxFileBytes, long maxPixels, long maxWorkingBytes) {

    private static final long MEGABYTE = 1L << 20;

    public DecodeLimits {
        if (maxFileBytes < 1 || maxPixels < 1 || maxWorkingBytes < 1) {
            throw new IllegalArgumentException(
                    "limits must be 1 or more: " + maxFileBytes + ", " + maxPixels + ", " + maxWorkingBytes);
        }
    }

    /** A gigapixel, a quarter of the memory for a file's bytes and half of it for the work. */
    public static DecodeLimits usual() {
        long heap = Math.max(64 * MEGABYTE, Runtime.getRuntime().maxMemory());
        return new DecodeLimits(
                Math.min(heap / 4, 1024 * MEGABYTE), 1_000_000_000L, Math.min(heap / 2, 2048 * MEGABYTE));
    }
}
