package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A picture as a program wrote it, row by row. */
interface Rows extends Closeable {

    int width();

    int height();

    /** 1 grey, 2 grey and opacity, 3 red, green and blue, 4 these and opacity. */
    int channels();

    /** The largest sample. */
    int most();

    /** The profile that stands in the file. */
    Optional<ByteBuffer> profile();

    /** The next row: samples of all channels, pixel by pixel. */
    void next(int[] samples) throws DecodeException, IOException;
}
