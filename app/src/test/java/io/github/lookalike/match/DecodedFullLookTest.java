package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.jpeg.TestProfiles;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.TestPictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecodedFullLookTest {

    private final DecodedFullLook look = new DecodedFullLook(Reading.reader());

    @TempDir
    private Path folder;

    @Test
    void a_file_without_losses_and_its_copy_differ_in_nothing() throws IOException {
        FullDifference difference =
                compare(saved(1, "a.png", 3), saved(2, "b.png", 3)).orElseThrow();
        assertThat(difference.greatest()).isZero();
        assertThat(difference.noise()).isZero();
    }

    @Test
    void how_coarsely_a_file_was_saved_is_known() throws IOException {
        FullDifference difference =
                compare(saved(1, "a.png", 3), saved(2, "b.jpg", 3)).orElseThrow();
        assertThat(difference.noise()).isPositive();
        assertThat(difference.explained()).isPositive();
        FullDifference dithered =
                compare(saved(1, "a.png", 3), saved(3, "c.gif", 3)).orElseThrow();
        assertThat(dithered.noise()).isEqualTo(36);
    }

    @Test
    void what_cannot_be_read_any_more_is_not_compared() throws IOException {
        IndexedPicture there = saved(1, "a.png", 3);
        IndexedPicture gone = saved(2, "b.png", 3);
        IndexedPicture broken = saved(3, "c.png", 3);
        Files.delete(gone.path());
        Files.writeString(broken.path(), "no picture");
        assertThat(compare(there, gone)).isEmpty();
        assertThat(compare(gone, there)).isEmpty();
        assertThat(compare(there, broken)).isEmpty();
    }

    @Test
    void what_turns_out_damaged_is_not_compared() throws IOException {
        IndexedPicture sound = saved(1, "a.jpg", 3);
        IndexedPicture cut = saved(2, "b.jpg", 3);
        byte[] bytes = Files.readAllBytes(cut.path());
        Files.write(cut.path(), Arrays.copyOf(bytes, bytes.length - 40));
        assertThat(compare(sound, cut)).isEmpty();
        assertThat(compare(cut, sound)).isEmpty();
        assertThat(compare(sound, sound)).isPresent();
    }

    @Test
    void a_keeper_that_was_changed_is_read_again() throws IOException {
        IndexedPicture keeper = saved(1, "a.png", 3);
        IndexedPicture other = saved(2, "b.png", 3);
        assertThat(compare(keeper, other).orElseThrow().greatest()).isZero();
        IndexedPicture changed = saved(1, "a.png", 4);
        assertThat(compare(changed, other).orElseThrow().greatest()).isPositive();
    }

    /** Both reds are the same one where they are cut off at what screens of old can show. */
    @Test
    void colours_beyond_srgb_are_compared_as_the_file_has_them() throws IOException {
        IndexedPicture one = saved(1, "a.png", 3);
        IndexedPicture other = saved(2, "b.png", 3);
        inWideColours(one.path(), new Color(240, 40, 30));
        inWideColours(other.path(), new Color(255, 0, 0));
        assertThat(compare(one, other).orElseThrow().colourCluster()).isGreaterThan(50);
    }

    /** With a word in a red panel. */
    private static void inWideColours(Path file, Color ink) throws IOException {
        BufferedImage picture = Drawn.picture(3, 320, 240);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(240, 40, 30));
        graphics.fillRect(60, 60, 160, 100);
        graphics.setColor(ink);
        graphics.fillRect(100, 90, 40, 12);
        graphics.dispose();
        TestPictures.write(picture, file);
        Files.write(file, TestProfiles.inPng(TestProfiles.wide(), Files.readAllBytes(file)));
    }

    private Optional<FullDifference> compare(IndexedPicture one, IndexedPicture other) {
        return look.compare(one, other, Turn.NONE);
    }

    private IndexedPicture saved(long id, String name, long seed) throws IOException {
        BufferedImage picture = Drawn.picture(seed, 320, 240);
        Path file = TestPictures.write(picture, folder.resolve(name));
        ImageFile facts = ImageFile.of(
                file.toAbsolutePath(),
                Files.size(file),
                Files.getLastModifiedTime(file).toInstant(),
                320,
                240,
                "PNG");
        return new IndexedPicture(
                id,
                folder.toAbsolutePath(),
                facts,
                Optional.empty(),
                Metadata.NONE,
                Optional.empty(),
                Optional.empty());
    }
}
