package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.contract.BytesSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Small HEIC files of one drawing of 120×90 pixels, made with {@code heif-enc} 1.15 or put together of what it made. Beside
 * each lies what {@code heif-convert} shows, averaged over squares of 6×6 pixels (5×5 for the one that is cut).
 */
final class TestHeics {

    /** All but the overlay with layers outside of the picture, which {@code heif-convert} shows wrapped around. */
    static final List<String> NAMES = List.of(
            "still",
            "thumbnail",
            "half-colours",
            "all-colours",
            "bt709",
            "limited",
            "gbr",
            "grey",
            "deep",
            "deeper",
            "alpha",
            "grid",
            "mirrored",
            "mirrored-first",
            "cut",
            "identity",
            "overlay",
            "in-items",
            "in-idat");

    private TestHeics() {}

    static byte[] read(String name) {
        return resource(name + ".heic");
    }

    static byte[] resource(String name) {
        try (InputStream stream = TestHeics.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Decoded decode(byte[] file, TargetSize size) throws DecodeException, IOException {
        return new HeicDecoder()
                .decode(BytesSource.of(file), size)
                .orElseThrow(() -> new AssertionError("it was taken for another format"));
    }
}
