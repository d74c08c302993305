package io.github.lookalike.quality.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CompressionTest extends QualityScorerContract {

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
        QualityScore heic = ofCamera("HEIC", picture);
        assertThat(reason(heic)).isEqualTo("untold HEIC");
        assertThat(heic.value()).isGreaterThan(of(JpegFile.of(picture, 100)).value() + 0.004);
        assertThat(heic.value()).isLessThan(of("PNG", picture).value());
        assertThat(of("WEBP", picture).value())
                .isLessThan(of(JpegFile.of(picture, 95)).value());
    }

    @Test
    void a_heic_without_a_cameras_data_was_made_to_save_space() throws Exception {
        assertThat(of("HEIC", picture).value())
                .isLessThan(of(JpegFile.of(picture, 95)).value());
    }

    @Test
    void blocks_that_a_heic_rounded_itself_are_no_traces_of_a_jpeg() throws Exception {
        Pixels rounded = JpegFile.of(picture, 60).pixels();
        assertThat(reason(of("PNG", rounded))).startsWith("before");
        assertThat(of("HEIC", rounded)).isEqualTo(of("HEIC", picture));
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
    void a_lossy_format_without_tables_is_taken_for_a_good_jpeg() {
        assertThat(of("WEBP", picture).value()).isCloseTo(0.96, within(0.01));
    }

    @Test
    void a_gif_of_a_photograph_is_no_better_than_a_good_jpeg_of_it() throws Exception {
        QualityScore gif = of("GIF", picture);
        assertThat(gif.value()).isLessThan(of(JpegFile.of(picture, 85)).value());
        assertThat(reason(gif)).isEqualTo("palette");
    }

    @Test
    void a_gif_of_few_colours_is_lossless() {
        byte[] luma = new byte[320 * 240];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) (i / 320 / 20 * 20);
        }
        assertThat(reason(of("GIF", Pixels.ofLuma(320, 240, luma, 320, 240)))).isEqualTo("lossless");
    }

    private static QualityScore of(JpegFile file) {
        return new Compression()
                .score(SampleCandidate.of("JPEG", 1, file.pixels()).with(file.metadata()));
    }

    private static QualityScore of(String format, Pixels pixels) {
        return new Compression().score(SampleCandidate.of(format, 1, pixels));
    }

    private static QualityScore ofCamera(String format, Pixels pixels) {
        Metadata camera = Metadata.builder().camera("Apple", "iPhone 15").build();
        return new Compression().score(SampleCandidate.of(format, 1, pixels).with(camera));
    }

    /** Key and arguments of the only one. */
    private static String reason(QualityScore score) {
        Reason only = score.reasons().get(0);
        return (only.key() + " " + String.join(" ", only.arguments())).strip();
    }
}
