package io.github.lookalike.decoder.hevc;

/** Called every few thousand samples while a picture is decoded. */
@FunctionalInterface
public interface Checkpoint {

    /** Returns to let the decoder go on; any unchecked exception ends it and reaches the caller as it is. */
    void passed();
}
