package io.github.lookalike.decode.webp.lossless;

/** What an encoder did to the colours so that they take less room (RFC 9649, 3.5). */
sealed interface Transform permits ColourMixing, GreenRemoval, PaletteTransform, Prediction {

    /** How many columns the image has before this is undone. */
    int codedWidth();

    /** Undoes it; the colours are changed where they are, or others are given. */
    int[] undo(int[] argb, int height);
}
