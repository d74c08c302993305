package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come back beside what took their places, or below another folder. */
final class UndoElsewhereTest {

    @TempDir
    private Path folder = Path.of("");

    private Album album = new Album(Path.of(""), new MemoryJournal());
    private Path copy = Path.of("");
    private Path sidecar = Path.of("");
    private Path deep = Path.of("");
    private Path rescued = Path.of("");

    @BeforeEach
    void put_two_pictures_aside_one_with_its_sidecar() throws IOException {
        album = new Album(folder.toRealPath(), new MemoryJournal());
        rescued = album.root.resolveSibling("rescued");
        Path keeper = album.write("2019/keeper.jpg", "picture");
        copy = album.write("2019/copy.jpg", "picture");
        sidecar = album.write("2019/copy.xmp", "stars");
        deep = album.write("2020/trip/copy.jpg", "picture");
        album.apply(Album.plan(
                album.remove(Tier.IDENTICAL, copy, keeper, sidecar), album.remove(Tier.IDENTICAL, deep, keeper)));
    }

    @Test
    void beside_what_took_a_place_the_sidecar_follows_the_new_name_and_others_go_to_their_old_places()
            throws IOException {
        Files.writeString(copy, "new picture");
        Files.writeString(copy.resolveSibling("copy (2).xmp"), "of somebody else");
        UndoReport report = album.undo().bringing(new BackTo.Beside()).undo(1);
        assertThat(report.failed()).isEmpty();
        assertThat(report.undone()).containsExactly(deep);
        assertThat(copy).hasContent("new picture");
        assertThat(copy.resolveSibling("copy (3).jpg")).hasContent("picture");
        assertThat(copy.resolveSibling("copy (3).xmp")).hasContent("stars");
        assertThat(entries()).extracting(JournalEntry::state).containsOnly(State.UNDONE);
        assertThat(entries().get(0).receipt().back()).isEqualTo(copy.resolveSibling("copy (3).jpg"));
    }

    @Test
    void a_sidecar_waits_with_a_picture_whose_place_was_taken() throws IOException {
        Files.writeString(copy, "new picture");

        UndoReport report = album.undo().undo(1);

        assertThat(report.failed()).extracting(Refusal::problem).containsOnly(Problem.PLACE_TAKEN);
        assertThat(sidecar).doesNotExist();
        assertThat(album.undo().bringing(new BackTo.Beside()).undo(1).failed()).isEmpty();
        assertThat(copy.resolveSibling("copy (2).jpg")).hasContent("picture");
        assertThat(copy.resolveSibling("copy (2).xmp")).hasContent("stars");
    }

    @Test
    void below_a_folder_they_keep_the_folders_that_tell_them_apart() throws IOException {
        Path taken = Files.createDirectories(rescued.resolve("2019")).resolve("copy.xmp");
        Files.writeString(taken, "of somebody else");
        UndoReport report = below().undo(1);
        assertThat(report.failed()).isEmpty();
        assertThat(report.undone()).isEmpty();
        assertThat(rescued.resolve("2020/trip/copy.jpg")).hasContent("picture");
        assertThat(rescued.resolve("2019/copy (2).jpg")).hasContent("picture");
        assertThat(rescued.resolve("2019/copy (2).xmp")).hasContent("stars");
        assertThat(taken).hasContent("of somebody else");
        assertThat(copy).doesNotExist();
    }

    @Test
    void the_folder_is_not_made_for_what_is_not_the_file() throws IOException {
        Files.writeString(album.aside.resolve("2020_trip_copy.jpg"), "strange");
        UndoReport report = below().undo(1, List.of(deep));
        assertThat(report.failed()).extracting(Refusal::problem).containsExactly(Problem.NOT_THE_FILE);
        assertThat(rescued).doesNotExist();
        assertThat(album.undo().undo(1, List.of(copy)).undone()).containsExactlyInAnyOrder(copy, sidecar);
    }

    @Test
    void a_refused_undo_to_a_folder_leaves_the_way_to_the_old_place() throws IOException {
        Path aside = album.aside.resolve("2020_trip_copy.jpg");
        Path hidden = Files.move(aside, folder.resolve("hidden"));
        Files.writeString(aside, "strange");
        below().undo(1, List.of(deep));
        Files.move(hidden, aside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(album.undo().undo(1, List.of(deep)).undone()).containsExactly(deep);
        assertThat(rescued).doesNotExist();
    }

    @Test
    void an_undo_that_was_cut_off_after_the_picture_brings_the_sidecar_after_it() throws IOException {
        Path back = rescued.resolve("copy (2).jpg");
        Path backToo = rescued.resolve("copy (2).xmp");
        JournalEntry picture = entries().get(0);
        JournalEntry companion = entries().get(1);
        album.journal.done(picture.id(), picture.receipt().backTo(back));
        album.journal.done(companion.id(), companion.receipt().backTo(backToo));
        album.journal.undoing(List.of(picture.id()));
        Files.createDirectory(rescued);
        Files.move(album.aside.resolve("2019_copy.jpg"), back);
        RecoverReport recovered = album.recover();
        assertThat(recovered.lost()).isEmpty();
        assertThat(back).hasContent("picture");
        assertThat(backToo).hasContent("stars");
        assertThat(entries()).extracting(JournalEntry::state).containsExactly(State.UNDONE, State.UNDONE, State.DONE);
    }

    @Test
    void an_undo_that_was_cut_off_before_the_folder_was_made_is_done_in_its_new_place_as_before() throws IOException {
        JournalEntry picture = entries().get(2);
        album.journal.done(picture.id(), picture.receipt().backTo(rescued.resolve("copy.jpg")));
        album.journal.undoing(List.of(picture.id()));
        album.recover();
        assertThat(entries()).extracting(JournalEntry::state).containsOnly(State.DONE);
        assertThat(album.undo().undo(1).undone()).containsExactlyInAnyOrder(copy, sidecar, deep);
    }

    private UndoJournal below() {
        return album.undo().bringing(new BackTo.Below(rescued));
    }

    private List<JournalEntry> entries() {
        return album.journal.entries(1);
    }
}
