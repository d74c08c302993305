package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Undoing goes by what a file is, never by where it lies. */
final class UndoIdentityTest {

    private static final FileTime EXACT = FileTime.from(Instant.parse("2019-08-07T06:05:03.987654321Z"));

    @TempDir
    private Path folder = Path.of("");

    private Album album = new Album(Path.of(""), new MemoryJournal());
    private Path copy = Path.of("");
    private Path aside = Path.of("");
    private Map<String, String> before = Map.of();

    @BeforeEach
    void put_two_pictures_aside() throws IOException {
        album = new Album(folder.toRealPath(), new MemoryJournal());
        Path keeper = album.write("keeper.jpg", "picture");
        copy = album.write("copy.jpg", "picture");
        Path other = album.write("other.jpg", "picture");
        Files.setLastModifiedTime(copy, EXACT);
        before = album.pictures();
        album.apply(
                Album.plan(album.remove(Tier.IDENTICAL, copy, keeper), album.remove(Tier.IDENTICAL, other, keeper)));
        aside = album.aside.resolve("copy.jpg");
    }

    @Test
    void a_stranger_that_took_the_place_is_left_there() throws IOException {
        Files.delete(aside);
        Files.writeString(aside, "strange");
        Files.setLastModifiedTime(aside, EXACT);
        assertStays(Problem.NOT_THE_FILE);
        assertThat(aside).hasContent("strange");
        assertThat(copy).doesNotExist();
        assertThat(states()).containsExactly(State.DONE, State.UNDONE);
    }

    @Test
    void a_file_that_was_edited_since_is_left_and_not_called_lost() throws IOException {
        Files.writeString(aside, "edited picture");
        assertStays(Problem.NOT_THE_FILE);
        assertThat(states()).containsExactly(State.DONE, State.UNDONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06:05:03.98", "06:05:03", "06:05:02", "06:05:04"})
    void a_coarse_clock_is_no_other_time_and_the_exact_one_comes_back(String kept) throws IOException {
        Files.setLastModifiedTime(aside, FileTime.from(Instant.parse("2019-08-07T" + kept + "Z")));
        assertThat(album.undo().undoLast().failed()).isEmpty();
        assertThat(album.pictures()).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(EXACT);
    }

    @Test
    void a_copy_that_the_user_brought_back_is_not_removed() throws IOException {
        Files.copy(aside, copy);
        Files.setLastModifiedTime(copy, EXACT);
        assertThat(album.undo().undoLast().failed()).isEmpty();
        assertThat(album.pictures()).isEqualTo(before);
        assertThat(aside).hasContent("picture");
        assertThat(states()).containsExactly(State.UNDONE, State.UNDONE);
    }

    @Test
    void a_copy_that_the_user_brought_back_while_undoing_was_cut_off_is_not_removed() throws IOException {
        long entry = album.journal.entries(1).get(0).id();
        album.journal.undoing(List.of(entry));
        Files.copy(aside, copy, StandardCopyOption.COPY_ATTRIBUTES);
        album.recover();
        assertThat(copy).hasContent("picture");
        assertThat(aside).hasContent("picture");
    }

    @Test
    void a_file_that_the_user_brought_back_is_undone() throws IOException {
        Files.move(aside, copy);
        assertThat(album.undo().undoLast().failed()).isEmpty();
        assertThat(album.pictures()).isEqualTo(before);
    }

    @Test
    void another_file_in_the_old_place_has_an_outcome_of_its_own() throws IOException {
        Files.writeString(copy, "new");
        assertStays(Problem.PLACE_TAKEN);
        Files.delete(aside);
        assertThat(album.undo().undo(1).failed())
                .extracting(Refusal::problem)
                .containsExactly(Problem.GONE_AND_REPLACED);
        assertThat(copy).hasContent("new");
        assertThat(states()).containsExactly(State.DONE, State.UNDONE);
    }

    @Test
    void lost_is_what_was_looked_for_in_both_places() throws IOException {
        Files.delete(aside);
        assertStays(Problem.FILE_LOST);
        assertThat(states()).containsExactly(State.LOST, State.UNDONE);
        Files.writeString(aside, "picture");
        Files.setLastModifiedTime(aside, EXACT);
        assertThat(album.undo().undo(1).undone()).containsExactly(copy);
    }

    @Test
    void what_lies_on_a_drive_that_is_unplugged_is_not_lost_and_no_folder_is_made() throws IOException {
        Files.move(album.aside, album.aside.resolveSibling("unplugged"));
        Files.move(album.root, album.root.resolveSibling("renamed"));
        assertThat(album.undo().undoLast().failed())
                .extracting(Refusal::problem)
                .containsExactly(Problem.UNREACHABLE, Problem.UNREACHABLE);
        assertThat(states()).containsExactly(State.DONE, State.DONE);
        assertThat(album.root).doesNotExist();
        Files.move(album.aside.resolveSibling("unplugged"), album.aside);
        Files.move(album.root.resolveSibling("renamed"), album.root);
        assertThat(album.undo().undoLast().failed()).isEmpty();
        assertThat(album.pictures()).isEqualTo(before);
    }

    @Test
    void an_old_place_below_a_plain_file_is_told_and_stops_nothing() throws IOException {
        Path deep = album.write("sub/deep.jpg", "picture");
        album.apply(Album.plan(album.remove(Tier.IDENTICAL, deep, album.root.resolve("keeper.jpg"))));
        Files.delete(deep.getParent());
        Files.writeString(deep.getParent(), "a plain file");
        UndoReport report = album.undo().undo(2);
        assertThat(report.failed()).extracting(Refusal::problem).containsExactly(Problem.UNDO_FAILED);
        assertThat(album.journal.entries(2)).extracting(JournalEntry::state).containsExactly(State.DONE);
        assertThat(album.aside.resolve("sub_deep.jpg")).hasContent("picture");
    }

    private List<State> states() {
        return album.journal.entries(1).stream().map(JournalEntry::state).toList();
    }

    /** The first stays with this problem; the second is brought back all the same. */
    private void assertStays(Problem problem) {
        UndoReport report = album.undo().undo(1);
        assertThat(report.failed()).extracting(Refusal::problem).containsExactly(problem);
        assertThat(report.undone()).extracting(Path::getFileName).asString().contains("other.jpg");
    }
}
