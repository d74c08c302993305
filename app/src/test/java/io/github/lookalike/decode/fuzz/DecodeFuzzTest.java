package io.github.lookalike.decode.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.metadata.MetadataReader;
import io.github.lookalike.decode.png.PngDecoder;
import io.github.lookalike.decode.preview.PreviewDecoder;
import io.github.lookalike.decode.saving.QuantisationReader;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.BytesSource;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import io.github.lookalike.decode.whole.ContentReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * Parsers of ours against any bytes: only the announced exceptions. In a normal build the inputs kept beside this class
 * are tried; {@code JAZZER_FUZZ=1 ./mvnw -pl app -am test -Djazzer.hooks=true -Dtest='DecodeFuzzTest#png'
 * -Dsurefire.failIfNoSpecifiedTests=false} looks for more.
 */
final class DecodeFuzzTest {

    private static final TargetSize SMALL = new TargetSize(16);

    @FuzzTest(maxDuration = "5m")
    void png(byte[] bytes) throws IOException {
        decode(new PngDecoder(4_000_000, 32 << 20), bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void containers(byte[] bytes) throws IOException {
        decode(new PreviewDecoder(List.of()), bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void metadata(byte[] bytes) {
        MetadataReader.read(source(bytes), Sniffer.sniff(ByteBuffer.wrap(bytes)));
    }

    @FuzzTest(maxDuration = "5m")
    void content(byte[] bytes) {
        ContentReader.read(source(bytes), Sniffer.sniff(ByteBuffer.wrap(bytes)));
    }

    @FuzzTest(maxDuration = "5m")
    void quantisation(byte[] bytes) throws IOException {
        QuantisationReader.read(source(bytes), Sniffer.sniff(ByteBuffer.wrap(bytes)));
    }

    @FuzzTest(maxDuration = "5m")
    void sniffing(byte[] bytes) {
        Sniffer.sniff(ByteBuffer.wrap(bytes));
    }

    @FuzzTest(maxDuration = "5m")
    void tiffDirectories(byte[] bytes) throws IOException {
        for (TiffDirectory directory :
                TiffDirectories.read(new ByteWindow(source(bytes)), 0).all()) {
            directory.number(TiffDirectory.JPEG_OFFSET);
            directory.text(TiffDirectory.MAKE);
        }
    }

    private static void decode(ImageDecoder decoder, byte[] bytes) throws IOException {
        try {
            decoder.decode(source(bytes), SMALL);
        } catch (DecodeException e) {
            // Announced: the bytes are no sound file.
        }
    }

    private static BytesSource source(byte[] bytes) {
        return new BytesSource(Path.of("fuzz"), ByteBuffer.wrap(bytes));
    }
}
