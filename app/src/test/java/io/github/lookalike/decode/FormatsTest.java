package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.imageio.ImageIoDecoder;
import io.github.lookalike.words.Worded;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One real file of every format, all of the same scene. */
final class FormatsTest {

    private static final int COLUMNS = 10;
    private static final int ROWS = 6;

    @TempDir
    private Path folder;

    /** The last column is how far a grid cell's colour may stray, 0 to 255: compression, inks and tone mapping cost. */
    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({
        "scene-jfif.jpg, JPEG, 12",
        "scene-progressive.jpg, JPEG, 12",
        "scene-cmyk.jpg, JPEG, 60",
        "scene.png, PNG, 0",
        "scene-16bit.png, PNG, 1",
        "scene-palette.png, PNG, 8",
        "scene-interlaced.png, PNG, 0",
        "scene-animated.png, PNG, 0",
        "scene.gif, GIF, 12",
        "scene-animated.gif, GIF, 12",
        "scene-lossy.webp, WebP, 14",
        "scene-lossless.webp, WebP, 0",
        "scene-animated.webp, WebP, 0",
        "scene.bmp, BMP, 0",
        "scene-palette.bmp, BMP, 40",
        "scene-palette.dib, BMP, 40",
        "scene.tif, TIFF, 0",
        "scene-lzw.tif, TIFF, 0",
        "scene-zip.tif, TIFF, 0",
        "scene-jpeg.tif, TIFF, 14",
        "scene-16bit.tif, TIFF, 1",
        "scene-tiled.tif, TIFF, 0",
        "scene-big.tif, TIFF, 0",
        "scene-cmyk.tif, TIFF, 60",
        "scene.ico, ICO, 24",
        "scene.icns, ICNS, 24",
        "scene.psd, PSD, 0",
        "scene.tga, TGA, 0",
        "scene-rle.tga, TGA, 0",
        "scene.pcx, PCX, 0",
        "scene.ppm, PNM, 0",
        "scene.pam, PNM, 0",
        "scene.sgi, SGI, 0",
        "scene.dds, DDS, 8",
        "scene.xwd, XWD, 0",
        "scene.iff, IFF, 0",
        "scene.hdr, HDR, 8"
    })
    void every_format_shows_the_scene(String file, String format, int tolerance) throws Exception {
        Picture picture = Reading.reader().read(Reading.fixture(file, folder), Reading.SMALL);

        assertThat(picture.format()).isEqualTo(format);
        assertThat(picture.damage()).isEmpty();
        assertThat(picture.note()).isEmpty();
        assertThat(largestDifference(picture.pixels(), scene())).isLessThanOrEqualTo(tolerance);
    }

