package io.github.lookalike.decode;

import io.github.lookalike.decode.saving.Quantisation;

/**
 * What a file tells of how its picture was saved.
 *
 * @param quantisation how coarsely, by its headers; as if nothing was lost where they cannot be read
 * @param widened whether its samples of sixteen bits are eight made wider; not where that cannot be told
 */
public record Saved(Quantisation quantisation, boolean widened) {

    /** What explains nothing holds a picture back, and that is safe. */
    static final Saved UNTOLD = new Saved(Quantisation.NONE, false);
}
