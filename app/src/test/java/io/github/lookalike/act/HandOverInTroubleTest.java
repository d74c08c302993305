package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.contract.CrashingDisk;
import io.github.lookalike.api.contract.Fault;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed over when something is in the way: crashes, other volumes, several pictures, undo to elsewhere. */
final class HandOverInTroubleTest {

    @TempDir
    private Path folder = Path.of("");

    private final CrashingDisk disk = new CrashingDisk();
    private final FileAction aside = new AsideAction();
    private final FileAction deleting = new DeletingAction();
    private Album album = new Album(Path.of(""), new MemoryJournal());
    private Path keeper = Path.of("");
    private Path copy = Path.of("");
    private Path note = Path.of("");

    @BeforeEach
    void lay_out_a_picture_and_its_copy_with_a_note() throws IOException {
        folder = folder.toRealPath();
        layOut(folder);
    }

    private void layOut(Path at) throws IOException {
        album = new Album(at, new MemoryJournal());
        keeper = album.write("kept/b.jpg", "picture");
        copy = album.write("old/a.jpg", "picture");
        note = album.write("old/a.xmp", "five stars");
    }

    @Test
    void a_note_stays_with_the_keeper_when_the_journal_did_not_hear_of_the_deletion() throws Exception {
        List<JournalEntry> entries = intended(handing(deleting).actions().get(0), deleting);
        Files.move(note, keeper.resolveSibling("b.xmp"));
        album.journal.done(entries.get(1).id(), entries.get(1).receipt());
        Files.delete(copy);

        new RecoverJournal(album.journal, HandOver.with(Map.of("aside", deleting))).recover();

        assertThat(album.pictures()).containsOnlyKeys("kept/b.jpg", "kept/b.xmp");
        assertThat(album.journal.entries(1)).extracting(JournalEntry::state).containsOnly(State.DONE);
    }

    @Test
    void a_note_does_not_go_back_to_a_picture_that_is_gone_because_another_companion_stayed() throws Exception {
        Path sound = album.write("old/a.wav", "sound");
        PlannedAction handing = handing(aside).actions().get(0);
        PlannedAction planned = handing.with(
                List.of(album.now(sound)),
                handing.handed().stream()
                        .filter(one -> one.file().path().equals(note))
                        .toList(),
                List.of());
        List<JournalEntry> entries = intended(planned, deleting);
        Files.move(note, keeper.resolveSibling("b.xmp"));
        Files.delete(copy);

        new RecoverJournal(album.journal, HandOver.with(Map.of("aside", deleting))).recover();

        assertThat(entries).hasSize(3);
        assertThat(album.pictures()).containsOnlyKeys("kept/b.jpg", "kept/b.xmp", "old/a.wav");
    }

    @Test
    void a_note_stays_with_the_keeper_when_the_trash_was_emptied() throws IOException {
        album.apply(handing(aside));
        Files.delete(album.aside.resolve("old_a.jpg"));

        UndoReport report = album.undo().undo(1);

        assertThat(report.undone()).isEmpty();
        assertThat(report.failed()).extracting(Refusal::problem).containsOnly(Problem.FILE_LOST);
        assertThat(album.pictures()).containsOnlyKeys("kept/b.jpg", "kept/b.xmp");
    }

    @Test
    void the_same_note_of_a_second_picture_is_not_handed_again() throws IOException {
        Path second = album.write("older/c.jpg", "picture");
        album.write("older/c.xmp", "five stars");
        ApplyReport report = album.apply(handing(aside, copy, second));
        assertThat(report.complete()).isTrue();
        assertThat(album.pictures()).containsOnlyKeys("kept/b.jpg", "kept/b.xmp");
        album.undo().undo(1);
        assertThat(album.pictures())
                .containsOnlyKeys("kept/b.jpg", "old/a.jpg", "old/a.xmp", "older/c.jpg", "older/c.xmp");
    }

    @Test
    void different_notes_of_pictures_of_one_name_lie_side_by_side() throws IOException {
        Path second = album.write("older/a.jpg", "picture");
        album.write("older/a.xmp", "four stars");
        Path third = album.write("oldest/a.jpg", "picture");
        album.write("oldest/a.xmp", "three stars");
        ActionPlan plan = handing(deleting, copy, second, third);
        ApplyReport report =
                album.apply(plan, deleting, new ApplyOptions(List.of(), folder.resolve("trash"), false, true));
        assertThat(report.complete()).isTrue();
        assertThat(album.pictures())
                .containsOnlyKeys("kept/b.jpg", "kept/b.xmp", "kept/b.jpg (from a).xmp", "kept/b.jpg (from a, 2).xmp");
    }

