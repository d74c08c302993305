package io.github.lookalike.decode.animation;

import java.util.Objects;

/**
 * One frame of an animation, as its headers place it.
 *
 * @param x columns of the canvas to its left
 * @param y rows of the canvas above it
 * @param width columns, 1 or more
 * @param height rows, 1 or more
 * @param milliseconds how long it is shown
 * @param disposal what becomes of its part of the canvas before the next frame is drawn
 * @param blended whether the canvas shows through where it is transparent; otherwise its pixels replace the canvas's
 * @param opaque whether none of its pixels can be transparent
 * @param at where its own data begins in the file
 */
public record AnimationFrame(
        int x,
        int y,
        int width,
        int height,
        long milliseconds,
        Disposal disposal,
        boolean blended,
        boolean opaque,
        long at) {

    /** What is left of a frame when the next one comes. */
    public enum Disposal {
        /** All of it. */
        KEEP,
        /** Nothing: its part of the canvas becomes transparent. */
        CLEAR,
        /** What was there before it. */
        RESTORE
    }

    public AnimationFrame {
        Objects.requireNonNull(disposal, "disposal");
        if (x < 0 || y < 0 || width < 1 || height < 1 || milliseconds < 0) {
            throw new IllegalArgumentException(
                    width + "×" + height + " at " + x + ", " + y + " for " + milliseconds + " ms");
        }
    }

    /** Whether nothing of the canvas before it can be seen. */
    boolean hides(int canvasWidth, int canvasHeight) {
        boolean covers = x == 0 && y == 0 && width >= canvasWidth && height >= canvasHeight;
        return covers && (opaque || !blended);
    }

    /** Whether it leaves the whole canvas transparent. */
    boolean clears(int canvasWidth, int canvasHeight) {
        return disposal == Disposal.CLEAR && x == 0 && y == 0 && width >= canvasWidth && height >= canvasHeight;
    }
}
