package io.github.lookalike.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnersEditTest {

    private static final Metadata TAKEN = Shots.taken("2023-05-06T10:11:12");

    private final OwnersEdit edits = new OwnersEdit(folder -> FolderFiles.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_E0007.JPG",
                "IMG_1-edited.jpg",
                "IMG_1-EDITED(1).jpg",
                "IMG_1-bearbeitet.jpg",
                "IMG_1-modifié.jpg",
                "IMG_1-modifie\u0301.jpg",
                "IMG_1-ha editado.jpg",
                "IMG_1-edytowane.jpg",
                "IMG_1-измененный.jpg",
                "IMG_1-編集済み.jpg",
                "IMG_1-편집됨.jpg",
                "IMG_1-COLLAGE.jpg",
                "IMG_1~2.jpg",
                "PXL_20210101_120000123.MP~2.jpg",
                "IMG_1_edited.jpg",
                "IMG_1 (edited).jpg",
                "IMG_1 (Edited) (2).jpg",
                "IMG_1-Edit.tif",
                "IMG_1-Edit-2.jpg",
                "IMG_1-Bearbeitet-8.jpg",
                "IMG_1_DxO.jpg",
                "IMG_1-Enhanced.dng",
                "edited_IMG_1.jpg",
                "LRM_EXPORT_20190101.jpg",
                "Edited/IMG_1.jpg",
                "Lightroom edits/2020/IMG_1.jpg",
                "Bearbeitet/IMG_1.jpg",
                "Retouched photos/IMG_1.jpg",
                "Snapseed/IMG_1.jpeg",
            })
    void names_and_folders_tell_of_edits(String path) {
        assertThat(edits.isEdit(Shots.picture(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_0007.JPG",
                "IMG_1.jpg",
                "IMG_1 (1).jpg",
                "20180102_1.jpg",
                "IMG_20200101_120000_HDR.jpg",
                "unedited.jpg",
                "not edited.jpg",
                "credit.jpg",
                "edit.jpg",
                "IMG_00~1.JPG",
                "Unedited/IMG_1.jpg",
                "Not edited/IMG_1.jpg",
                "2020-06 Meredith/IMG_1.jpg",
                "To edit/IMG_1.jpg",
            })
    void other_names_do_not(String path) {
        assertThat(edits.isEdit(Shots.picture(path))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a/IMG_0007.JPG,          a/IMG_E0007.JPG,               true",
        "a/20180102_1.jpg,        a/20180102_1-edited.jpg,       true",
        "a/20180102_1.jpg,        b/20180102_1-edited.jpg,       true",
        "a/IMG_1.jpg,             a/IMG_1~2.jpg,                 true",
        "a/IMG_1.jpg,             a/IMG_1-01.jpeg,               true",
        "a/IMG_1.jpg,             a/IMG_1-HDR.jpg,               true",
        "a/IMG_1.jpg,             a/IMG_1_bw.jpg,                true",
        "a/IMG_1-Edit.jpg,        a/IMG_1_DxO.jpg,               true",
        "a/IMG_1.jpg,             Edited/IMG_1.jpg,              true",
        "Edited 2020/IMG_1.jpg,   Edited 2020/Edited/IMG_1.jpg,  true",
        // Copies of an edit, and of an original.
        "a/IMG_E0007.JPG,         b/IMG_E0007.JPG,               false",
        "a/IMG_1-edited.jpg,      b/IMG_1-edited (1).jpg,        false",
        "a/IMG_1-edited.jpg,      Edited/IMG_1-edited.jpg,       false",
        "Edited/IMG_1.jpg,        Edited/web/IMG_1.jpg,          false",
        "Edited/a/IMG_1.jpg,      Edited/b/IMG_1.jpg,            false",
        "a/IMG_1.jpg,             a/IMG_1 (1).jpg,               false",
        "a/IMG_1.jpg,             a/IMG_1-02.jpg,                false",
        "a/IMG_1.jpg,             a/IMG_1_q90.jpg,               false",
        "a/x_HDR.jpg,             b/x_HDR.jpg,                   false",
    })
    void an_edit_and_its_original_are_apart_and_copies_of_one_edit_are_not(String one, String other, boolean apart) {
        IndexedPicture first = Shots.picture(one, TAKEN);
        IndexedPicture second = Shots.picture(other, TAKEN);
        assertThat(edits.apart(first, second, Turn.NONE)).isEqualTo(apart);
        assertThat(edits.apart(second, first, Turn.NONE)).isEqualTo(apart);
    }

    @Test
    void a_picture_of_which_picasa_keeps_the_original_is_an_edit() {
        IndexedPicture edited = Shots.picture("a/IMG_1.jpg", TAKEN);
        IndexedPicture backup = Shots.picture("b/IMG_1.jpg", TAKEN);
        Path originals = edited.path().resolveSibling(".picasaoriginals");
        OwnersEdit withPicasa = new OwnersEdit(folder ->
                folder.equals(originals) ? new FolderFiles(List.of(originals.resolve("IMG_1.jpg"))) : FolderFiles.NONE);
        assertThat(withPicasa.isEdit(edited)).isTrue();
        assertThat(withPicasa.apart(edited, backup, Turn.NONE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"QUARTER, true", "HALF, true", "MIRROR, true", "NONE, false"})
    void what_the_owner_turned_is_an_edit(Turn turn, boolean apart) {
        assertThat(edits.apart(Shots.picture("a/1.jpg", TAKEN), Shots.picture("b/1.jpg", TAKEN), turn))
                .isEqualTo(apart);
    }

    @Test
    void what_a_tool_turned_that_dropped_the_metadata_is_none() {
        assertThat(edits.apart(Shots.picture("a/1.jpg", TAKEN), Shots.picture("b/1.jpg"), Turn.QUARTER))
                .isFalse();
    }

    @Test
    void what_is_as_small_as_a_sign_means_something_else_when_turned() {
        assertThat(edits.apart(sign("right.png"), sign("up.png"), Turn.QUARTER)).isTrue();
        assertThat(edits.apart(sign("right.png"), sign("copy.png"), Turn.NONE)).isFalse();
    }

    private static IndexedPicture sign(String path) {
        IndexedPicture large = Shots.picture(path);
        ImageFile file = ImageFile.of(large.path(), 1000, Instant.EPOCH, 512, 512, "PNG");
        return new IndexedPicture(
                large.id(), large.root(), file, Optional.empty(), large.metadata(), Optional.empty(), Optional.empty());
    }

    @Test
    void what_is_mirrored_was_mirrored_by_somebody() {
        assertThat(edits.apart(Shots.picture("a/1.jpg"), Shots.picture("b/1.jpg"), Turn.MIRROR))
                .isTrue();
        assertThat(edits.apart(Shots.picture("a/1.jpg"), Shots.picture("b/1.jpg"), Turn.TRANSPOSE))
                .isTrue();
    }

    @Test
    void develop_settings_are_an_edit_against_a_file_that_has_none() {
        Metadata edited =
                TAKEN.toBuilder().edits(List.of("develop Exposure2012=+0.50")).build();
        assertThat(edits.isEdit(Shots.picture("a/1.jpg", edited))).isTrue();
        assertThat(apart(edited, TAKEN)).isTrue();
        assertThat(apart(TAKEN, edited)).isTrue();
        assertThat(apart(edited, edited)).isFalse();
        assertThat(apart(
                        edited,
                        TAKEN.toBuilder()
                                .edits(List.of("develop Exposure2012=+1.00"))
                                .build()))
                .isTrue();
    }

    @Test
    void files_that_lost_their_metadata_or_came_from_the_same_program_are_left_to_the_pixels() {
        Metadata edited = TAKEN.toBuilder()
                .software("Lightroom")
                .edits(List.of("develop Exposure2012=+0.50"))
                .build();
        assertThat(apart(edited, Metadata.NONE)).isFalse();
        assertThat(apart(edited, TAKEN.toBuilder().software("Lightroom").build()))
                .isFalse();
    }

    private boolean apart(Metadata one, Metadata other) {
        return edits.apart(Shots.picture("a/1.jpg", one), Shots.picture("b/1.jpg", other), Turn.NONE);
    }
}
