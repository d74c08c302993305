package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecodedLookTest {

    private final DecodedLook look = new DecodedLook(Reading.reader());

    @TempDir
    Path folder;

    @Test
    void a_page_and_its_reduced_copy_are_the_same() throws IOException {
        IndexedPicture page = saved(1, "page.png", page(0, "Anna Berg"));
        IndexedPicture half = saved(2, "half.png", scaled(page(0, "Anna Berg"), 0.5));
        assertThat(change(page, half).share()).isZero();
        assertThat(change(half, page).share()).isZero();
    }

    @Test
    void one_name_on_a_page_is_seen_after_a_small_picture_was_compared_too() throws IOException {
        IndexedPicture anna = saved(1, "anna.png", page(0, "Anna Berg"));
        IndexedPicture otto = saved(2, "otto.png", page(0, "Otto Lind"));
        IndexedPicture small = saved(3, "small.png", scaled(page(0, "Anna Berg"), 0.1));
        change(anna, small);
        change(otto, small);
        assertThat(change(anna, otto).share()).isPositive();
    }

    @Test
    void large_letters_over_a_page_are_told_from_the_text_of_another_page() throws IOException {
        IndexedPicture page = saved(1, "page.png", page(0, "Anna Berg"));
        CloserLook.Change lettered = change(page, saved(2, "lettered.png", lettered(page(0, "Anna Berg"))));
        CloserLook.Change other = change(page, saved(3, "other.png", page(7, "Otto Lind")));
        assertThat(lettered.share()).isGreaterThan(0.01);
        assertThat(lettered.otherContent()).isFalse();
        assertThat(other.otherContent()).isTrue();
    }

    @Test
    void colours_kept_more_coarsely_are_the_same() throws IOException {
        IndexedPicture fine = saved(1, "dots.png", dots(Color.MAGENTA));
        IndexedPicture coarse = saved(2, "dots.jpg", dots(Color.MAGENTA));
        assertThat(change(fine, coarse).share()).isZero();
        assertThat(change(coarse, fine).share()).isZero();
    }

    @Test
    void other_colours_of_the_same_lightness_are_seen() throws IOException {
        IndexedPicture magenta = saved(1, "magenta.jpg", dots(Color.MAGENTA));
        IndexedPicture grey = saved(2, "grey.jpg", dots(new Color(105, 105, 105)));
        assertThat(change(magenta, grey).share()).isGreaterThan(0.01);
    }

    @Test
    void a_file_that_changed_is_read_again() throws IOException {
        IndexedPicture anna = saved(1, "anna.png", page(0, "Anna Berg"));
        IndexedPicture other = saved(2, "other.png", page(0, "Anna Berg"));
        assertThat(change(anna, other).share()).isZero();
        IndexedPicture changed = saved(2, "other.png", page(3, "Another name altogether"));
        assertThat(change(anna, changed).share()).isPositive();
    }

    @Test
    void a_file_that_is_gone_cannot_be_compared() throws IOException {
        IndexedPicture anna = saved(1, "anna.png", page(0, "Anna Berg"));
        IndexedPicture gone = saved(2, "gone.png", page(0, "Anna Berg"));
        Files.delete(gone.path());
        assertThat(look.compare(anna, gone, Turn.NONE, false)).isEmpty();
    }

    private CloserLook.Change change(IndexedPicture first, IndexedPicture second) {
        return look.compare(first, second, Turn.NONE, false).orElseThrow();
    }

    private IndexedPicture saved(long id, String name, BufferedImage picture) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(picture, name.substring(name.length() - 3), file.toFile());
        ImageFile facts = ImageFile.of(
                file,
                Files.size(file),
                Files.getLastModifiedTime(file).toInstant(),
                picture.getWidth(),
                picture.getHeight(),
                "PNG");
        return new IndexedPicture(
                id, folder, facts, Optional.empty(), Metadata.NONE, Optional.empty(), Optional.empty());
    }

    private static BufferedImage page(int indent, String name) {
        BufferedImage page = new BufferedImage(900, 1270, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 900, 1270);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 26));
        for (int row = 0; row < 20; row++) {
            graphics.drawString("The same words stand in each row of it", 90 + indent, 150 + 50 * row);
        }
        graphics.drawString(name, 90, 100);
        graphics.dispose();
        return page;
    }

    /** Dots about as large as the cells in which colours are kept, at places that fit to none. */
    private static BufferedImage dots(Color colour) {
        BufferedImage dots = new BufferedImage(509, 571, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = dots.createGraphics();
        graphics.setColor(colour);
        for (int row = 0; row < 11; row++) {
            for (int column = 0; column < 9; column++) {
                graphics.fillOval(20 + 53 * column + 3 * row, 15 + 51 * row + 2 * column, 19, 19);
            }
        }
        graphics.dispose();
        return dots;
    }

    private static BufferedImage lettered(BufferedImage page) {
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 215));
        graphics.drawString("SAMPLE", 20, 700);
        graphics.dispose();
        return page;
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        int width = (int) (picture.getWidth() * scale);
        int height = (int) (picture.getHeight() * scale);
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scaled.createGraphics();
        graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return scaled;
    }
}
