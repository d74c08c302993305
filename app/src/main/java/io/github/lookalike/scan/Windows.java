package io.github.lookalike.scan;

/** Through which windows of {@link Window#ALL} pictures are seen: each is a fingerprint more to make and to keep. */
public enum Windows {
    /** The corners and those of light crops, which every search looks through. */
    LIGHT(Window.LIGHT),
    /** All, for searches of deep crops: four times as many. */
    ALL(Window.ALL.size());

    private final int count;

    Windows(int count) {
        this.count = count;
    }

    /** How many, the first ones of {@link Window#ALL}. */
    public int count() {
        return count;
    }
}
