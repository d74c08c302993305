package io.github.lookalike.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** You receive this: the bytes of a file to decode. Its name says nothing about what is inside. */
public interface ImageSource {

    /** For messages, and for a decoder that hands the work to another program. */
    Path path();

    /** The size of the file in bytes. */
    long size();

    /**
     * The first bytes, read-only, from position 0; fewer than asked for when the file is shorter. Later calls take
     * from what was read before.
     *
     * @throws IOException when the file cannot be read
     */
    ByteBuffer head(int limit) throws IOException;

    /**
     * All bytes, read-only, from position 0.
     *
     * @throws IOException when the file cannot be read, or is larger than a decoder may hold
     */
    ByteBuffer all() throws IOException;
}
