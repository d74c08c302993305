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

    /**
     * Announces about how much memory decoding will take at once, beside the file's bytes; waits while other pictures
     * that are read need so much that it would be too much together.
     *
     * @param bytes in all, not since the last call; less than was announced already changes nothing
     * @throws IOException when interrupted before that
     */
    default void reserve(long bytes) throws IOException {}
}
