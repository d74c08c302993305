package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Path;
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

    private List<Path> companions() throws IOException {
        return Companions.join(plan(), Map.of("aside", new AsideAction())).actions().get(0).companions().stream()
                .map(PlannedFile::path)
                .toList();
    }

    private ActionPlan plan() throws IOException {
        return Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
    }
}
