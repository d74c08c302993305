package io.github.lookalike.decode.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.metadata.MetadataReader;
import io.github.lookalike.decode.saving.QuantisationReader;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import io.github.lookalike.decode.whole.BesideDigest;
import io.github.lookalike.decode.whole.ContentReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, all that it holds and says of itself, and how it was saved, of any bytes: nothing is ever thrown. */
final class ContentFuzzTest {

    static Stream<Arguments> files() {
        return Fuzzing.fixtures(
                "scene.heic",
                "scene.avif",
                "scene.jxl",
                "scene.jp2",
                "scene.psd",
                "scene-big.tif",
                "scene-tiled.tif",
                "scene-animated.webp",
                "scene-animated.png",
                "scene-animated.gif",
                "scene-cmyk.jpg",
                "scene.pam",
                "scene.bmp");
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "10m")
    void content(byte[] bytes) throws IOException {
        ContentType type = Sniffer.sniff(ByteBuffer.wrap(bytes));
        ContentReader.read(Fuzzing.source(bytes), type);
        MetadataReader.read(Fuzzing.source(bytes), type);
        QuantisationReader.read(Fuzzing.source(bytes), type);
        BesideDigest.read(Fuzzing.source(bytes), type);
        for (TiffDirectory directory :
                TiffDirectories.read(new ByteWindow(Fuzzing.source(bytes)), 0).all()) {
            directory.number(TiffDirectory.JPEG_OFFSET);
            directory.text(TiffDirectory.MAKE);
        }
    }
}
