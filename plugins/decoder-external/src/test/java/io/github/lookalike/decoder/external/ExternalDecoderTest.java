package io.github.lookalike.decoder.external;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.contract.BytesSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the programs that are installed: what they need not be told, they are not. */
final class ExternalDecoderTest {

    /** Levels by which coding and conversion may move a colour of a plain part. */
    private static final int TOLERANCE = 4;

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "still.avif, avifdec, AVIF",
        "deep.avif, avifdec, AVIF",
        "limited.avif, avifdec, AVIF",
        "still.heic, heif-convert, HEIC",
        "lossless.jxl, djxl, JPEG XL",
        "jpeg.jxl, djxl, JPEG XL",
        "rgb.jp2, ffmpeg, JPEG 2000",
        "stream.j2k, ffmpeg, JPEG 2000"
    })
    void colours_are_those_of_the_drawing(String name, String program, String format) throws Exception {
        TestPictures.assumeInstalled(program);

        Decoded decoded = TestPictures.decode(name, TargetSize.FULL);

        assertThat(decoded.format()).isEqualTo(format);
        boolean turned = name.equals("jpeg.jxl");
        assertThat(decoded.width()).isEqualTo(turned ? 64 : 96);
        assertThat(decoded.height()).isEqualTo(turned ? 96 : 64);
        assertThat(decoded.orientation()).isEqualTo(OptionalInt.of(1));
        String letters = turned ? "BRYG" : "RGBY";
        for (int quarter = 0; quarter < 4; quarter++) {
            int x = decoded.width() / 4 + quarter % 2 * decoded.width() / 2;
            int y = decoded.height() / 4 + quarter / 2 * decoded.height() / 2;
            int wanted = TestPictures.colour(letters.charAt(quarter));
            assertThat(TestPictures.off(decoded.pixels().rgb(x, y), wanted))
                    .as("%s, quarter %s", name, quarter)
                    .isLessThanOrEqualTo(TOLERANCE);
        }
    }

    /** As {@code heif-convert} shows them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "turned-0, 96, 64, RGBY",
        "turned-1, 64, 96, GYRB",
        "turned-2, 96, 64, YBGR",
        "turned-3, 64, 96, BRYG",
        "turned-0-0, 96, 64, BYRG",
        "turned-0-1, 96, 64, GRYB",
        "turned-1-0, 64, 96, RBGY",
        "turned-1-1, 64, 96, YGBR",
        "turned-2-0, 96, 64, GRYB",
        "turned-2-1, 96, 64, BYRG",
        "turned-3-0, 64, 96, YGBR",
        "turned-3-1, 64, 96, RBGY"
    })
    void an_avif_is_turned_and_mirrored_once(String name, int width, int height, String quarters) throws Exception {
        TestPictures.assumeInstalled("avifdec");

        Decoded decoded = TestPictures.decode(name + ".avif", TargetSize.FULL);

        assertThat(decoded.width()).isEqualTo(width);
        assertThat(decoded.height()).isEqualTo(height);
        assertThat(TestPictures.quarters(decoded.pixels())).isEqualTo(quarters);
    }

    /** EXIF orientation: 6 is to be turned clockwise. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "o1, 96, 64, RGBY",
        "o2, 96, 64, GRYB",
        "o3, 96, 64, YBGR",
        "o4, 96, 64, BYRG",
        "o5, 64, 96, RBGY",
        "o6, 64, 96, BRYG",
        "o7, 64, 96, YGBR",
        "o8, 64, 96, GYRB"
    })
    void a_jpeg_xl_is_turned_once(String name, int width, int height, String quarters) throws Exception {
        TestPictures.assumeInstalled("djxl");

        Decoded decoded = TestPictures.decode(name + ".jxl", TargetSize.FULL);

        assertThat(decoded.width()).isEqualTo(width);
        assertThat(decoded.height()).isEqualTo(height);
        assertThat(TestPictures.quarters(decoded.pixels())).isEqualTo(quarters);
    }

    @Test
    void what_is_cut_off_is_not_shown() throws Exception {
        TestPictures.assumeInstalled("avifdec");

        Decoded decoded = TestPictures.decode("cut.avif", TargetSize.FULL);

        assertThat(decoded.width()).isEqualTo(48);
        assertThat(decoded.height()).isEqualTo(32);
        assertThat(TestPictures.off(decoded.pixels().rgb(30, 8), TestPictures.colour('Y')))
                .isLessThanOrEqualTo(TOLERANCE);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"alpha.avif, avifdec", "alpha.jxl, djxl", "alpha.jp2, ffmpeg"})
    void what_is_transparent_lies_over_mid_grey(String name, String program) throws Exception {
        TestPictures.assumeInstalled(program);

        Pixels pixels = TestPictures.decode(name, TargetSize.FULL).pixels();

        assertThat(TestPictures.off(pixels.rgb(12, 16), 0x808080)).isLessThanOrEqualTo(TOLERANCE);
        assertThat(TestPictures.off(pixels.rgb(36, 16), 0xa45454)).isLessThanOrEqualTo(TOLERANCE);
        assertThat(TestPictures.off(pixels.rgb(72, 48), TestPictures.colour('Y')))
                .isLessThanOrEqualTo(TOLERANCE);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"grey.avif, avifdec", "grey.jxl, djxl", "grey16.jxl, djxl", "grey.jp2, ffmpeg", "grey16.jp2, ffmpeg"})
    void grey_of_8_and_16_bits_is_as_light_as_the_drawing(String name, String program) throws Exception {
        TestPictures.assumeInstalled(program);

        Pixels pixels = TestPictures.decode(name, TargetSize.FULL).pixels();

        assertThat(pixels.luma(24, 16)).isBetween(88 - TOLERANCE, 88 + TOLERANCE);
        assertThat(pixels.luma(72, 48)).isBetween(195 - TOLERANCE, 195 + TOLERANCE);
        assertThat((pixels.rgb(24, 16) >> 8) & 0xff).isEqualTo(pixels.rgb(24, 16) & 0xff);
    }

    @Test
    void primaries_that_an_avif_names_become_a_profile() throws Exception {
        TestPictures.assumeInstalled("avifdec");

        assertThat(TestPictures.decode("p3.avif", TargetSize.FULL).profile()).isPresent();
        assertThat(TestPictures.decode("still.avif", TargetSize.FULL).profile()).isEmpty();
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"still.avif, avifdec", "o6.jxl, djxl", "rgb.jp2, ffmpeg"})
    void small_pixels_are_the_averages_of_the_large_ones(String name, String program) throws Exception {
        TestPictures.assumeInstalled(program);
        Decoded full = TestPictures.decode(name, TargetSize.FULL);

        Decoded small = TestPictures.decode(name, new TargetSize(13));

        assertThat(small.width()).isEqualTo(full.width());
        assertThat(Math.min(small.pixels().width(), small.pixels().height())).isBetween(13, 17);
        float[] wanted = full.pixels().averagedLuma(12, 12);
        float[] light = small.pixels().averagedLuma(12, 12);
        for (int i = 0; i < light.length; i++) {
            assertThat(light[i]).isBetween(wanted[i] - 12, wanted[i] + 12);
        }
        assertThat(small.pixels().averagedLuma(1, 1)[0])
                .isBetween(
                        full.pixels().averagedLuma(1, 1)[0] - .6f, full.pixels().averagedLuma(1, 1)[0] + .6f);
    }

    @Test
    void what_a_jpeg_xl_and_a_jpeg_2000_hold_is_told_by_their_headers() throws Exception {
        TestPictures.assumeInstalled("djxl");
        TestPictures.assumeInstalled("ffmpeg");

        Content deep =
                TestPictures.decode("grey16.jxl", TargetSize.FULL).content().orElseThrow();
        Content lossy = TestPictures.decode("o1.jxl", TargetSize.FULL).content().orElseThrow();
        Content wavelets =
                TestPictures.decode("alpha.jp2", TargetSize.FULL).content().orElseThrow();

        assertThat(deep.bits()).isEqualTo(16);
        assertThat(deep.lossless()).isTrue();
        assertThat(lossy.lossless()).isFalse();
        assertThat(wavelets.alpha()).isTrue();
        assertThat(wavelets.lossless())
                .as("what was cut off its blocks nothing in the headers tells")
                .isFalse();
        Content transparent =
                TestPictures.decode("alpha.jxl", TargetSize.FULL).content().orElseThrow();
        assertThat(transparent.alpha()).isTrue();
        assertThat(transparent.bits()).isEqualTo(8);
    }

    /** The program packs PNG for twenty times as long as it decodes. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"rgb.jp2", "grey.jp2", "grey16.jp2", "alpha.jp2", "stream.j2k"})
    void jpeg_2000_comes_as_rows_that_are_not_packed(String name) throws Exception {
        TestPictures.assumeInstalled("opj_decompress");
        Handover handover = TestPictures.handover(name);
        try (Scratch scratch = Scratch.make()) {
            Path in = scratch.folder().resolve("in." + handover.kind().suffix());
            Files.write(in, handover.bytes().array());
            Programs programs = Programs.here(System.getenv(), OperatingSystem.LINUX);
            List<String> arguments = Tool.OPJ_DECOMPRESS.arguments(handover, in, scratch.folder());
            long soon = System.nanoTime() + Duration.ofSeconds(20).toNanos();

            assertThat(new ProgramRun(scratch, programs, soon, 1 << 20)
                            .run(programs.find("opj_decompress").orElseThrow(), arguments))
                    .isEmpty();

            try (Rows rows = Output.open(scratch.folder())) {
                assertThat(rows).isInstanceOf(PnmRows.class);
                assertThat(rows.width()).isEqualTo(96);
                assertThat(rows.most()).isEqualTo(name.contains("16") ? 0xffff : 0xff);
                assertThat(rows.channels()).isEqualTo(name.startsWith("grey") ? 1 : name.startsWith("alpha") ? 4 : 3);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"rgb.jp2", "grey.jp2", "grey16.jp2", "alpha.jp2"})
    void jpeg_2000_is_read_where_only_its_own_program_is(String name) throws Exception {
        TestPictures.assumeInstalled("opj_decompress");
        Handover handover = TestPictures.handover(name);
        Programs programs = Programs.here(System.getenv(), OperatingSystem.LINUX);
        BytesSource source = BytesSource.of(handover.bytes().array());

        Decoded decoded = new Attempts(programs, List.of(Tool.OPJ_DECOMPRESS), source, handover)
                .decode(TargetSize.FULL, Duration.ofSeconds(20));

        float[] light = TestPictures.decode(name, TargetSize.FULL).pixels().averagedLuma(12, 8);
        assertThat(decoded.pixels().averagedLuma(12, 8)).containsExactly(light, Offset.offset(1f));
        assertThat(decoded.pixels().isTransparent()).isEqualTo(name.startsWith("alpha"));
    }
}
