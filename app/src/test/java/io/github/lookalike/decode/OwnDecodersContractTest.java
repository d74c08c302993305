package io.github.lookalike.decode;

import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.contract.ImageDecoderContract;
import io.github.lookalike.decode.imageio.ImageIoDecoder;
import io.github.lookalike.decode.jpeg.JpegDecoder;
import io.github.lookalike.decode.png.PngDecoder;
import io.github.lookalike.decode.raster.HdrDecoder;
import io.github.lookalike.decode.raster.QoiDecoder;
import io.github.lookalike.decode.raster.TgaDecoder;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;

/**
 * The program's own decoders, held to what plugins are held to. Those of previews and views are not among them: their
 * pixels are fewer than those of the picture they stand for, which the contract does not know.
 */
final class OwnDecodersContractTest {

    private static final long MOST_PIXELS = 1_000_000_000L;
    private static final long MOST_BYTES = 64 << 20;

    private static Map<String, byte[]> files(String... names) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, Reading.fixture(name));
        }
        return files;
    }

    @Nested
    final class Jpeg extends ImageDecoderContract {

        @Override
        protected ImageDecoder decoder() {
            return new InCapitals(new JpegDecoder());
        }

        @Override
        protected Map<String, byte[]> soundFiles() throws IOException {
            return files("scene-jfif.jpg", "scene-progressive.jpg");
        }
    }

    @Nested
    final class Png extends ImageDecoderContract {

        @Override
        protected ImageDecoder decoder() {
            return new InCapitals(new PngDecoder(MOST_PIXELS, MOST_BYTES));
        }

        @Override
        protected Map<String, byte[]> soundFiles() throws IOException {
            return files(
                    "scene.png",
                    "scene-16bit.png",
                    "scene-alpha.png",
                    "scene-interlaced.png",
                    "scene-palette.png",
                    "scene-animated.png");
        }
    }

    @Nested
    final class Tga extends ImageDecoderContract {

        @Override
        protected ImageDecoder decoder() {
            return new InCapitals(new TgaDecoder(MOST_PIXELS));
        }

        @Override
        protected Map<String, byte[]> soundFiles() throws IOException {
            return files("scene.tga", "scene-rle.tga", "scene-alpha.tga");
        }
    }

    @Nested
    final class Hdr extends ImageDecoderContract {

        @Override
        protected ImageDecoder decoder() {
            return new InCapitals(new HdrDecoder(MOST_PIXELS));
        }

        @Override
        protected Map<String, byte[]> soundFiles() throws IOException {
            return files("scene.hdr");
        }
    }

    @Nested
    final class Qoi extends ImageDecoderContract {

        @Override
        protected ImageDecoder decoder() {
            return new InCapitals(new QoiDecoder(MOST_PIXELS));
        }

        @Override
        protected Map<String, byte[]> soundFiles() throws IOException {
            return files("scene.qoi", "scene-alpha.qoi");
        }
    }

    @Nested
    final class General extends ImageDecoderContract {

        @Override
        protected ImageDecoder decoder() {
            return new InCapitals(new ImageIoDecoder(MOST_PIXELS, MOST_BYTES));
        }

        @Override
        protected Map<String, byte[]> soundFiles() throws IOException {
            return files(
                    "scene.gif",
                    "scene-animated.gif",
                    "scene.bmp",
                    "scene.tif",
                    "scene-tiled.tif",
                    "scene.psd",
                    "scene.pcx",
                    "scene-cmyk.jpg");
        }
    }
}
