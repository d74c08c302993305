package io.github.lookalike.quality.compression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import io.github.lookalike.api.contract.QualityScorerContract;
import io.github.lookalike.api.contract.SampleCandidate;
import io.github.lookalike.api.contract.Scene;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CompressionTest extends QualityScorerContract {

    private static final Metadata CAMERA =
            Metadata.builder().camera("Apple", "iPhone 15").build();

    @TempDir
    Path folder;

    private final Pixels picture = Scene.of(3).noisy(640, 480, 30, 3);

    @Override
    protected QualityScorer scorer() {
        return new Compression();
    }

    @Test
    void a_higher_quality_scores_higher() throws Exception {
        double before = 0;
        for (int quality : new int[] {20, 35, 50, 65, 80, 95}) {
            double score = of(JpegFile.of(picture, quality)).value();
            assertThat(score).isGreaterThan(before);
            before = score;
        }
        assertThat(of("PNG", picture).value()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void what_cameras_save_without_saying_how_lost_less_than_any_jpeg_and_more_than_a_lossless_file() throws Exception {
        QualityScore heic = heic(ofTiles("grid"), CAMERA);
        assertThat(reason(heic)).isEqualTo("untold HEIC");
        assertThat(heic.value()).isGreaterThan(of(JpegFile.of(picture, 100)).value() + 0.004);
        assertThat(heic.value()).isLessThan(of("PNG", picture).value());
        assertThat(of("WEBP", picture).value())
                .isLessThan(of(JpegFile.of(picture, 95)).value());
    }

    @Test
    void a_heic_that_is_not_as_cameras_save_it_was_made_to_save_space() throws Exception {
        double jpeg = of(JpegFile.of(picture, 95)).value();
        Metadata older = taken(LocalDateTime.of(2016, 7, 1, 12, 0));
        assertThat(heic(ofTiles("grid"), Metadata.NONE).value()).isLessThan(jpeg);
        assertThat(heic(ofTiles("hvc1"), CAMERA).value()).isLessThan(jpeg);
        assertThat(heic(ofTiles("grid"), older).value()).isLessThan(jpeg);
        assertThat(heic(folder.resolve("gone.heic"), CAMERA).value()).isLessThan(jpeg);
    }

    @Test
    void a_heic_of_a_camera_is_of_tiles_or_of_more_than_eight_bits() throws Exception {
        double jpeg = of(JpegFile.of(picture, 100)).value();
        Content ten = new Content(1, 1, Duration.ZERO, 10, false, 0, false, "", Set.of());
        Metadata bits = CAMERA.toBuilder().content(Optional.of(ten)).build();
        assertThat(heic(ofTiles("grid"), taken(LocalDateTime.of(2021, 7, 1, 12, 0)))
                        .value())
                .isGreaterThan(jpeg);
        assertThat(heic(ofTiles("hvc1"), bits).value()).isGreaterThan(jpeg);
    }

    @Test
    void blocks_that_a_heic_rounded_itself_are_no_traces_of_a_jpeg() throws Exception {
        Pixels rounded = JpegFile.of(picture, 60).pixels();
        assertThat(reason(of("PNG", rounded))).startsWith("before");
        assertThat(of("HEIC", rounded)).isEqualTo(of("HEIC", picture));
    }

    /** Bars of a few widths make the same frequencies over and over, which lie near multiples of some step. */
    @Test
    void a_drawing_with_clean_edges_shows_no_jpeg_and_the_same_out_of_one_does() throws Exception {
        Pixels bars = bars();
        assertThat(reason(of("PNG", bars))).isEqualTo("lossless");
        assertThat(reason(of("PNG", JpegFile.of(bars, 60).pixels()))).startsWith("before");
    }

    @Test
    void says_the_quality_setting() throws Exception {
        assertThat(reason(of(JpegFile.of(picture, 80)))).isEqualTo("quality 80");
        assertThat(reason(of("PNG", picture))).isEqualTo("lossless");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 70, 80, 90, 95})
    void a_png_made_from_a_jpeg_is_no_better_than_the_jpeg(int quality) throws Exception {
        JpegFile jpeg = JpegFile.of(picture, quality);
        QualityScore copy = of("PNG", jpeg.pixels());
        assertThat(copy.value()).isLessThan(of(jpeg).value() + 0.01);
        assertThat(reason(copy)).startsWith("before");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 70})
    void a_jpeg_saved_again_at_a_higher_quality_gains_next_to_nothing(int quality) throws Exception {
        JpegFile once = JpegFile.of(picture, quality);
        assertThat(of(JpegFile.of(once.pixels(), 95)).value()).isLessThan(of(once).value() + 0.01);
    }

    @ParameterizedTest
    @CsvSource({"60, 80", "70, 85", "75, 88"})
    void nor_one_saved_again_with_steps_half_as_large(int before, int after) throws Exception {
        JpegFile once = JpegFile.of(picture, before);
        assertThat(of(JpegFile.of(once.pixels(), after)).value()).isLessThan(of(once).value());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 75, 85, 90})
    void a_jpeg_saved_once_shows_nothing_but_its_own_quality(int quality) throws Exception {
        JpegFile once = JpegFile.of(picture, quality);
        assertThat(reason(of(once))).isEqualTo("quality " + quality);
        JpegFile onItsSide = new JpegFile(once.pixels().turned(Turn.QUARTER), once.metadata());
        assertThat(reason(of(onItsSide))).isEqualTo("quality " + quality);
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void a_turned_copy_still_shows_what_it_was_where_its_blocks_do_not_fill_the_picture(Turn turn) throws Exception {
        Pixels odd =
                JpegFile.of(picture.view(new Rectangle(0, 0, 637, 475)), 70).pixels();
        assertThat(reason(of("PNG", odd.turned(turn)))).startsWith("before");
    }

    @Test
    void of_the_same_pixels_those_that_are_packed_score_higher() {
        assertThat(of("PNG", picture).value()).isGreaterThan(of("BMP", picture).value());
        assertThat(reason(of("TIFF", picture))).isEqualTo("lossless");
    }

    @Test
    void edges_of_the_picture_hide_no_blocks() throws Exception {
        byte[] luma = new byte[640 * 480];
        for (int i = 0; i < luma.length; i++) {
            int fence = i % 640 % 16 < 4 ? 40 : 0;
            luma[i] = (byte) Math.min(255, fence + picture.luma(i % 640, i / 640));
        }
        Pixels fenced = Pixels.ofLuma(640, 480, luma, 640, 480);
        assertThat(reason(of("PNG", fenced))).isEqualTo("lossless");
        assertThat(reason(of("PNG", JpegFile.of(fenced, 60).pixels()))).startsWith("before");
    }

    @Test
    void a_drawing_of_two_tones_is_lossless() {
        byte[] luma = new byte[640 * 480];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) ((i % 640 + i / 640) / 24 % 2 * 255);
        }
        assertThat(reason(of("PNG", Pixels.ofLuma(640, 480, luma, 640, 480)))).isEqualTo("lossless");
    }

    @Test
    void a_cropped_copy_still_shows_what_it_was() throws Exception {
        Pixels cropped = JpegFile.of(picture, 60).pixels().view(new Rectangle(13, 21, 600, 440));
        assertThat(reason(of("PNG", cropped))).startsWith("before");
    }

    @Test
    void a_mirrored_copy_still_shows_what_it_was() throws Exception {
        Pixels mirrored = JpegFile.of(picture, 60).pixels().turned(Turn.MIRROR);
        assertThat(reason(of("PNG", mirrored))).startsWith("before");
    }

    @Test
    void a_lossy_format_without_tables_was_made_of_a_jpeg_more_often_than_the_other_way() throws Exception {
        assertThat(of("WEBP", picture).value())
                .isBetween(
                        of(JpegFile.of(picture, 60)).value(),
                        of(JpegFile.of(picture, 70)).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF", "PNG"})
    void a_palette_of_a_photograph_is_no_better_than_a_good_jpeg_of_it(String format) throws Exception {
        QualityScore palette = ofPalette(format, picture);
        assertThat(palette.value()).isLessThan(of(JpegFile.of(picture, 85)).value());
        assertThat(reason(palette)).isEqualTo("palette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF", "PNG"})
    void a_palette_of_few_colours_is_lossless(String format) {
        byte[] luma = new byte[320 * 240];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) (i / 320 / 20 * 20);
        }
        assertThat(reason(ofPalette(format, Pixels.ofLuma(320, 240, luma, 320, 240))))
                .isEqualTo("lossless");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF", "PNG"})
    void a_palette_of_a_drawing_of_many_tones_is_lossless(String format) {
        byte[] luma = new byte[640 * 480];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) (i % 640 / 6 * 83 + i / 640 / 40);
        }
        assertThat(reason(ofPalette(format, Pixels.ofLuma(640, 480, luma, 640, 480))))
                .isEqualTo("lossless");
    }

    private static QualityScore ofPalette(String format, Pixels pixels) {
        Content content = new Content(1, 1, Duration.ZERO, 8, false, 0, true, "indexed", Set.of());
        return new Compression()
                .score(SampleCandidate.of(format, 1, pixels)
                        .with(Metadata.builder().content(Optional.of(content)).build()));
    }

    private static QualityScore of(JpegFile file) {
        return new Compression()
                .score(SampleCandidate.of("JPEG", 1, file.pixels()).with(file.metadata()));
    }

    private static QualityScore of(String format, Pixels pixels) {
        return new Compression().score(SampleCandidate.of(format, 1, pixels));
    }

    /** Black bars and a few greys of their feet, on white. */
    private static Pixels bars() {
        byte[] luma = new byte[640 * 480];
        Arrays.fill(luma, (byte) 255);
        Random random = new Random(5);
        for (int x = 20; x < 600; x += 3 * (2 + random.nextInt(3))) {
            int width = 3 * (1 + random.nextInt(2));
            for (int y = 60; y < 360; y++) {
                for (int i = 0; i < width; i++) {
                    luma[y * 640 + x + i] = 0;
                }
            }
            for (int y = 380; y < 460; y++) {
                luma[y * 640 + x] = (byte) (random.nextInt(90) + y / 2);
            }
        }
        return Pixels.ofLuma(640, 480, luma, 640, 480);
    }

    private QualityScore heic(Path file, Metadata metadata) {
        ImageFile heic = ImageFile.of(file, 1, Instant.EPOCH, picture.width(), picture.height(), "HEIC");
        return new Compression().score(new SampleCandidate(heic, metadata, Optional.of(picture)));
    }

    private static Metadata taken(LocalDateTime when) {
        return CAMERA.toBuilder().captured(Optional.of(when)).build();
    }

    /** The start of a HEIC whose list of items has a coded picture and then one of this type. */
    private Path ofTiles(String type) throws IOException {
        String list = "infe\2\0\0\0\0\1\0\0hvc1" + "infe\3\0\0\0\0\0\0\2\0\0" + type;
        return Files.writeString(folder.resolve(type + ".heic"), list, StandardCharsets.ISO_8859_1);
    }

    /** Key and arguments of the only one. */
    private static String reason(QualityScore score) {
        Reason only = score.reasons().get(0);
        return (only.key() + " " + String.join(" ", only.arguments())).strip();
    }
}
