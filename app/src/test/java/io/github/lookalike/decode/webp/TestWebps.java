package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.source.BytesSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small WebP files, drawn by a program and written by libwebp 1.2.4 with settings that are in their names. */
final class TestWebps {

    static final List<String> NAMES = List.of(
            "odd-q95.webp",
            "segments-q10.webp",
            "partitions-q60.webp",
            "simple-filter-q35.webp",
            "saturated-q80.webp",
            "alpha-lossless-q60.webp",
            "alpha-plain-q60.webp",
            "lossless-alpha.webp",
            "lossless-few-colours.webp");

    private TestWebps() {}

    static byte[] read(String name) {
        try (InputStream stream = TestWebps.class.getResourceAsStream("/webp/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> all() {
        return NAMES.stream().map(TestWebps::read).toList();
    }

    static BytesSource source(byte[] bytes) {
        return new BytesSource(Path.of("a.webp"), ByteBuffer.wrap(bytes));
    }

    static Optional<Decoded> decode(byte[] bytes, TargetSize size) throws DecodeException, IOException {
        return new WebpDecoder(1_000_000_000L, 64 << 20).decode(source(bytes), size);
    }

    /** A file of a picture's frame and other chunks before it, each a name of four letters and its content. */
    static byte[] extended(byte[] simple, Object... chunks) {
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < chunks.length; i += 2) {
            parts.add(chunk((String) chunks[i], (byte[]) chunks[i + 1]));
        }
        int length = parts.stream().mapToInt(part -> part.length).sum() + simple.length - 12;
        ByteBuffer file = ByteBuffer.allocate(12 + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + length);
        file.put("WEBP".getBytes(StandardCharsets.US_ASCII));
        parts.forEach(file::put);
        file.put(simple, 12, simple.length - 12);
        return file.array();
    }

    static byte[] chunk(String name, byte[] content) {
        int padded = content.length + content.length % 2;
        ByteBuffer chunk = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content);
        return chunk.array();
    }
}
