package io.github.lookalike.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files on which the program was wrong, with the right answer. */
final class SharedCasesTest {

    private static final PictureReader READER = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());

    @ParameterizedTest
    @CsvSource({
        "burst-tripod, DSC_100.JPG, DSC_101.JPG",
        "burst-tripod, DSC_101.JPG, DSC_102.JPG",
        "trailcam, RCNX0000.JPG, RCNX0001.JPG",
        "trailcam, RCNX0000.JPG, RCNX0002.JPG",
    })
    void shots_of_one_scene_are_of_different_moments(String folder, String one, String other) throws Exception {
        assertThat(Moment.of(picture(folder, one), picture(folder, other))).isEqualTo(Moment.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "iphone-rotated, IMG_0007.JPG, IMG_E0007.JPG",
        "takeout-rotated, 20180102_1.jpg, 20180102_1-edited.jpg",
    })
    void an_edit_that_was_only_turned_is_its_owners(String folder, String original, String edit) throws Exception {
        IndexedPicture one = picture(folder, original);
        IndexedPicture other = picture(folder, edit);
        Folders folders = new ListedFolders();
        OwnersEdit edits = new OwnersEdit(folders);
        assertThat(edits.isEdit(one)).isFalse();
        assertThat(edits.isEdit(other)).isTrue();
        assertThat(edits.apart(one, other, Turn.NONE)).isTrue();
        assertThat(OwnersEdit.turnedByHand(one.metadata(), other.metadata(), Turn.QUARTER))
                .isTrue();
        assertThat(Assets.of(List.of(one, other), folders).sameAsset(one, other))
                .isTrue();
        assertThat(Moment.of(one, other)).isEqualTo(Moment.SAME);
    }

    @Test
    void a_copy_beside_its_notes_is_a_copy() throws Exception {
        IndexedPicture one = picture("sidecars", "DSC_0001.JPG");
        IndexedPicture other = picture("sidecars", "DSC_0001 (1).JPG");
        Folders folders = new ListedFolders();
        Assets assets = Assets.of(List.of(one, other), folders);
        assertThat(Moment.of(one, other)).isEqualTo(Moment.SAME);
        assertThat(new OwnersEdit(folders).apart(one, other, Turn.NONE)).isFalse();
        assertThat(assets.sameAsset(one, other)).isFalse();
        assertThat(assets.partOfLarger(other, one)).isFalse();
    }

    private static IndexedPicture picture(String folder, String name) throws IOException, UnreadableException {
        Path root = Path.of(System.getProperty("lookalike.corpora", "nowhere"))
                .resolveSibling("cases")
                .resolve(folder)
                .toAbsolutePath();
        assumeTrue(Files.isDirectory(root), "no such case: " + root);
        Path file = root.resolve(name);
        Picture picture = READER.read(file, new TargetSize(64));
        return new IndexedPicture(
                name.hashCode(),
                root,
                ImageFile.of(
                        file, Files.size(file), Instant.EPOCH, picture.width(), picture.height(), picture.format()),
                Optional.empty(),
                picture.metadata(),
                picture.damage(),
                Optional.empty());
    }
}
