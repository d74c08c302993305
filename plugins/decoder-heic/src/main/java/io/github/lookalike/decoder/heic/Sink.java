package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;

/** Takes a picture part by part, as they are decoded. */
interface Sink {

    /**
     * Is told the size of the picture before there is any part.
     *
     * @throws DecodeException when that cannot be
     */
    void begin(int width, int height) throws DecodeException;

    /** Takes a part that begins at a place, and may reach beyond the picture. */
    void add(Samples part, int x, int y);
}
