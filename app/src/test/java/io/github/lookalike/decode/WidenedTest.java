package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of sixteen bits a sample, some of which were made of eight. */
final class WidenedTest {

    private static final int WIDTH = 61;
    private static final int HEIGHT = 47;

    private final PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "tiff"})
    void bytes_written_twice_are_eight_bits(String format) throws Exception {
        assertThat(isWidened(written(format, deep()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "tiff"})
    void one_finer_sample_is_enough_for_sixteen(String format) throws Exception {
        BufferedImage picture = deep();
        WritableRaster raster = picture.getRaster();
        raster.setSample(WIDTH - 1, HEIGHT - 1, 2, raster.getSample(WIDTH - 1, HEIGHT - 1, 2) ^ 1);
        assertThat(isWidened(written(format, picture))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "tiff", "bmp"})
    void eight_bits_were_not_made_wider(String format) throws Exception {
        assertThat(isWidened(written(format, new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "tiff"})
    void of_what_cannot_be_read_whole_nothing_is_told(String format) throws Exception {
        Path file = written(format, deep());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        assertThat(isWidened(file)).isFalse();
        assertThat(isWidened(folder.resolve("missing." + format))).isFalse();
    }

    @Test
    void the_passes_of_an_interlaced_one_are_not_looked_at() throws Exception {
        Path file = folder.resolve("interlaced.png");
        ImageWriter writer = writer("png");
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(deep(), null, null), param);
        } finally {
            writer.dispose();
        }
        assertThat(isWidened(file)).isFalse();
    }

    private boolean isWidened(Path file) {
        return reader.saved(file).widened();
    }

    private Path written(String format, BufferedImage picture) throws Exception {
        Path file = folder.resolve("picture." + format);
        ImageWriter writer = writer(format);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(picture);
        } finally {
            writer.dispose();
        }
        return file;
    }

    /** The one of the JDK: it alone writes TIFFs of sixteen bits. */
    private static ImageWriter writer(String format) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new AssertionError("no writer for " + format);
    }

    private static BufferedImage deep() {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, WIDTH, HEIGHT, 3, null);
        Random random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int band = 0; band < 3; band++) {
                    raster.setSample(x, y, band, 257 * random.nextInt(256));
                }
            }
        }
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        return new BufferedImage(model, raster, false, null);
    }
}
