package io.github.lookalike.decoder.external;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;

/**
 * What is handed to a program instead of the file: a copy in which nothing tells to turn or cut the picture, since some
 * programs do so, others do not, and others did not until lately. What the file tells is done here, so once.
 *
 * @param bytes of the copy; shared
 * @param shape as the program must give it, and what is to be done with that
 * @param transparency whether parts may be transparent
 * @param channels how many the program must give at least
 * @param profile the ICC profile of what the program gives, where that does not carry one itself
 * @param content all that the file holds, where the program would not know it from the file's headers
 */
record Handover(
        Kind kind,
        ByteBuffer bytes,
        Shape shape,
        Transparency transparency,
        int channels,
        Optional<ByteBuffer> profile,
        Optional<Content> content) {

    /** What a file says of transparent parts. */
    enum Transparency {
        NONE,
        SOME,
        UNKNOWN
    }

    Handover {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(transparency, "transparency");
    }

    /**
     * A copy of a file.
     *
     * @param file all its bytes; they stay as they are
     */
    static Handover of(Kind kind, ByteBuffer file) throws DecodeException {
        byte[] copy = new byte[file.remaining()];
        file.get(file.position(), copy);
        return switch (kind) {
            case AVIF, HEIC -> HeifCopy.of(kind, copy);
            case JPEG_XL -> JpegXlCopy.of(copy);
            case JPEG_2000, JPEG_2000_STREAM -> Jpeg2000Copy.of(kind, copy);
        };
    }
}
