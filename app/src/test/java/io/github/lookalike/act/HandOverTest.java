package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.asset.FolderFiles;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keeper lacks, handed to it: over real files and a journal. */
final class HandOverTest {

    @TempDir
    private Path folder = Path.of("");

    private Album album = new Album(Path.of(""), new MemoryJournal());
    private Path keeper = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void lay_out_a_picture_and_its_copy() throws IOException {
        album = new Album(folder, new MemoryJournal());
        keeper = album.write("kept/b.jpg", "picture");
        copy = album.write("old/a.jpg", "picture");
    }

    @Test
    void what_the_keeper_lacks_is_renamed_to_it_and_comes_back() throws IOException {
        album.write("old/a.jpg.xmp", "five stars");
        album.write("old/a.mov", "film");
        album.write("old/a.txt", "a caption");
        album.write("kept/b.txt", "another caption");
        album.write("old/a.aae", "the same");
        album.write("kept/b.aae", "the same");
        Map<String, String> before = album.pictures();

        ApplyReport report = album.apply(handing(new AsideAction()));

        assertThat(report.failed()).isEmpty();
        assertThat(report.skipped()).isEmpty();
        assertThat(album.pictures())
                .containsOnlyKeys(
                        "kept/b.jpg",
                        "kept/b.jpg.xmp",
                        "kept/b.mov",
                        "kept/b.txt",
                        "kept/b.jpg (from a).txt",
                        "kept/b.aae");
        UndoReport undone = album.undo().undoLast();
        assertThat(undone.failed()).isEmpty();
        assertThat(album.pictures()).isEqualTo(before);
    }

    @Test
    void what_was_kept_beside_belongs_to_the_keeper_alone() throws IOException {
        Path beside = keeper.resolveSibling("b.jpg (from a).txt");
        FolderFiles files = new FolderFiles(
                List.of(keeper, keeper.resolveSibling("a.jpg"), keeper.resolveSibling("b.nef"), beside));
        assertThat(files.owners(beside)).containsExactly(keeper);
    }

    @Test
    void what_would_belong_to_others_too_is_named_after_the_keeper_alone() throws IOException {
        album.write("old/a.xmp", "five stars");
        album.write("kept/b.nef", "raw");
        assertThat(handing(new AsideAction()).actions().get(0).handed())
                .extracting(Handover::to)
                .containsExactly(keeper.resolveSibling("b.jpg.xmp"));
        album.write("kept/b.xmp", "of the raw file and the keeper");
        assertThat(handing(new AsideAction()).actions().get(0).handed())
                .extracting(Handover::to)
                .containsExactly(keeper.resolveSibling("b.jpg (from a).xmp"));
    }

    @Test
    void nothing_goes_when_the_place_was_taken_since() throws IOException {
        album.write("old/a.jpg.xmp", "five stars");
        ActionPlan plan = handing(new AsideAction());
        album.write("kept/b.jpg.xmp", "three stars");
        Map<String, String> before = album.pictures();

        ApplyReport report = album.apply(plan);

        assertThat(report.skipped()).extracting(Refusal::problem).containsExactly(Problem.CANNOT_BE_HANDED);
        assertThat(album.pictures()).isEqualTo(before);
    }

    @Test
    void a_picture_is_not_deleted_as_long_as_its_keeper_lacks_what_belongs_to_it() throws IOException {
        album.write("old/a.xmp", "five stars");
        JoinedPlan joined =
                Companions.join(plan(), Map.of("aside", new DeletingAction()), CompanionChoice.WITH_THE_PICTURE);
        assertThat(joined.plan().actions()).isEmpty();
        assertThat(joined.held()).extracting(Refusal::problem).containsExactly(Problem.KEEPER_LACKS);
        album.write("kept/b.xmp", "five stars");
        assertThat(Companions.join(plan(), Map.of("aside", new DeletingAction()), CompanionChoice.WITH_THE_PICTURE)
                        .held())
                .isEmpty();
    }

    @Test
    void notes_of_a_deleted_picture_stay_with_the_keeper() throws IOException {
        album.write("old/a.xmp", "five stars");
        FileAction deleting = new DeletingAction();
        ApplyReport report = album.apply(
                handing(deleting), deleting, new ApplyOptions(List.of(), folder.resolve("trash"), false, true));
        assertThat(report.failed()).isEmpty();
        assertThat(album.pictures()).containsOnlyKeys("kept/b.jpg", "kept/b.xmp");

        UndoReport undone = new UndoJournal(album.journal, HandOver.with(Map.of("aside", deleting))).undoLast();

        assertThat(undone.undone()).isEmpty();
        assertThat(album.pictures()).containsOnlyKeys("kept/b.jpg", "kept/b.xmp");
    }

    @Test
    void a_crash_between_hand_over_and_picture_gives_back_what_was_handed() throws IOException {
        album.write("old/a.xmp", "five stars");
        Map<String, String> before = album.pictures();
        AsideAction action = new AsideAction();
        PlannedAction planned = handing(action).actions().get(0);
        Removal removal = new Removal(action, planned, folder.resolve("trash"));
        try {
            List<JournalEntry> entries =
                    album.journal.intend(album.journal.begin(Album.CLOCK.instant()), removal.intents());
            Path to = planned.handed().get(0).to();
            Files.move(planned.handed().get(0).file().path(), to);
            album.journal.done(entries.get(1).id(), entries.get(1).receipt());
        } catch (ActionFailedException e) {
            throw new UncheckedIOException(new IOException(e));
        }

        album.recover();

        assertThat(album.pictures()).isEqualTo(before);
    }

    private ActionPlan handing(FileAction action) throws IOException {
        return album.identified(Companions.join(plan(), Map.of("aside", action), CompanionChoice.TO_THE_KEEPER)
                .plan());
    }

    private ActionPlan plan() throws IOException {
        return Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
    }
}
