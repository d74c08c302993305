package io.github.lookalike.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.match.Tier;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture keeps the rounding of what it was made from, and of nothing else. */
final class ParentageTest {

    private final PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
    private final BufferedImage scene = Textures.natural(480, 360, 7);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"85, 90, 2", "93, 90, 2", "93, 80, 3", "93, 95, 1.5", "85, 85, 2.5"})
    void an_enlarged_copy_was_made_from_the_smaller_one(int quality, int again, double factor) throws Exception {
        Path original = jpeg("original", scene, quality);
        BufferedImage enlarged =
                Textures.scaled(read(original), (int) Math.round(480 * factor), (int) Math.round(360 * factor));
        assertThat(descent(original, jpeg("enlarged", enlarged, again))).isEqualTo(Parentage.FIRST_IS_PARENT);
        assertThat(descent(jpeg("enlarged", enlarged, again), original)).isEqualTo(Parentage.SECOND_IS_PARENT);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 95", "2, 75", "2, 60", "4, 85", "3, 0", "1.5, 90"})
    void what_was_enlarged_by_repeating_pixels_shows_no_more_than_what_it_repeats(double factor, int quality)
            throws Exception {
        Path original = jpeg("original", scene, 88);
        BufferedImage repeated = repeated(read(original), (int) (480 * factor), (int) (360 * factor));
        Path copy = quality == 0 ? png("repeated", repeated) : jpeg("repeated", repeated, quality);
        assertThat(descent(original, copy)).isIn(Parentage.FIRST_SHOWS_MORE, Parentage.FIRST_IS_PARENT);
        assertThat(descent(copy, original)).isIn(Parentage.SECOND_SHOWS_MORE, Parentage.SECOND_IS_PARENT);
    }

    @ParameterizedTest
    @CsvSource({"85", "92", "95"})
    void a_jpeg_was_saved_from_a_file_without_steps_though_that_one_lost_more(int quality) throws Exception {
        BufferedImage lossy = lossy(scene);
        assertThat(descent(png("lossy", lossy), jpeg("saved", lossy, quality))).isEqualTo(Parentage.FIRST_IS_PARENT);
        assertThat(descent(jpeg("saved", lossy, quality), png("lossy", lossy))).isEqualTo(Parentage.SECOND_IS_PARENT);
    }

    @ParameterizedTest
    @CsvSource({"85", "92", "95"})
    void what_another_format_lost_of_a_jpeg_is_no_parent_of_it(int quality) throws Exception {
        Path original = jpeg("original", scene, quality);
        assertThat(descent(original, png("lossy", lossy(read(original))))).isNotEqualTo(Parentage.SECOND_IS_PARENT);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 75", "0.25, 85", "0.125, 85"})
    void the_larger_of_two_shows_more_however_coarse_its_blocks_are(double factor, int quality) throws Exception {
        Path original = jpeg("original", Textures.natural(960, 720, 3), 5);
        BufferedImage reduced = repeated(read(original), (int) (960 * factor), (int) (720 * factor));
        assertThat(descent(original, jpeg("reduced", reduced, quality)))
                .isNotIn(Parentage.SECOND_IS_PARENT, Parentage.SECOND_SHOWS_MORE);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 75", "0.5, 85", "0.5, 95", "0.67, 90", "0.75, 75"})
    void a_sharpened_reduced_copy_of_a_soft_picture_is_not_taken_for_what_that_was_made_from(double factor, int quality)
            throws Exception {
        BufferedImage soft = Textures.filtered(Textures.filtered(Textures.natural(960, 720, 3), 0.15), 0.15);
        Path original = jpeg("original", soft, 95);
        BufferedImage reduced =
                Textures.filtered(Textures.scaled(read(original), (int) (960 * factor), (int) (720 * factor)), 1.6);
        assertThat(descent(original, jpeg("reduced", reduced, quality)))
                .isNotIn(Parentage.SECOND_IS_PARENT, Parentage.SECOND_SHOWS_MORE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2})
    void a_jpeg_that_was_enlarged_from_a_lossless_picture_was_made_from_it(double factor) throws Exception {
        BufferedImage scene = Textures.natural(480, 360, 5);
        BufferedImage enlarged = Textures.scaled(scene, (int) (480 * factor), (int) (360 * factor));
        assertThat(descent(png("original", scene), jpeg("enlarged", enlarged, 90)))
                .isIn(Parentage.FIRST_IS_PARENT, Parentage.FIRST_SHOWS_MORE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.67})
    void a_reduced_png_of_a_soft_jpeg_is_not_taken_for_what_that_was_made_from(double factor) throws Exception {
        BufferedImage soft = Textures.filtered(Textures.filtered(Textures.natural(960, 720, 3), 0.15), 0.15);
        Path original = jpeg("original", soft, 95);
        BufferedImage reduced = Textures.scaled(read(original), (int) (960 * factor), (int) (720 * factor));
        assertThat(descent(original, png("reduced", reduced)))
                .isNotIn(Parentage.SECOND_IS_PARENT, Parentage.SECOND_SHOWS_MORE);
    }

    @Test
    void what_was_enlarged_from_a_thumbnail_shows_less_than_the_smaller_original() throws Exception {
        Path original = png("original", scene);
        BufferedImage enlarged = Textures.scaled(Textures.scaled(scene, 200, 150), 640, 480);
        assertThat(descent(original, jpeg("enlarged", enlarged, 90))).isEqualTo(Parentage.FIRST_SHOWS_MORE);
    }

    @ParameterizedTest
    @CsvSource({"100", "97", "95"})
    void a_copy_saved_again_at_a_higher_quality_was_made_from_the_original(int quality) throws Exception {
        Path original = jpeg("original", scene, 90);
        assertThat(descent(original, jpeg("again", read(original), quality))).isEqualTo(Parentage.FIRST_IS_PARENT);
    }

    @Test
    void a_copy_with_other_tones_was_made_from_the_original() throws Exception {
        Path original = jpeg("original", scene, 90);
        BufferedImage lighter = Textures.toned(read(original), v -> 255 * Math.pow(v / 255, 0.85));
        assertThat(descent(original, jpeg("lighter", lighter, 97))).isEqualTo(Parentage.FIRST_IS_PARENT);
    }

    @Test
    void a_sharpened_copy_was_made_from_the_original() throws Exception {
        Path original = jpeg("original", scene, 90);
        BufferedImage sharper = Textures.filtered(read(original), 1.5);
        assertThat(descent(original, jpeg("sharper", sharper, 96))).isEqualTo(Parentage.FIRST_IS_PARENT);
    }

    @ParameterizedTest
    @CsvSource({"90, 95, QUARTER", "90, 95, THREE_QUARTERS", "92, 97, MIRROR", "88, 95, TRANSPOSE"})
    void a_turned_copy_was_made_from_the_original(int quality, int again, Turn turn) throws Exception {
        Path original = jpeg("original", scene, quality);
        Path turned = jpeg("turned", Textures.turned(read(original), turn), again);
        assertThat(descent(original, turned, turn)).isEqualTo(Parentage.FIRST_IS_PARENT);
        assertThat(descent(turned, original, turn.inverse())).isEqualTo(Parentage.SECOND_IS_PARENT);
    }

    @Test
    void a_softened_copy_saved_at_a_higher_quality_was_made_from_the_original() throws Exception {
        Path original = jpeg("original", scene, 90);
        Path soft = jpeg("soft", Textures.filtered(Textures.filtered(read(original), 0.1), 0.1), 96);
        assertThat(descent(original, soft)).isEqualTo(Parentage.FIRST_IS_PARENT);
        assertThat(descent(soft, original)).isEqualTo(Parentage.SECOND_IS_PARENT);
    }

    @Test
    void of_two_saved_with_the_same_steps_the_one_that_the_other_becomes_is_the_copy() throws Exception {
        Path original = jpeg("original", Textures.filtered(Textures.toned(scene, v -> 3 * (v - 128) + 128), 3), 95);
        Path again = jpeg("again", read(original), 95);
        assertThat(descent(original, again)).isEqualTo(Parentage.FIRST_IS_PARENT);
        assertThat(descent(again, original)).isEqualTo(Parentage.SECOND_IS_PARENT);
    }

    @ParameterizedTest
    @CsvSource({"MIRROR", "FLIP", "HALF"})
    void that_is_seen_in_turned_ones_too(Turn turn) throws Exception {
        Path original = jpeg("original", Textures.filtered(Textures.toned(scene, v -> 3 * (v - 128) + 128), 3), 95);
        Path again = jpeg("again", Textures.turned(read(original), turn), 95);
        assertThat(descent(original, again, turn.inverse())).isEqualTo(Parentage.FIRST_IS_PARENT);
        assertThat(descent(again, original, turn)).isEqualTo(Parentage.SECOND_IS_PARENT);
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg"})
    void what_has_writing_on_it_is_the_marked_one(String format) throws Exception {
        BufferedImage written = Textures.written(scene, "2024-05-17");
        Path original = format.equals("png") ? png("original", scene) : jpeg("original", scene, 100);
        Path marked = format.equals("png") ? png("marked", written) : jpeg("marked", written, 100);
        assertThat(descent(original, marked)).isEqualTo(Parentage.SECOND_IS_MARKED);
        assertThat(descent(marked, original)).isEqualTo(Parentage.FIRST_IS_MARKED);
    }

    @Test
    void what_was_enlarged_by_half_shows_no_more_than_the_sharp_original_without_any_steps() throws Exception {
        Path original = png("original", Textures.filtered(scene, 1.5));
        Path enlarged = png("enlarged", Textures.scaled(Textures.filtered(scene, 1.5), 720, 540));
        assertThat(descent(original, enlarged)).isEqualTo(Parentage.FIRST_SHOWS_MORE);
        assertThat(descent(enlarged, original)).isEqualTo(Parentage.SECOND_SHOWS_MORE);
    }

    @Test
    void looking_both_ways_at_once_tells_what_looking_twice_does() throws Exception {
        Path original = jpeg("original", scene, 85);
        Parentage.Side one = side(original);
        Parentage.Side other = side(jpeg("again", read(original), 93));

        Resaving.BothWays both = Resaving.bothWays(one, other, Turn.NONE);

        assertThat(both.first()).isEqualTo(Resaving.in(one, other, Turn.NONE));
        assertThat(both.second()).isEqualTo(Resaving.in(other, one, Turn.NONE));
    }

    private Parentage descent(Path first, Path second) throws Exception {
        return descent(first, second, Turn.NONE);
    }

    @Test
    void what_is_twice_as_wide_as_a_lossless_picture_and_looks_enlarged_was_made_from_it() throws Exception {
        BufferedImage soft = Textures.filtered(Textures.natural(960, 720, 7), 1.5);
        Path large = jpeg("large", soft, 92);
        Path half = png("half", Textures.scaled(soft, 480, 360));
        Path lossy = jpeg("lossy", Textures.scaled(soft, 480, 360), 92);
        assertThat(Parentage.of(side(half), enlarged(large), Turn.NONE, Tier.SAME_PICTURE))
                .isEqualTo(Parentage.FIRST_SHOWS_MORE);
        assertThat(Parentage.of(side(half), side(large), Turn.NONE, Tier.SAME_PICTURE))
                .isNotEqualTo(Parentage.FIRST_SHOWS_MORE);
        assertThat(Parentage.of(side(lossy), enlarged(large), Turn.NONE, Tier.SAME_PICTURE))
                .isNotEqualTo(Parentage.FIRST_SHOWS_MORE);
    }

    @ParameterizedTest
    @CsvSource({"75", "85", "95"})
    void a_jpeg_was_saved_from_what_does_not_tell_its_losses(int quality) throws Exception {
        BufferedImage lossy = lossy(scene);
        assertThat(besideUntold(jpeg("saved", lossy, quality), png("lossy", lossy)))
                .isEqualTo(Parentage.SECOND_IS_PARENT);
    }

    @Test
    void of_a_plain_picture_and_what_does_not_tell_its_losses_either_may_be_the_parent() throws Exception {
        BufferedImage plain = new BufferedImage(480, 360, BufferedImage.TYPE_INT_RGB);
        plain.getGraphics().fillRect(100, 90, 60, 40);
        assertThat(besideUntold(jpeg("saved", plain, 90), png("lossy", plain))).isEqualTo(Parentage.EITHER);
    }

    private Parentage besideUntold(Path jpeg, Path other) throws Exception {
        Parentage.Side side = side(other);
        Parentage.Side untold =
                new Parentage.Side(side.pixels(), side.table(), side.orientation(), true, false, side.scratch());
        return Parentage.of(side(jpeg), untold, Turn.NONE, Tier.SAME_PICTURE);
    }

    private Parentage.Side enlarged(Path file) throws Exception {
        Parentage.Side side = side(file);
        return new Parentage.Side(side.pixels(), side.table(), side.orientation(), side.lossy(), true, side.scratch());
    }

    /** @param turn what the first must be turned by to lie as the second */
    private Parentage descent(Path first, Path second, Turn turn) throws Exception {
        return Parentage.of(side(first), side(second), turn.inverse(), Tier.SAME_PICTURE);
    }

    private Parentage.Side side(Path file) throws Exception {
        Picture picture = reader.read(file, TargetSize.FULL);
        return new Parentage.Side(
                picture.pixels(),
                picture.metadata().lumaQuantisation(),
                picture.metadata().orientation());
    }

    private Path jpeg(String name, BufferedImage image, int quality) throws Exception {
        return Files.write(folder.resolve(name + ".jpg"), Textures.jpeg(image, quality));
    }

    /** As a format with blocks of its own would leave it: they begin elsewhere than those of a JPEG. */
    private BufferedImage lossy(BufferedImage picture) throws Exception {
        BufferedImage aside =
                new BufferedImage(picture.getWidth() + 3, picture.getHeight() + 5, BufferedImage.TYPE_INT_RGB);
        aside.getGraphics().drawImage(picture, 3, 5, null);
        return read(jpeg("aside", aside, 60)).getSubimage(3, 5, picture.getWidth(), picture.getHeight());
    }

    private Path png(String name, BufferedImage image) throws Exception {
        Path file = folder.resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static BufferedImage read(Path file) throws Exception {
        return Textures.read(Files.readAllBytes(file));
    }

    /** Each pixel is that which lies nearest. */
    private static BufferedImage repeated(BufferedImage picture, int width, int height) {
        BufferedImage larger = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                larger.setRGB(x, y, picture.getRGB((int) ((x + 0.5) * picture.getWidth() / width), (int)
                        ((y + 0.5) * picture.getHeight() / height)));
            }
        }
        return larger;
    }
}
