package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompanionsTest {

    @TempDir
    private Path folder = Path.of("");

    private Album album = new Album(Path.of(""), new MemoryJournal());
    private Path keeper = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void lay_out_a_picture_and_its_copy() throws IOException {
        album = new Album(folder, new MemoryJournal());
        keeper = album.write("keeper/IMG_1.HEIC", "picture");
        copy = album.write("copy/IMG_1.HEIC", "picture");
    }

    @Test
    void notes_go_with_their_picture() throws IOException {
        Path aae = album.write("copy/IMG_1.AAE", "edits");
        Path xmp = album.write("copy/img_1.xmp", "stars");
        Path own = album.write("copy/IMG_1.HEIC.xmp", "stars");
        album.write("copy/IMG_10.xmp", "another's");
        album.write("copy/notes.txt", "a text");
        assertThat(companions()).containsExactlyInAnyOrder(aae, xmp, own);
    }

    @Test
    void a_film_goes_if_the_keeper_has_one() throws IOException {
        Path film = album.write("copy/IMG_1.MOV", "film");
        assertThat(companions()).isEmpty();
        album.write("keeper/IMG_1.MOV", "film");
        assertThat(companions()).containsExactly(film);
    }

    @Test
    void what_may_belong_to_a_raw_picture_stays() throws IOException {
        album.write("copy/IMG_1.CR3", "raw");
        album.write("copy/IMG_1.xmp", "whose stars?");
        Path own = album.write("copy/IMG_1.HEIC.xmp", "stars");
        assertThat(companions()).containsExactly(own);
    }

    @Test
    void nothing_goes_with_an_action_that_takes_no_companions() throws IOException {
        album.write("copy/IMG_1.AAE", "edits");
        assertThat(Companions.join(plan(), Map.of()).actions().get(0).companions())
                .isEmpty();
    }

    @Test
    void notes_behind_the_whole_name_go_whatever_else_has_the_stem() throws IOException {
        album.write("copy/IMG_1.NEF", "raw");
        List<Path> notes = new ArrayList<>();
        for (String ending : List.of(
                "xmp",
                "pp3",
                "out.pp3",
                "dop",
                "on1",
                "arp",
                "cos",
                "vrd",
                "nksc",
                "rrdata",
                "json",
                "aae",
                "acr",
                "xmp~",
                "xmp_original",
                "supplemental-metadata.json",
                "supplemental-metada.json",
                "suppl.json")) {
            notes.add(album.write("copy/IMG_1.HEIC." + ending, ending));
        }
        notes.add(album.write("copy/IMG_1_01.HEIC.xmp", "a second version in darktable"));
        notes.add(album.write("copy/NKSC_PARAM/IMG_1.HEIC.nksc", "Nikon's"));
        notes.add(album.write("copy/CaptureOne/Settings153/IMG_1.HEIC.cos", "Capture One's"));
        album.write("copy/CaptureOne/Cache/IMG_1.HEIC.cop", "a preview");
        album.write("copy/IMG_1.HEIC.zip", "of an unknown kind");
        assertThat(companions()).containsExactlyInAnyOrderElementsOf(notes);
    }

    @Test
    void what_lies_beside_a_picture_alone_in_its_stem_goes_with_it() throws IOException {
        List<Path> notes = new ArrayList<>();
        for (String ending : List.of("xmp", "AAE", "THM", "WAV", "txt", "on1", "acr")) {
            notes.add(album.write("copy/IMG_1." + ending, ending));
        }
        assertThat(companions()).containsExactlyInAnyOrderElementsOf(notes);
    }

    @Test
    void what_belongs_to_two_goes_with_the_second() throws IOException {
        Path raw = album.write("copy/IMG_1.NEF", "raw");
        Path keptRaw = album.write("keeper/IMG_1.NEF", "raw");
        Path note = album.write("copy/IMG_1.xmp", "stars");
        ActionPlan both = joined(
                Album.plan(album.remove(Tier.IDENTICAL, copy, keeper), album.remove(Tier.IDENTICAL, raw, keptRaw)));
        assertThat(both.actions().get(0).companions()).isEmpty();
        assertThat(both.actions().get(1).companions())
                .extracting(PlannedFile::path)
                .containsExactly(note);
    }

    @Test
    void a_counter_that_takeout_moved_is_read_right() throws IOException {
        Path counted = album.write("copy/IMG_1(1).HEIC", "picture");
        Path plain = album.write("copy/IMG_1.HEIC.supplemental-metadata.json", "{}");
        Path moved = album.write("copy/IMG_1.HEIC.supplemental-metadata(1).json", "{}");
        assertThat(companions()).containsExactly(plain);
        assertThat(companions(counted)).containsExactly(moved);
    }

    @Test
    void a_title_that_takeout_cut_is_found_as_long_as_it_is_the_only_one() throws IOException {
        String title = "Screenshot_2023-10-28-09-31-43-118_com.snapchat";
        Path picture = album.write("copy/" + title + ".png", "picture");
        Path note = album.write("copy/" + title.substring(0, 46) + ".json", "{}");
        assertThat(companions(picture)).containsExactly(note);
        album.write("copy/" + title + ".android.png", "another");
        assertThat(companions(picture)).isEmpty();
    }

    @Test
    void notes_of_an_original_stay_when_its_edit_goes() throws IOException {
        album.write("copy/IMG_0007.JPG", "original");
        Path edit = album.write("copy/IMG_E0007.JPG", "edit");
        album.write("copy/IMG_0007.AAE", "what was done");
        album.write("copy/IMG_O0007.AAE", "what was done before");
        assertThat(companions(edit)).isEmpty();
    }

    @Test
    void notes_of_a_lost_original_go_with_its_edit() throws IOException {
        Path edit = album.write("copy/IMG_E0007.JPG", "edit");
        Path note = album.write("copy/IMG_0007.AAE", "what was done");
        assertThat(companions(edit)).containsExactly(note);
    }

    @Test
    void films_of_pixel_phones_and_of_icloud_are_known() throws IOException {
        Path motion = album.write("copy/PXL_1.MP.jpg", "picture");
        Path film = album.write("copy/PXL_1.MP", "film");
        Path hevc = album.write("copy/IMG_1_HEVC.MOV", "film");
        album.write("keeper/IMG_1.MOV", "film");
        assertThat(companions()).containsExactly(hevc);
        assertThat(companions(motion)).containsExactly(film);
    }

    @Test
    void what_the_keeper_has_differently_is_told() throws IOException {
        album.write("copy/IMG_1.HEIC.json", "{\"title\": \"a\", \"description\": \"Grandma\", \"people\": [1]}");
        album.write("keeper/IMG_1.HEIC.json", "{\"title\": \"b\", \"description\": \"Aunt\", \"people\": [1]}");
        album.write("copy/IMG_1.xmp", "five stars");
        album.write("keeper/IMG_1.xmp", "no stars");
        album.write("copy/IMG_1.wav", "a voice");
        album.write("copy/IMG_1.aae", "the same");
        album.write("keeper/IMG_1.aae", "the same");
        assertThat(joined(plan()).actions().get(0).notes())
                .containsExactly(
                        Reason.of("loss.companion-notes", "description", "IMG_1.HEIC.json", 1),
                        Reason.of("loss.companion", "IMG_1.wav"),
                        Reason.of("loss.companion-differs", "IMG_1.xmp"));
    }

    private List<Path> companions() throws IOException {
        return companions(copy);
    }

    private List<Path> companions(Path picture) throws IOException {
        return joined(Album.plan(album.remove(Tier.IDENTICAL, picture, keeper))).actions().get(0).companions().stream()
                .map(PlannedFile::path)
                .toList();
    }

    private static ActionPlan joined(ActionPlan plan) {
        return Companions.join(plan, Map.of("aside", new AsideAction()));
    }

    private ActionPlan plan() throws IOException {
        return Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
    }
}
