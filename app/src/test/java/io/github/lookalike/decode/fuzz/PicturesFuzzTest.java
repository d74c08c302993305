package io.github.lookalike.decode.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.decode.PictureReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All decoders that need no plugin, our own and the general ones, against any bytes: TIFF and its pages, PNG, JPEG, icons,
 * plain formats and the previews of raw files. Only the announced exceptions.
 */
final class PicturesFuzzTest {

    private final List<ImageDecoder> decoders = PictureReader.builtIn(Fuzzing.LIMITS);

    static Stream<Arguments> pictures() {
        return Fuzzing.fixtures(
                "scene.tif",
                "scene-16bit-zip.tif",
                "scene-lzw.tif",
                "scene-tiled.tif",
                "scene-bilevel.tif",
                "scene-cmyk.tif",
                "scene-interlaced.png",
                "scene-animated.png",
                "scene-palette.png",
                "scene-progressive.jpg",
                "scene-jfif.jpg",
                "scene-animated.gif",
                "scene-palette.bmp",
                "scene-palette.dib",
                "scene.hdr",
                "scene-rle.tga",
                "scene.qoi",
                "scene.ico",
                "scene.icns");
    }

    @MethodSource("pictures")
    @FuzzTest(maxDuration = "10m")
    void pictures(byte[] bytes) throws IOException {
        for (ImageDecoder decoder : decoders) {
            Fuzzing.decode(decoder, bytes);
        }
    }
}
