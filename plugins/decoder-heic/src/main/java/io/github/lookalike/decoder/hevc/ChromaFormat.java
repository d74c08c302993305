package io.github.lookalike.decoder.hevc;

/** How many chroma samples there are for the luma samples. */
public enum ChromaFormat {
    /** Luma alone. */
    MONOCHROME(0, 0),
    /** 4:2:0, chroma halved both ways. */
    HALVED_BOTH_WAYS(1, 1),
    /** 4:2:2, chroma halved in width. */
    HALVED_IN_WIDTH(1, 0),
    /** 4:4:4, as many chroma as luma samples. */
    FULL(0, 0);

    private final int shiftX;
    private final int shiftY;

    ChromaFormat(int shiftX, int shiftY) {
        this.shiftX = shiftX;
        this.shiftY = shiftY;
    }

    /** Chroma columns are luma columns shifted right by this: 0 or 1. */
    public int shiftX() {
        return shiftX;
    }

    /** Chroma rows are luma rows shifted right by this: 0 or 1. */
    public int shiftY() {
        return shiftY;
    }

    /** Planes of a picture: 1 or 3. */
    public int planes() {
        return this == MONOCHROME ? 1 : 3;
    }
}
