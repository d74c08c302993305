package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.TestGifs.Rectangle;
import io.github.lookalike.words.Worded;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesTest {

    private static final int GREY = 0x808080;
    private static final int RED = 2;
    private static final int GREEN = 3;
    private static final int BLUE = 4;

    @TempDir
    private Path folder;

    @Test
    void each_page_of_a_tiff_is_read() throws Exception {
        Path tiff = tiff(20, 90, 160);

        assertThat(content(tiff).pages()).isEqualTo(3);
        for (int page = 0; page < 3; page++) {
            assertThat(read(tiff, page).pixels().luma(5, 5)).isBetween(18 + 70 * page, 22 + 70 * page);
        }
        assertMissing(tiff, 3);
    }

    @Test
    void each_picture_that_a_jpeg_lists_beside_its_own_is_a_page() throws Exception {
        byte[] one = Reading.fixture("scene-jfif.jpg");
        byte[] other = Reading.fixture("scene-progressive.jpg");
        Path mpo = Files.write(folder.resolve("a.mpo"), ListedJpegs.listed(one, ListedJpegs.DISPARITY, other));
        Path alone = Files.write(folder.resolve("alone.jpg"), other);

        assertThat(content(mpo).pages()).isEqualTo(2);
        assertThat(read(mpo, 1).pixels().averagedRgb(9, 9))
                .isEqualTo(read(alone, 0).pixels().averagedRgb(9, 9));
        assertMissing(mpo, 2);
    }

    @Test
    void a_frame_is_seen_over_what_those_before_it_left() throws Exception {
        Path gif = gif(Rectangle.kept(0, 0, 40, 30, RED), Rectangle.kept(5, 5, 10, 10, BLUE));

        assertThat(content(gif).frames()).isEqualTo(2);
        assertThat(content(gif).duration()).isEqualTo(Duration.ofMillis(200));
        assertSeen(gif, 0, 7, 7, 0xff0000);
        assertSeen(gif, 1, 7, 7, 0x0000ff);
        assertSeen(gif, 1, 20, 20, 0xff0000);
        assertMissing(gif, 2);
    }

    @Test
    void what_a_frame_clears_or_restores_is_not_seen_in_the_next_one() throws Exception {
        Rectangle ground = Rectangle.kept(0, 0, 40, 30, RED);
        Rectangle patch = Rectangle.kept(5, 5, 10, 10, BLUE);
        Rectangle corner = Rectangle.kept(30, 20, 5, 5, GREEN);

        Path cleared = gif(ground, patch.disposed(2), corner);
        Path restored = gif(ground, patch.disposed(3), corner);

        assertSeen(cleared, 2, 7, 7, GREY);
        assertSeen(restored, 2, 7, 7, 0xff0000);
        assertSeen(restored, 2, 32, 22, 0x00ff00);
    }

    @Test
    void transparent_pixels_of_a_frame_let_the_canvas_through() throws Exception {
        Path gif = gif(Rectangle.kept(0, 0, 40, 30, RED), new Rectangle(0, 0, 40, 30, BLUE, 1, 10, BLUE));

        assertSeen(gif, 1, 7, 7, 0xff0000);
        assertThat(content(gif).alpha()).isFalse();
    }

    @Test
    void the_first_frame_of_an_animation_lies_on_its_canvas_too() throws Exception {
        Path gif = gif(Rectangle.kept(0, 10, 40, 15, RED));

        Picture picture = Reading.reader().read(gif, Reading.SMALL);

        assertThat(picture.width()).isEqualTo(40);
        assertThat(picture.height()).isEqualTo(30);
        assertThat(picture.pixels().rgb(5, 2)).isEqualTo(GREY);
        assertThat(picture.pixels().rgb(5, 12)).isEqualTo(0xfe0000);
        assertThat(content(gif).alpha()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scene-animated.gif", "scene-animated.png", "scene-animated.webp"})
    void the_frames_of_one_animation_look_alike_in_every_format(String name) throws Exception {
        Path file = Reading.fixture(name, folder);
        Path png = Reading.fixture("scene-animated.png", folder);

        assertThat(difference(read(file, 0), read(file, 1))).isGreaterThan(10);
        for (int frame = 0; frame < 2; frame++) {
            assertThat(difference(read(png, frame), read(file, frame)))
                    .as("frame " + frame)
                    .isLessThan(4);
        }
    }

    /** Averages of what libwebp 1.2.4 shows, over mid-grey; the frames behind the first are parts of the canvas. */
    @ParameterizedTest
    @CsvSource({
        "partial-frames-q70.webp, 0, 149.7 91.2 93.4 167.2 100.1 108.0 126.3 136.3 134.6 86.7 156.1 151.5",
        "partial-frames-q70.webp, 1, 164.3 105.0 98.9 167.2 103.1 118.3 124.1 136.3 134.4 88.9 155.4 151.5",
        "partial-frames-q70.webp, 2, 164.3 104.6 122.0 167.2 103.1 119.0 157.0 136.3 134.4 84.6 153.4 151.5",
        "alpha-frames-q70.webp, 0, 147.7 114.6 117.4 162.6 115.5 120.7 127.5 137.7 136.4 111.5 143.6 147.6",
        "alpha-frames-q70.webp, 1, 154.2 117.9 118.0 162.6 113.6 122.4 126.3 137.7 135.8 111.6 143.3 147.6",
        "alpha-frames-q70.webp, 2, 154.2 119.4 132.3 162.6 113.6 126.4 157.2 137.7 135.8 111.0 144.6 147.6"
    })
    void lossy_frames_are_seen_as_the_reference_decoder_shows_them(String name, int frame, String wanted)
            throws Exception {
        Path file = folder.resolve(name);
        try (InputStream stream = PagesTest.class.getResourceAsStream("/webp/" + name)) {
            Files.write(file, Objects.requireNonNull(stream, name).readAllBytes());
        }
        float[] light = read(file, frame).pixels().averagedLuma(4, 3);
        String[] averages = wanted.split(" ", -1);
        for (int i = 0; i < light.length; i++) {
            float average = Float.parseFloat(averages[i]);
            assertThat(light[i]).as("cell " + i).isBetween(average - 0.6f, average + 0.6f);
        }
    }

    @Test
    void a_single_picture_has_no_second_page() throws Exception {
        for (String name : List.of("scene-jfif.jpg", "scene.png", "scene.psd", "scene-lossy.webp", "scene.tif")) {
            assertMissing(Reading.fixture(name, folder), 1);
        }
    }

    @Test
    void damaged_animations_are_read_or_have_a_reason() throws Exception {
        for (String name : List.of("scene-animated.gif", "scene-animated.png", "scene-animated.webp")) {
            byte[] whole = Reading.fixture(name);
            for (int i = 0; i < 60; i++) {
                byte[] changed = Arrays.copyOf(whole, whole.length - i * whole.length / 80);
                changed[i * 37 % Math.min(changed.length, 400)] ^= (byte) (i * 41);
                Path file = Files.write(folder.resolve("damaged"), changed);
                try {
                    Reading.reader().readPage(file, 1, Reading.SMALL);
                } catch (UnreadableException e) {
                    assertThat(Worded.of(e)).isNotBlank();
                }
            }
        }
    }

    private Path gif(Rectangle... frames) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".gif"), TestGifs.gif(40, 30, List.of(frames)));
    }

    private Path tiff(int... greys) throws IOException {
        Path file = folder.resolve("pages.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (OutputStream out = Files.newOutputStream(file);
                ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int grey : greys) {
                BufferedImage page = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
                int[] rgb = new int[60 * 40];
                Arrays.fill(rgb, grey * 0x010101);
                page.setRGB(0, 0, 60, 40, rgb, 0, 60);
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static Content content(Path file) throws UnreadableException {
        return Reading.reader().read(file, Reading.SMALL).metadata().content().orElseThrow();
    }

    private static Picture read(Path file, int page) throws UnreadableException {
        return Reading.reader().readPage(file, page, TargetSize.FULL);
    }

    private static void assertSeen(Path file, int frame, int x, int y, int wanted) throws UnreadableException {
        int rgb = read(file, frame).pixels().rgb(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(rgb >> shift & 0xff)
                    .as("%06x", rgb)
                    .isBetween((wanted >> shift & 0xff) - 3, (wanted >> shift & 0xff) + 3);
        }
    }

    private static void assertMissing(Path file, int page) {
        assertThatThrownBy(() -> read(file, page))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("DEC-04"))
                .satisfies(Worded.saying("page or frame " + (page + 1)));
    }

    private static double difference(Picture one, Picture other) {
        float[] a = one.pixels().averagedLuma(16, 16);
        float[] b = other.pixels().averagedLuma(16, 16);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum / a.length;
    }
}
