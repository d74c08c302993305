package io.github.lookalike.ui.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture that is too large to be read at once is seen pixel by pixel where it is looked at. */
class CloseUpTest {

    private static final int WIDTH = 3000;
    private static final int HEIGHT = 2000;
    private static final int SCREEN = 100;

    /** Of nine bytes a pixel: two megapixels. */
    private static final long LITTLE = 18_000_000;

    @TempDir
    private Path folder;

    private final Pictures pictures =
            new Pictures(() -> new PictureReader(PictureReader.builtIn(), DecodeLimits.usual()), Runnable::run, LITTLE);

    @AfterEach
    void close() {
        pictures.close();
    }

    private static int colour(int x, int y) {
        return (x % 2 == 0 ? 0xc8 : 0x20) << 16 | (y % 2 == 0 ? 0xa0 : 0x40) << 8 | (x / 8 + y / 8) % 2 * 0x70;
    }

    private Path picture() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, colour(x, y));
            }
        }
        Path file = folder.resolve("large.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private View.Shown whole(Path file) throws InterruptedException {
        assertThat(pictures.closest(WIDTH, HEIGHT)).isNotEqualTo(TargetSize.FULL);
        return (View.Shown) await(new Wanted(file, Wanted.PART));
    }

    private View await(Wanted wanted) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        if (pictures.get(wanted, there::countDown).isEmpty()) {
            assertThat(there.await(60, TimeUnit.SECONDS)).isTrue();
        }
        return pictures.peek(wanted).orElseThrow();
    }

    private Optional<LaidView> closeUp(Path file, LaidView whole, AffineTransform onto) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        Rectangle2D screen = new Rectangle2D.Double(0, 0, SCREEN, SCREEN);
        Optional<LaidView> now = pictures.closeUp(file, whole, onto, screen, there::countDown);
        if (now.isEmpty() && there.await(3, TimeUnit.SECONDS)) {
            return pictures.closeUp(file, whole, onto, screen, () -> {});
        }
        return now;
    }

    /** From the keeper's unit square to a screen whose left upper pixel is this one, each pixel one of the screen's. */
    private static AffineTransform pixelByPixel(int x, int y) {
        AffineTransform onto = AffineTransform.getTranslateInstance(-x, -y);
        onto.scale(WIDTH, HEIGHT);
        return onto;
    }

    @Test
    void each_pixel_is_seen_where_it_is_looked_at() throws Exception {
        Path file = picture();
        LaidView whole = LaidView.still(whole(file));
        AffineTransform onto = pixelByPixel(1311, 977);

        LaidView part = closeUp(file, whole, onto).orElseThrow();

        BufferedImage screen = new BufferedImage(SCREEN, SCREEN, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = screen.createGraphics();
        whole.paint(graphics, onto);
        part.paint(graphics, onto);
        graphics.dispose();
        for (int y = 0; y < SCREEN; y++) {
            for (int x = 0; x < SCREEN; x++) {
                int seen = screen.getRGB(x, y);
                int wanted = colour(1311 + x, 977 + y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    assertThat(Math.abs((seen >> shift & 0xff) - (wanted >> shift & 0xff)))
                            .isLessThanOrEqualTo(3);
                }
            }
        }
    }

    @Test
    void it_lies_as_the_whole_does() throws Exception {
        Path file = picture();
        LaidView whole = new LaidView(whole(file), AffineTransform.getQuadrantRotateInstance(2, .5, .5));

        LaidView part = closeUp(file, whole, pixelByPixel(0, 0)).orElseThrow();

        BufferedImage screen = new BufferedImage(SCREEN, SCREEN, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = screen.createGraphics();
        part.paint(graphics, pixelByPixel(0, 0));
        graphics.dispose();
        assertThat(screen.getRGB(10, 20) >> 16 & 0xff)
                .isCloseTo(colour(WIDTH - 11, HEIGHT - 21) >> 16, org.assertj.core.api.Assertions.within(3));
        assertThat(screen.getRGB(11, 20) >> 16 & 0xff)
                .isCloseTo(colour(WIDTH - 12, HEIGHT - 21) >> 16, org.assertj.core.api.Assertions.within(3));
    }

    @Test
    void what_is_shown_smaller_than_it_was_read_is_not_read_again() throws Exception {
        Path file = picture();
        LaidView whole = LaidView.still(whole(file));

        assertThat(closeUp(file, whole, AffineTransform.getScaleInstance(SCREEN, SCREEN)))
                .isEmpty();
    }

    @Test
    void of_a_picture_that_was_read_in_full_there_is_no_more() throws Exception {
        Path file = folder.resolve("small.png");
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        LaidView whole = LaidView.still((View.Shown) await(new Wanted(file, Wanted.PART)));

        assertThat(closeUp(file, whole, AffineTransform.getScaleInstance(9000, 6000)))
                .isEmpty();
    }
}