    @Test
    void the_folder_of_the_keeper_may_be_a_link_and_those_of_notes_below_it_may_not() throws IOException {
        Path real = Files.move(keeper.resolveSibling(""), folder.resolve("other"));
        Files.createSymbolicLink(keeper.resolveSibling(""), real);
        ApplyReport report = album.apply(handing(aside));
        assertThat(report.complete()).as(report.toString()).isTrue();
        assertThat(real.resolve("b.xmp")).hasContent("five stars");
        assertThat(album.undo().undo(1).failed()).isEmpty();
        assertThat(note).hasContent("five stars");

        Path nikons = album.write("old/NKSC_PARAM/a.jpg.nksc", "crop");
        Files.createSymbolicLink(real.resolve("NKSC_PARAM"), Files.createDirectory(folder.resolve("strange")));
        assertThat(album.apply(handing(aside)).skipped())
                .extracting(Refusal::problem)
                .containsExactly(Problem.LINK_ON_THE_WAY);
        assertThat(nikons).exists();
        assertThat(copy).exists();
    }

    @Test
    void on_another_volume_the_note_is_copied_and_compared() throws IOException {
        disk.splitOff(keeper.resolveSibling(""));
        layOut(disk.over(folder));
        assertThat(album.apply(handing(aside)).complete()).isTrue();
        assertThat(Files.readString(keeper.resolveSibling("b.xmp"))).isEqualTo("five stars");
        assertThat(Files.exists(note)).isFalse();
        assertThat(album.undo().undo(1).failed()).isEmpty();
        assertThat(Files.readString(note)).isEqualTo("five stars");
        assertThat(album.pictures()).containsOnlyKeys("kept/b.jpg", "old/a.jpg", "old/a.xmp");
    }

    @Test
    void where_nothing_can_be_written_to_the_keeper_its_copy_stays_with_the_note() throws IOException {
        layOut(disk.over(folder));
        ActionPlan plan = handing(aside);
        Map<String, String> before = album.pictures();
        disk.failAt(1, Fault.EROFS, CrashingDisk.Lasting.CHANGES_FROM_THEN_ON);
        ApplyReport report = album.apply(plan);
        disk.heal();
        assertThat(report.done()).isEmpty();
        assertThat(report.failed()).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo(copy);
            assertThat(refusal.reasons().toString()).contains("handed", "Read-only");
        });
        album.recover();
        assertThat(album.pictures()).isEqualTo(before);
    }

    @Test
    void what_was_handed_over_comes_back_with_its_picture_to_another_folder_and_under_another_name()
            throws IOException {
        album.apply(handing(aside));
        Files.writeString(copy, "another picture");

        UndoReport report = album.undo().bringing(new BackTo.Beside()).undo(1);

        assertThat(report.failed()).isEmpty();
        assertThat(album.pictures()).containsOnlyKeys("kept/b.jpg", "old/a.jpg", "old/a (2).jpg", "old/a (2).xmp");

        Files.delete(copy);
        copy = copy.resolveSibling("a (2).jpg");
        album.apply(handing(aside));
        Path rescued = folder.resolve("rescued");
        report = album.undo().bringing(new BackTo.Below(rescued)).undo(2);

        assertThat(report.failed()).isEmpty();
        assertThat(album.pictures()).containsOnlyKeys("kept/b.jpg");
        assertThat(rescued.resolve("a (2).jpg")).hasContent("picture");
        assertThat(rescued.resolve("a (2).xmp")).hasContent("five stars");
    }

    private List<JournalEntry> intended(PlannedAction planned, FileAction action)
            throws ActionFailedException, IOException {
        Removal removal = new Removal(action, planned, folder.resolve("trash"));
        return album.journal.intend(album.journal.begin(Album.CLOCK.instant()), removal.intents());
    }

    private ActionPlan handing(FileAction action) throws IOException {
        return handing(action, copy);
    }

    private ActionPlan handing(FileAction action, Path... copies) throws IOException {
        PlannedAction[] removals = new PlannedAction[copies.length];
        for (int i = 0; i < copies.length; i++) {
            removals[i] = album.remove(Tier.IDENTICAL, copies[i], keeper);
        }
        return album.identified(
                Companions.join(Album.plan(removals), Map.of("aside", action), CompanionChoice.TO_THE_KEEPER)
                        .plan());
    }
}
