package io.github.lookalike.decode.webp.lossless;

/** Colours seen a short while ago, by a number made of each (RFC 9649, 3.6.2.3). */
final class ColourCache {

    private static final int MULTIPLIER = 0x1e35a7bd;

    private final int[] colours;
    private final int shift;

    /** @param bits 1 to 11; 0 for none */
    ColourCache(int bits) {
        this.colours = new int[bits == 0 ? 0 : 1 << bits];
        this.shift = 32 - bits;
    }

    int size() {
        return colours.length;
    }

    void add(int argb) {
        if (colours.length > 0) {
            colours[(MULTIPLIER * argb) >>> shift] = argb;
        }
    }

    int get(int number) {
        return colours[number];
    }
}
