package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.decoder.heif.Property;
import java.io.IOException;

/** Asks the program for the memory that decoding a picture takes, before it is taken. */
final class Memory {

    /** Two bytes a sample while it is decoded, one once it is converted, what the decoder notes; three samples a pixel at most. */
    private static final int BYTES_A_CODED_PIXEL = 12;

    private final ImageSource source;
    private final Limits limits;
    private long held;

    Memory(ImageSource source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Memory for pixels of a picture, beside all else. */
    void hold(Property.Size size, long bytes) throws DecodeException, IOException {
        held += bytes;
        limits.reserve(source, size.width(), size.height(), held);
    }

    /** Memory for decoding one part; the next part takes the same. */
    void needCoded(Property.Size size) throws DecodeException, IOException {
        limits.reserve(source, size.width(), size.height(), held + BYTES_A_CODED_PIXEL * area(size));
    }

    /** Memory for a picture that is put together; one that others are made of stays as a whole. */
    void needWhole(int width, int height, int depth) throws DecodeException, IOException {
        limits.reserve(source, width, height, held);
        if (depth > 0) {
            hold(new Property.Size(width, height), Frame.bytesFor(width, height));
        }
    }

    private long area(Property.Size size) {
        boolean possible = size.width() <= Integer.MAX_VALUE && size.height() <= Integer.MAX_VALUE;
        return possible ? Math.min(limits.maxBytes(), size.width() * size.height()) : limits.maxBytes();
    }
}
