package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.Fingerprinter;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import io.github.lookalike.scan.Windows;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty drawn pictures are known; a file is asked for. */
class LikeFileTest {

    @TempDir
    private Path folder;

    private final PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
    private final List<IndexedPicture> known = new ArrayList<>();
    private final Map<Long, Miniature> miniatures = new HashMap<>();

    @Test
    void a_file_that_was_never_read_finds_the_picture_it_was_made_from_and_no_other() throws Exception {
        know();
        Path file = write("reduced.png", half(Drawn.picture(7, 480, 360)));
        List<LikeFile.Like> likes = find(file);
        assertThat(likes).extracting(like -> like.picture().id()).containsExactly(8L);
        assertThat(likes.get(0).match().tier()).isEqualTo(Tier.SAME_PICTURE);
        assertThat(likes.get(0).match().joins(8)).isTrue();
    }

    @Test
    void equal_bytes_are_identical_and_the_file_itself_is_left_out() throws Exception {
        know();
        Path file = known.get(3).path();
        Path copy = Files.copy(file, folder.resolve("copy.png"));
        assertThat(find(copy)).extracting(like -> like.match().tier()).containsExactly(Tier.IDENTICAL);
        assertThat(find(file)).isEmpty();
    }

    @Test
    void what_is_no_picture_is_said_to_be_none() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no picture");
        assertThatThrownBy(() -> find(file)).isInstanceOf(UnreadableException.class);
    }

    private void know() throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            BufferedImage picture = Drawn.picture(seed, 480, 360);
            Path file = write(seed + ".png", picture);
            Pixels pixels = Drawn.pixels(picture);
            ImageFile facts = ImageFile.of(
                    file,
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant(),
                    pixels.width(),
                    pixels.height(),
                    "PNG");
            known.add(new IndexedPicture(
                    seed + 1L,
                    folder,
                    facts,
                    Optional.empty(),
                    Metadata.NONE,
                    Optional.empty(),
                    new Fingerprinter().of(new Album.Brightness(), pixels).map(all -> all.through(Windows.LIGHT))));
            miniatures.put(seed + 1L, Miniature.of(pixels));
        }
    }

    private List<LikeFile.Like> find(Path file) throws IOException, UnreadableException {
        return new LikeFile(reader, some -> miniatures, new DecodedLook(reader))
                .find(file, known, new Album.Brightness(), Level.NORMAL, new JobContext());
    }

    private static BufferedImage half(BufferedImage picture) {
        int width = picture.getWidth() / 2;
        int height = picture.getHeight() / 2;
        BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        half.setRGB(0, 0, width, height, Drawn.pixels(picture).averagedRgb(width, height), 0, width);
        return half;
    }

    private Path write(String name, BufferedImage picture) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
