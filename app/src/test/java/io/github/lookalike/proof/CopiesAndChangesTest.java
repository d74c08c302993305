package io.github.lookalike.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.jpeg.TestProfiles;
import io.github.lookalike.match.DecodedFullLook;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as programs write them: true copies stay within the limits, the smallest changes that matter do not. */
final class CopiesAndChangesTest {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;

    private final DecodedFullLook look = new DecodedFullLook(Reading.reader());

    @TempDir
    private Path folder = Path.of("");

    private int files;
    private BufferedImage lake = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private BufferedImage noon = lake;
    private BufferedImage invoice = lake;

    @BeforeEach
    void draw() {
        lake = Landscape.paint(Scene.all()[0], WIDTH, HEIGHT);
        noon = Landscape.paint(Scene.all()[2], WIDTH, HEIGHT);
        invoice = invoice("1480.27");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 60, 75, 85, 95})
    void saving_again_changes_nothing(int quality) throws IOException {
        IndexedPicture copy = jpeg(lake, quality);
        assertCopy(compare(png(lake), copy, Turn.NONE));
        assertCopy(compare(copy, jpeg(lake, 92), Turn.NONE));
        FullDifference page = compare(jpeg(invoice, 92), jpeg(invoice, quality), Turn.NONE);
        assertThat(CompactChange.seen(page)).isFalse();
        // Below that the white of a page is cut off at 255, which makes it darker by a fifth of a level in the mean.
        assertThat(quality >= 75 && EditOfWhole.seen(page)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 75, 85, 90})
    void saving_again_in_the_wide_colours_of_a_telephone_changes_nothing(int quality) throws IOException {
        IndexedPicture original = wide(jpeg(lake, 95));
        BufferedImage asStored = ImageIO.read(jpeg(lake, 95).path().toFile());
        assertCopy(compare(original, wide(jpeg(asStored, quality)), Turn.NONE));
        assertCopy(compare(original, wide(jpeg(quarter(asStored), quality)), Turn.THREE_QUARTERS));
        // The same numbers mean other colours without the profile.
        assertThat(EditOfWhole.seen(compare(original, jpeg(asStored, quality), Turn.NONE)))
                .isTrue();
    }

    @Test
    void another_size_changes_nothing() throws IOException {
        for (BufferedImage picture : new BufferedImage[] {lake, invoice}) {
            IndexedPicture original = jpeg(picture, 92);
            assertCopy(compare(original, jpeg(scaled(picture, 0.5), 85), Turn.NONE));
            assertCopy(compare(original, png(scaled(picture, 0.75)), Turn.NONE));
            assertCopy(compare(original, jpeg(scaled(picture, 2), 85), Turn.NONE));
        }
    }

    @Test
    void a_picture_turned_by_a_tool_changes_in_nothing() throws IOException {
        IndexedPicture original = jpeg(lake, 92);
        assertCopy(compare(original, jpeg(quarter(lake), 85), Turn.THREE_QUARTERS));
        assertCopy(compare(jpeg(quarter(lake), 60), original, Turn.QUARTER));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 75, 95})
    void one_digit_is_a_change(int quality) throws IOException {
        IndexedPicture original = jpeg(invoice, 92);
        IndexedPicture other = jpeg(invoice("1480.21"), quality);
        assertThat(CompactChange.seen(compare(original, other, Turn.NONE))).isTrue();
        IndexedPicture large = jpeg(scaled(invoice("1480.21"), 2), quality);
        assertThat(CompactChange.seen(compare(original, large, Turn.NONE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 75, 85})
    void a_digit_of_a_date_on_a_photograph_is_a_change_at_half_the_size(int quality) throws IOException {
        IndexedPicture original = jpeg(dated("2019-06-03"), 92);
        assertCopy(compare(original, jpeg(scaled(dated("2019-06-03"), 0.5), quality), Turn.NONE));
        IndexedPicture other = jpeg(scaled(dated("2019-08-03"), 0.5), quality);
        assertThat(CompactChange.seen(compare(original, other, Turn.NONE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 75, 95})
    void a_bird_is_a_change(int quality) throws IOException {
        for (BufferedImage picture : new BufferedImage[] {lake, noon}) {
            IndexedPicture original = jpeg(picture, 92);
            BufferedImage bird = with(picture, new Color(30, 30, 30), 300, 90, 9);
            assertThat(CompactChange.seen(compare(original, jpeg(bird, quality), Turn.NONE)))
                    .isTrue();
            BufferedImage larger = with(picture, new Color(30, 30, 30), 300, 90, 16);
            assertThat(CompactChange.seen(compare(original, jpeg(scaled(larger, 0.5), quality), Turn.NONE)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 60})
    void a_lamp_too_dim_for_any_sample_to_stand_out_is_a_change(int quality) throws IOException {
        IndexedPicture original = jpeg(noon, 92);
        Color there = new Color(noon.getRGB(300, 60));
        Color dim = new Color(there.getRed() - 26, there.getGreen() - 26, there.getBlue() - 26);
        FullDifference saved = compare(original, jpeg(with(noon, dim, 300, 60, 7), quality), Turn.NONE);
        assertThat(CompactChange.seen(saved)).as(saved.toString()).isTrue();
        assertThat(saved.places()).isNotEmpty();
        BufferedImage smaller = scaled(with(noon, dim, 300, 60, 9), 0.7);
        FullDifference resized = compare(original, jpeg(smaller, quality), Turn.NONE);
        assertThat(CompactChange.seen(resized)).as(resized.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50})
    void a_small_lamp_of_another_colour_is_a_change_however_coarsely_it_was_saved(int quality) throws IOException {
        IndexedPicture red = jpeg(with(lake, new Color(200, 60, 60), 300, 90, 7), 92);
        BufferedImage green = with(lake, new Color(60, 131, 60), 300, 90, 7);
        FullDifference saved = compare(red, jpeg(green, quality), Turn.NONE);
        assertThat(CompactChange.seen(saved)).as(saved.toString()).isTrue();
        FullDifference half = compare(
                jpeg(with(lake, new Color(200, 60, 60), 300, 90, 13), 92),
                jpeg(scaled(with(lake, new Color(60, 131, 60), 300, 90, 13), 0.5), quality),
                Turn.NONE);
        assertThat(CompactChange.seen(half)).as(half.toString()).isTrue();
    }

    @Test
    void a_lamp_of_another_colour_and_the_same_light_is_a_change() throws IOException {
        IndexedPicture red = jpeg(with(lake, new Color(200, 60, 60), 300, 90, 12), 92);
        IndexedPicture green = jpeg(with(lake, new Color(60, 131, 60), 300, 90, 12), 75);
        FullDifference difference = compare(red, green, Turn.NONE);
        assertThat(CompactChange.seen(difference)).isTrue();
        assertThat(difference.colourCluster()).isGreaterThan(difference.lightCluster());
    }

    @Test
    void lighter_warmer_and_blurred_pictures_are_edits_of_the_whole() throws IOException {
        UnaryOperator<BufferedImage> lighter = picture -> new RescaleOp(1.03f, 0, null).filter(picture, null);
        UnaryOperator<BufferedImage> warmer =
                picture -> new RescaleOp(new float[] {1.03f, 1, 0.97f}, new float[3], null).filter(picture, null);
        UnaryOperator<BufferedImage> blurred = picture -> scaled(scaled(picture, 0.5), 2);
        for (BufferedImage picture : new BufferedImage[] {lake, noon}) {
            IndexedPicture original = jpeg(picture, 92);
            assertThat(EditOfWhole.seen(compare(original, jpeg(lighter.apply(picture), 92), Turn.NONE)))
                    .isTrue();
            assertThat(EditOfWhole.seen(compare(original, jpeg(warmer.apply(picture), 92), Turn.NONE)))
                    .isTrue();
            assertThat(EditOfWhole.seen(compare(original, jpeg(blurred.apply(picture), 92), Turn.NONE)))
                    .isTrue();
        }
    }

    private static void assertCopy(FullDifference difference) {
        assertThat(CompactChange.seen(difference)).as(difference.toString()).isFalse();
        assertThat(EditOfWhole.seen(difference)).as(difference.toString()).isFalse();
        assertThat(Visibility.sufficient(difference)).as(difference.toString()).isTrue();
    }

    private FullDifference compare(IndexedPicture one, IndexedPicture other, Turn turn) {
        return look.compare(one, other, turn).orElseThrow();
    }

    private IndexedPicture png(BufferedImage picture) throws IOException {
        Path file = folder.resolve(files + ".png");
        ImageIO.write(picture, "png", file.toFile());
        return indexed(file, picture, "PNG");
    }

    private IndexedPicture jpeg(BufferedImage picture, int quality) throws IOException {
        Path file = folder.resolve(files + ".jpg");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality / 100f);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return indexed(file, picture, "JPEG");
    }

    /** The same file with a profile that says what its colours mean. */
    private static IndexedPicture wide(IndexedPicture jpeg) throws IOException {
        Files.write(jpeg.path(), TestProfiles.with(TestProfiles.wide(), Files.readAllBytes(jpeg.path())));
        return jpeg;
    }

    private IndexedPicture indexed(Path file, BufferedImage picture, String format) throws IOException {
        ImageFile facts = ImageFile.of(
                file.toAbsolutePath(),
                Files.size(file),
                Instant.EPOCH,
                picture.getWidth(),
                picture.getHeight(),
                format);
        return new IndexedPicture(
                ++files,
                folder.toAbsolutePath(),
                facts,
                Optional.empty(),
                Metadata.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** As cameras write it into a corner. */
    private BufferedImage dated(String date) {
        BufferedImage picture = scaled(lake, 1);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(255, 160, 40));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 26));
        graphics.drawString(date, 300, 340);
        graphics.dispose();
        return picture;
    }

    /** Smaller by exact averages, larger by cubic interpolation, as programs do it. */
    private static BufferedImage scaled(BufferedImage picture, double times) {
        int width = (int) Math.round(picture.getWidth() * times);
        int height = (int) Math.round(picture.getHeight() * times);
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        if (times < 1) {
            graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        } else {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(picture, 0, 0, width, height, null);
        }
        graphics.dispose();
        return scaled;
    }

    /** Turned clockwise. */
    private static BufferedImage quarter(BufferedImage picture) {
        int width = picture.getHeight();
        int height = picture.getWidth();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.setRGB(x, y, picture.getRGB(y, width - 1 - x));
            }
        }
        return turned;
    }

    private static BufferedImage with(BufferedImage picture, Color colour, int x, int y, int size) {
        BufferedImage with = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = with.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.setColor(colour);
        graphics.fillOval(x, y, size, size);
        graphics.dispose();
        return with;
    }

    /** A page of some lines, one of which has a sum. */
    private static BufferedImage invoice(String sum) {
        BufferedImage page = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 800);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 17));
        for (int line = 0; line < 22; line++) {
            graphics.drawString("Item " + (line + 1) + " of the order of 3 May, delivered", 50, 80 + 30 * line);
            graphics.drawString(
                    line == 11 ? sum : (37 * line % 90 + 10) + "." + (53 * line % 90 + 10), 480, 80 + 30 * line);
        }
        graphics.dispose();
        return page;
    }
}
