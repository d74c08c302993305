package io.github.lookalike.scan;

/** Through which windows of {@link Window#all} pictures are seen: each is a fingerprint more to make and to keep. */
public enum Windows {
    /** The corners, those of light crops and of usual shapes, which every search looks through. */
    LIGHT(Window.LIGHT),
    /** All, for searches of deep crops: three times as many. */
    ALL(Window.COUNT);

    private final int count;

    Windows(int count) {
        this.count = count;
    }

    /** How many, the first ones of {@link Window#all}. */
    public int count() {
        return count;
    }
}
