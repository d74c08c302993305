package io.github.lookalike.decoder.heic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.contract.BytesSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeicDecoderTest {

    /**
     * What differs by more: layers are compared with the drawing itself; libheif cuts coarse colours at even columns alone,
     * and mixes them with what is transparent by finer steps.
     */
    private static final Map<String, Integer> TOLERANCES = Map.of("overlay", 40, "cut", 8, "alpha", 12);

    /** Where data begin in the file of tiles. */
    private static final int BEGIN_OF_LAST_TILE = 0xa40;

    private static final int BEGIN_OF_SECOND_TILE = 0x5b8;

    private static final int BEGIN_OF_FIRST_TILE = 0x30a;

    static Stream<String> files() {
        return TestHeics.NAMES.stream();
    }

    /** Averages of 6×6 pixels: rounding, and colours cut off in another way, move them by little. */
    @ParameterizedTest
    @MethodSource("files")
    void every_kind_of_file_shows_what_another_reader_shows(String name) throws Exception {
        BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(TestHeics.resource(name + ".png")));

        Decoded decoded = TestHeics.decode(TestHeics.read(name), TargetSize.FULL);

        int square = name.equals("cut") ? 5 : 6;
        assertThat(decoded.width()).isEqualTo(wanted.getWidth() * square);
        assertThat(decoded.height()).isEqualTo(wanted.getHeight() * square);
        assertThat(decoded.damage()).isEmpty();
        int tolerance = TOLERANCES.getOrDefault(name, 4);
        assertThat(largestDifference(decoded, wanted)).isLessThanOrEqualTo(tolerance);
    }

    @ParameterizedTest
    @MethodSource("files")
    void small_pixels_are_those_of_the_whole_picture(String name) throws Exception {
        Decoded whole = TestHeics.decode(TestHeics.read(name), TargetSize.FULL);
        // A thumbnail was made by leaving out pixels: it shows the same in large alone.
        boolean byThumbnail = name.equals("thumbnail") || name.equals("grid");
        for (int side : new int[] {9, 20, 33, 64}) {
            Pixels small =
                    TestHeics.decode(TestHeics.read(name), new TargetSize(side)).pixels();
            float[] light = small.averagedLuma(4, 3);
            float[] wanted = whole.pixels().averagedLuma(4, 3);
            assertThat(rms(light, wanted)).as("%s at %d", name, side).isLessThan(byThumbnail ? 10 : 4);
        }
    }

    /** Of pictures that are not mirrored, whose squares begin at their left and upper edge. */
    @ParameterizedTest
    @ValueSource(strings = {"still", "half-colours", "all-colours", "limited", "gbr", "grey", "deep", "alpha"})
    void each_small_pixel_is_the_mean_of_a_square_and_the_last_ones_of_what_is_left(String name) throws Exception {
        Pixels whole = TestHeics.decode(TestHeics.read(name), TargetSize.FULL).pixels();
        for (int target : new int[] {9, 20, 33}) {
            TargetSize size = new TargetSize(target);
            int side = size.reduction(whole.width(), whole.height());
            Pixels small = TestHeics.decode(TestHeics.read(name), size).pixels();

            assertThat(small.coveredColumns()).isEqualTo((double) whole.width() / side);
            assertThat(small.coveredRows()).isEqualTo((double) whole.height() / side);
            float[] light = new float[small.width() * small.height()];
            float[] wanted = new float[light.length];
            for (int i = 0; i < light.length; i++) {
                int x = i % small.width() * side;
                int y = i / small.width() * side;
                int columns = Math.min(side, whole.width() - x);
                int rows = Math.min(side, whole.height() - y);
                light[i] = small.luma(i % small.width(), i / small.width());
                wanted[i] = whole.view(new Rectangle(x, y, columns, rows)).averagedLuma(1, 1)[0];
            }
            // Edges of blocks are left as they are from squares of eight on.
            assertThat(rms(light, wanted)).as("%s at %d", name, target).isLessThan(side < 8 ? .4 : 1.2);
        }
    }

    @Test
    void how_opaque_a_picture_is_comes_along_where_its_file_says_it() throws Exception {
        Pixels whole =
                TestHeics.decode(TestHeics.read("alpha"), TargetSize.FULL).pixels();
        Pixels small =
                TestHeics.decode(TestHeics.read("alpha"), new TargetSize(20)).pixels();

        float[] levels = whole.averagedOpacity(4, 3);
        float[] wanted = small.averagedOpacity(4, 3);
        assertThat(levels).contains(255f);
        assertThat(new float[] {whole.averagedOpacity(1, 1)[0]}).doesNotContain(255f);
        assertThat(rms(wanted, levels)).isLessThan(1);
        assertThat(TestHeics.decode(TestHeics.read("still"), TargetSize.FULL)
                        .pixels()
                        .isTransparent())
                .isFalse();
    }

    private static double rms(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.pow(one[i] - other[i], 2);
        }
        return Math.sqrt(sum / one.length);
    }

    @Test
    void what_is_turned_by_the_file_is_not_turned_again_by_its_exif() throws Exception {
        Decoded turned = TestHeics.decode(TestHeics.read("grid"), TargetSize.FULL);

        assertThat(turned.orientation()).isEqualTo(OptionalInt.of(1));
        assertThat(turned.width()).isEqualTo(90);
    }

    @Test
    void a_picture_of_which_a_tile_is_lost_is_damaged() throws Exception {
        byte[] whole = TestHeics.read("grid");

        Decoded decoded = TestHeics.decode(Arrays.copyOf(whole, BEGIN_OF_LAST_TILE), TargetSize.FULL);

        assertThat(decoded.damage())
                .hasValueSatisfying(words -> assertThat(words).contains("75 %", "1 of its 4 tiles cannot be read"));
        assertThat(decoded.share()).isEqualTo(.75);
        Decoded quarter = TestHeics.decode(Arrays.copyOf(whole, BEGIN_OF_SECOND_TILE), TargetSize.FULL);
        assertThat(quarter.damage())
                .hasValueSatisfying(words -> assertThat(words).contains("25 %", "3 of its 4 tiles cannot be read"));
        assertThat(quarter.share()).isEqualTo(.25);
        assertThatThrownBy(() -> TestHeics.decode(Arrays.copyOf(whole, BEGIN_OF_FIRST_TILE), TargetSize.FULL))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("4 of its 4 tiles cannot be read");
    }

    @Test
    void a_picture_larger_than_all_its_tiles_is_grey_beyond_them() throws Exception {
        byte[] grid = TestHeics.read("grid");
        int layout = layoutOf(grid);
        Decoded whole = TestHeics.decode(grid, TargetSize.FULL);
        int twice = 2 * ByteBuffer.wrap(grid).getShort(layout + 4);
        ByteBuffer.wrap(grid).putShort(layout + 4, (short) twice);

        Decoded decoded = TestHeics.decode(grid, TargetSize.FULL);

        assertThat(decoded.share()).isBetween(.5, .7);
        assertThat(decoded.damage())
                .hasValueSatisfying(words -> assertThat(words).contains("do not cover"));
        assertThat(decoded.height()).isEqualTo(twice);
        assertThat(decoded.width()).isEqualTo(whole.width());
        Pixels pixels = decoded.pixels();
        List<Integer> corners = List.of(pixels.luma(0, 0), pixels.luma(0, twice - 1));
        assertThat(corners).containsAnyOf(128).isNotEqualTo(List.of(128, 128));
    }

    @Test
    void a_picture_that_is_its_own_tile_has_one_reason() throws Exception {
        byte[] grid = TestHeics.read("grid");
        int layout = layoutOf(grid);
        Arrays.fill(grid, layout + 2, layout + 4, (byte) 0);
        int parts = new String(grid, StandardCharsets.ISO_8859_1).indexOf("dimg") + 4;
        System.arraycopy(grid, parts, grid, parts + 4, 2);

        assertThatThrownBy(() -> TestHeics.decode(grid, TargetSize.FULL))
                .isInstanceOf(DecodeException.class)
                .hasMessage("1 of its 1 tiles cannot be read: it is put together of itself");
    }

    @Test
    void what_is_transparent_may_be_lost_without_the_picture() throws Exception {
        byte[] file = TestHeics.read("alpha");
        byte[] broken = file.clone();
        int type = new String(file, StandardCharsets.ISO_8859_1).indexOf("hvcC");
        int second = new String(file, StandardCharsets.ISO_8859_1).indexOf("hvcC", type + 4);
        Arrays.fill(broken, second + 30, second + 60, (byte) 0);

        Decoded decoded = TestHeics.decode(broken, TargetSize.FULL);

        assertThat(decoded.damage()).isPresent();
        assertThat(decoded.pixels().isTransparent()).isFalse();
        assertThat(decoded.share()).isEqualTo(1);
    }

    /** Where it is said how tiles lie: in the table of the file's own data. */
    private static int layoutOf(byte[] grid) {
        return new String(grid, StandardCharsets.ISO_8859_1).indexOf("idat") + 4;
    }

    @Test
    void avif_is_left_to_others_and_an_empty_film_has_a_reason() throws Exception {
        ImageDecoder decoder = new HeicDecoder();
        byte[] avif = TestHeics.read("still");
        System.arraycopy("avif".getBytes(StandardCharsets.US_ASCII), 0, avif, 16, 4);
        byte[] film = box("ftyp", "hevc\0\0\0\0msf1hevc");
        byte[] both = concat(film, box("moov", "nothing"));

        assertThat(decoder.decode(BytesSource.of(avif), TargetSize.FULL)).isEmpty();
        assertThatThrownBy(() -> decoder.decode(BytesSource.of(both), TargetSize.FULL))
                .isInstanceOfSatisfying(
                        DecodeException.class, e -> assertThat(e.kind()).isEqualTo(DecodeException.Kind.DAMAGED))
                .hasMessageContaining("the table of its parts is missing");
    }

    private static byte[] box(String type, String content) {
        byte[] bytes = (type + content).getBytes(StandardCharsets.ISO_8859_1);
        return concat(new byte[] {0, 0, 0, (byte) (bytes.length + 4)}, bytes);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static int largestDifference(Decoded decoded, BufferedImage wanted) {
        int[] cells = decoded.pixels().averagedRgb(wanted.getWidth(), wanted.getHeight());
        int largest = 0;
        for (int i = 0; i < cells.length; i++) {
            int other = wanted.getRGB(i % wanted.getWidth(), i / wanted.getWidth());
            for (int shift = 0; shift <= 16; shift += 8) {
                largest = Math.max(largest, Math.abs((cells[i] >> shift & 0xff) - (other >> shift & 0xff)));
            }
        }
        return largest;
    }
}
