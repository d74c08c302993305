package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads baseline, extended-sequential and progressive Huffman JPEG of 8 bits with one or three components, reduced to
 * 1/8, 1/4, 1/2 or 1/1 (ITU-T T.81). Leaves every other JPEG to the decoder that comes after it.
 */
public final class JpegDecoder implements ImageDecoder {

    private final HuffmanCodes codes = new HuffmanCodes();

    @Override
    public List<String> formats() {
        return List.of("JPEG");
    }

    @Override
    public List<String> suffixes() {
        return List.of("jpg", "jpeg", "jpe", "jfif", "jif");
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        FilePrefix file = new FilePrefix(source);
        if (file.pairAt(0) != 0xffd8 || file.at(2) != 0xff) {
            return Optional.empty();
        }
        return new JpegFile(file, size, codes).decode();
    }
}
