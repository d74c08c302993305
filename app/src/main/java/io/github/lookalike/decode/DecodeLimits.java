package io.github.lookalike.decode;

/**
 * How much one file may take, so that a hostile one harms nobody.
 *
 * @param maxFileBytes how many bytes of a file may be held at once; larger files are read piece by piece where the
 *     format allows it
 * @param maxPixels columns times rows, at full size
 * @param maxWorkingBytes about how much memory decoding one picture may take beside the file's bytes
 */
public record DecodeLimits(long maxFileBytes, long maxPixels, long maxWorkingBytes) {

    private static final long MEGABYTE = 1L << 20;

    public DecodeLimits {
        if (maxFileBytes < 1 || maxPixels < 1 || maxWorkingBytes < 1) {
            throw new IllegalArgumentException(
                    "limits must be 1 or more: " + maxFileBytes + ", " + maxPixels + ", " + maxWorkingBytes);
        }
    }

    /** A gigapixel, a quarter of the memory for the file's bytes and a quarter for the work. */
    public static DecodeLimits usual() {
        long quarter = Math.max(16 * MEGABYTE, Runtime.getRuntime().maxMemory() / 4);
        return new DecodeLimits(Math.min(quarter, 1024 * MEGABYTE), 1_000_000_000L, Math.min(quarter, 2048 * MEGABYTE));
    }
}