    /** Whoever reads them and however they lie in the file: the same pixels are the same picture made small. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scene-interlaced.png",
                "scene-animated.png",
                "scene-lossless.webp",
                "scene.bmp",
                "scene.tif",
                "scene-lzw.tif",
                "scene-zip.tif",
                "scene-tiled.tif",
                "scene-big.tif",
                "scene.psd",
                "scene.tga",
                "scene-rle.tga",
                "scene.pcx",
                "scene.ppm",
                "scene.pam",
                "scene.sgi",
                "scene.xwd",
                "scene.iff"
            })
    void the_same_pixels_give_the_same_samples_at_every_size(String file) throws Exception {
        for (int target : new int[] {1, 2, 5, 9, 12, 20, 40, 128}) {
            TargetSize size = new TargetSize(target);
            Pixels one = read("scene.png", size);
            Pixels other = read(file, size);

            assertThat(other.width()).isEqualTo(one.width());
            assertThat(other.height()).isEqualTo(one.height());
            assertThat(other.coveredColumns()).isEqualTo(one.coveredColumns());
            assertThat(other.coveredRows()).isEqualTo(one.coveredRows());
            assertThat(other.averagedLuma(other.width(), other.height()))
                    .containsExactly(one.averagedLuma(one.width(), one.height()));
        }
    }

    private Pixels read(String file, TargetSize size) throws Exception {
        return Reading.reader().read(Reading.fixture(file, folder), size).pixels();
    }

    @ParameterizedTest
    @CsvSource({"scene-jfif.jpg, 2.5", "scene-progressive.jpg, 2.5", "scene-lossy.webp, 4", "scene.gif, 4"})
    void saved_with_a_loss_they_are_the_same_samples_but_for_that(String file, double tolerance) throws Exception {
        for (int target : new int[] {1, 5, 12, 20}) {
            TargetSize size = new TargetSize(target);
            Pixels one = read("scene.png", size);
            Pixels other = read(file, size);

            assertThat(other.width()).isEqualTo(one.width());
            assertThat(other.height()).isEqualTo(one.height());
            float[] a = one.averagedLuma(one.width(), one.height());
            float[] b = other.averagedLuma(one.width(), one.height());
            double squares = 0;
            for (int i = 0; i < a.length; i++) {
                squares += (a[i] - b[i]) * (a[i] - b[i]);
            }
            assertThat(Math.sqrt(squares / a.length)).as("at %d", target).isLessThan(tolerance);
        }
    }

    /** Pictures too large for the memory there is are read by every so many pixels. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scene.gif",
                "scene-lossy.webp",
                "scene-lossless.webp",
                "scene-alpha.webp",
                "scene.bmp",
                "scene-palette.bmp",
                "scene.tif",
                "scene-lzw.tif",
                "scene-zip.tif",
                "scene-jpeg.tif",
                "scene-16bit.tif",
                "scene-16bit-zip.tif",
                "scene-tiled.tif",
                "scene-big.tif",
                "scene-cmyk.tif",
                "scene-bilevel.tif",
                "scene-grey.tif",
                "scene-alpha.tif",
                "scene.psd",
                "scene.tga",
                "scene-rle.tga",
                "scene.pcx",
                "scene.ppm",
                "scene.pgm",
                "scene.pbm",
                "scene.pam",
                "scene.sgi",
                "scene.dds",
                "scene.xwd",
                "scene.iff"
            })
    void a_reader_that_is_asked_for_some_pixels_gives_those(String file) throws Exception {
        Path path = Reading.fixture(file, folder);
        Pixels whole = Reading.reader().read(path, Reading.SMALL).pixels();
        for (int target : new int[] {1, 2, 3, 4, 6}) {
            int step = Math.min(whole.width(), whole.height()) / (4 * target);

            Pixels some = inLittleMemory(path, new TargetSize(target));

            float[] picked = some.averagedLuma(1, 1);
            int sum = 0;
            int count = 0;
            for (int y = 0; y < whole.height() / step * step; y += step) {
                for (int x = 0; x < whole.width() / step * step; x += step) {
                    sum += whole.luma(x, y);
                    count++;
                }
            }
            float all = whole.averagedLuma(1, 1)[0];
            float off = Math.min(Math.abs(picked[0] - (float) sum / count), Math.abs(picked[0] - all));
            assertThat(off).as("by every %dth pixel", step).isLessThan(2.5f);
        }
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({"scene-grey.tif, TIFF, 2", "scene.pgm, PNM, 2", "scene-bilevel.tif, TIFF, 60", "scene.pbm, PNM, 60"})
    void grey_and_bilevel_formats_show_the_light_of_the_scene(String file, String format, int tolerance)
            throws Exception {
        Picture picture = Reading.reader().read(Reading.fixture(file, folder), Reading.SMALL);

        float[] light = picture.pixels().averagedLuma(COLUMNS, ROWS);
        float[] wanted = scene().averagedLuma(COLUMNS, ROWS);
        assertThat(picture.format()).isEqualTo(format);
        for (int i = 0; i < light.length; i++) {
            assertThat(Math.abs(light[i] - wanted[i])).isLessThanOrEqualTo(tolerance);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"scene-alpha.png", "scene-alpha.webp", "scene-alpha.tga", "scene-alpha.tif"})
    void what_is_transparent_lies_over_mid_grey(String file) throws Exception {
        Pixels pixels = Reading.reader()
                .read(Reading.fixture(file, folder), Reading.SMALL)
                .pixels();

        assertThat(pixels.rgb(10, 42)).isEqualTo(0x808080);
        assertThat(pixels.opacity(10, 42)).isZero();
        assertThat(pixels.opacity(60, 42)).isEqualTo(255);
        assertThat(Math.abs(pixels.luma(60, 42) - scene().luma(60, 42))).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "scene.heic, DEC-08, for which the plugin decoder-heic is missing",
        "scene.avif, DEC-08, for which the plugin decoder-external is missing",
        "scene.jp2, DEC-04, JPEG 2000 picture"
    })
    void what_cannot_be_read_says_so(String file, String code, String words) throws Exception {
        Path path = Reading.fixture(file, folder);

        assertThatThrownBy(() -> Reading.reader().read(path, Reading.SMALL))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(Worded.saying(words));
    }

    /** By the general reader, in the least memory in which it can. */
    private static Pixels inLittleMemory(Path path, TargetSize size) throws Exception {
        for (long bytes = 1000; ; bytes += bytes / 8) {
            try {
                PictureReader reader =
                        new PictureReader(List.of(new ImageIoDecoder(Long.MAX_VALUE, bytes)), DecodeLimits.usual());
                return reader.read(path, size).pixels();
            } catch (UnreadableException e) {
                assertThat(bytes).as(e.getMessage()).isLessThan(10_000_000);
            }
        }
    }

    private Pixels scene() throws Exception {
        return Reading.reader()
                .read(Reading.fixture("scene.png", folder), Reading.SMALL)
                .pixels();
    }

    private static int largestDifference(Pixels one, Pixels other) {
        int[] a = one.averagedRgb(COLUMNS, ROWS);
        int[] b = other.averagedRgb(COLUMNS, ROWS);
        int largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                largest = Math.max(largest, Math.abs(((a[i] >> shift) & 0xff) - ((b[i] >> shift) & 0xff)));
            }
        }
        return largest;
    }
}
