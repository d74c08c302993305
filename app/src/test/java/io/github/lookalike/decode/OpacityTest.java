package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How opaque a picture is arrives as its file has it, at every size. */
class OpacityTest {

    private static final int WIDTH = 43;
    private static final int HEIGHT = 30;

    @TempDir
    private Path folder;

    private static int opacity(int x, int y) {
        return Math.min(255, x * 7 + y * 3);
    }

    private static BufferedImage gradual() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, opacity(x, y) << 24 | 0x20a060 + x);
            }
        }
        return image;
    }

    /** Sixteen colours, of which every other one is transparent: in files of few colours all or nothing is. */
    private static BufferedImage indexed() {
        byte[] levels = new byte[16];
        byte[] opaque = new byte[16];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (i * 16);
            opaque[i] = (byte) (i == 3 ? 0 : 255);
        }
        IndexColorModel palette = new IndexColorModel(4, 16, levels, levels, levels, opaque);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.getRaster().setSample(x, y, 0, (x / 3 + y) % 16);
            }
        }
        return image;
    }

    private Path written(BufferedImage image, String format, boolean interlaced) throws Exception {
        File file = folder.resolve("picture." + format).toFile();
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), format)
                .next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (interlaced) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return file.toPath();
    }

    private static void assertGradual(Pixels pixels, int side) {
        assertThat(pixels.isTransparent()).isTrue();
        assertThat(pixels.width()).isEqualTo((WIDTH + side - 1) / side);
        for (int row = 0; row < pixels.height(); row++) {
            for (int column = 0; column < pixels.width(); column++) {
                assertThat((double) pixels.opacity(column, row)).isCloseTo(cell(column, row, side), within(.51));
            }
        }
    }

    private static double cell(int column, int row, int side) {
        double sum = 0;
        int count = 0;
        for (int y = row * side; y < Math.min(HEIGHT, (row + 1) * side); y++) {
            for (int x = column * side; x < Math.min(WIDTH, (column + 1) * side); x++) {
                sum += opacity(x, y);
                count++;
            }
        }
        return sum / count;
    }

    @ParameterizedTest(name = "{0}, interlaced {1}, by {2}")
    @CsvSource({"png, false, 1", "png, false, 4", "png, true, 1", "png, true, 4", "tif, false, 1", "tif, false, 4"})
    void averages_are_those_of_the_file(String format, boolean interlaced, int side) throws Exception {
        Path file = written(gradual(), format, interlaced);

        assertGradual(read(file, side), side);
    }

    @ParameterizedTest(name = "{0}, interlaced {1}")
    @CsvSource({"png, false", "png, true", "gif, false"})
    void a_colour_of_a_palette_may_be_transparent(String format, boolean interlaced) throws Exception {
        Pixels pixels = read(written(indexed(), format, interlaced), 1);

        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertThat(pixels.opacity(x, y)).isEqualTo((x / 3 + y) % 16 == 3 ? 0 : 255);
            }
        }
    }

    @Test
    void a_lossy_picture_brings_its_own() throws Exception {
        String name = "alpha-lossless-q60.webp";
        Path file = folder.resolve(name);
        try (InputStream stream = OpacityTest.class.getResourceAsStream("/webp/" + name)) {
            Files.write(file, stream.readAllBytes());
        }
        BufferedImage whole = ImageIO.read(file.toFile());

        Pixels pixels = read(file, 1);

        assertThat(pixels.isTransparent()).isTrue();
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                assertThat(pixels.opacity(x, y)).isEqualTo(whole.getRGB(x, y) >>> 24);
            }
        }
    }

    @Test
    void a_file_that_could_be_transparent_and_is_not_takes_no_memory_for_it() throws Exception {
        BufferedImage opaque = gradual();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                opaque.setRGB(x, y, opaque.getRGB(x, y) | 0xff000000);
            }
        }

        assertThat(read(written(opaque, "png", false), 1).isTransparent()).isFalse();
    }

    private static Pixels read(Path file, int side) throws Exception {
        TargetSize size = side == 1 ? TargetSize.FULL : new TargetSize(HEIGHT / side);
        return Reading.reader().read(file, size).pixels();
    }
}
