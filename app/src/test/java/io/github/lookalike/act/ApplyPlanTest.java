package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.Reason;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApplyPlanTest {

    @TempDir
    private Path folder = Path.of("");

    private Album album = new Album(Path.of(""), new MemoryJournal());
    private Path keeper = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void lay_out_a_picture_and_its_copy() throws IOException {
        album = new Album(folder.toRealPath(), new MemoryJournal());
        keeper = album.write("keeper.jpg", "picture");
        copy = album.write("sub/copy.jpg", "picture");
    }

    @Test
    void does_what_is_planned_and_undoes_it() throws IOException {
        Map<String, String> before = album.pictures();
        ApplyReport report = album.apply(Album.plan(album.remove(Tier.IDENTICAL, copy, keeper)));
        assertThat(report.complete()).isTrue();
        assertThat(report.bytes()).isEqualTo(7);
        assertThat(copy).doesNotExist();
        assertThat(album.aside.resolve("sub_copy.jpg")).hasContent("picture");

        UndoReport undone = album.undo().undoLast();
        assertThat(undone.undone()).containsExactly(copy);
        assertThat(album.pictures()).isEqualTo(before);
        assertThat(album.undo().undoLast().batch()).isEmpty();
    }

    @Test
    void touches_nothing_in_a_dry_run() throws IOException {
        Map<String, String> before = album.pictures();
        ApplyOptions dry = new ApplyOptions(List.of(), album.aside, true, false);
        ApplyReport report =
                album.apply(Album.plan(album.remove(Tier.IDENTICAL, copy, keeper)), new AsideAction(), dry);
        assertThat(report.done()).hasSize(1);
        assertThat(report.batch()).isEmpty();
        assertThat(album.pictures()).isEqualTo(before);
        assertThat(album.journal.batches()).isEmpty();
    }

    @Test
    void skips_a_file_that_is_gone() throws IOException {
        ActionPlan plan = Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
        Files.delete(copy);
        assertSkipped(plan, Problem.FILE_GONE);
    }

    @Test
    void skips_a_link_laid_in_place_of_the_file() throws IOException {
        ActionPlan plan = Album.plan(album.remove(Tier.SAME_PICTURE, copy, keeper));
        Files.delete(copy);
        Files.createSymbolicLink(copy, keeper);
        assertSkipped(plan, Problem.NOT_A_REGULAR_FILE);
    }

    @Test
    void skips_a_file_whose_size_changed() throws IOException {
        ActionPlan plan = Album.plan(album.remove(Tier.SAME_PICTURE, copy, keeper));
        Files.writeString(copy, "edited picture");
        assertSkipped(plan, Problem.FILE_CHANGED);
    }

    @Test
    void skips_a_file_whose_time_changed() throws IOException {
        ActionPlan plan = Album.plan(album.remove(Tier.SAME_PICTURE, copy, keeper));
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertSkipped(plan, Problem.FILE_CHANGED);
    }

    @Test
    void skips_a_file_whose_content_changed_behind_the_same_size_and_time() throws IOException {
        ActionPlan plan = Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
        FileTime time = Files.getLastModifiedTime(copy);
        Files.writeString(copy, "edited!");
        Files.setLastModifiedTime(copy, time);
        assertSkipped(plan, Problem.FILE_CHANGED);
    }

    @Test
    void skips_when_the_keeper_was_emptied_behind_the_same_size_and_time_whatever_the_tier() throws IOException {
        for (Tier tier : Tier.values()) {
            ActionPlan plan = Album.plan(album.remove(tier, copy, keeper));
            FileTime time = Files.getLastModifiedTime(keeper);
            byte[] before = Files.readAllBytes(keeper);
            Files.write(keeper, new byte[before.length]);
            Files.setLastModifiedTime(keeper, time);
            assertSkipped(plan, Problem.KEEPER_CHANGED);
            Files.write(keeper, before);
        }
    }

    @Test
    void skips_what_is_called_identical_and_is_not() throws IOException {
        Files.writeString(keeper, "another");
        assertSkipped(Album.plan(album.remove(Tier.IDENTICAL, copy, keeper)), Problem.BYTES_DIFFER);
    }

    @Test
    void skips_what_the_plan_does_not_identify() throws IOException {
        PlannedAction action = album.remove(Tier.SAME_PICTURE, copy, keeper);
        PlannedFile unread =
                new PlannedFile(keeper, action.keeper().bytes(), action.keeper().modified());
        assertSkipped(Album.plan(action.identified(action.file(), unread, List.of())), Problem.NOT_IDENTIFIED);
    }

    @Test
    void removes_nothing_that_a_link_leads_to_which_was_made_here() throws IOException {
        Path linked = album.write("linked.jpg", "picture");
        album.apply(Album.plan(album.remove(Tier.IDENTICAL, linked, copy)), new LinkingAction(), album.options());
        assertThat(linked).isSymbolicLink();
        ActionPlan plan = Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
        ApplyReport report = album.apply(plan);
        assertThat(report.skipped()).extracting(Refusal::problem).containsExactly(Problem.LINKED_TO);
        Files.delete(linked);
        assertThat(album.apply(plan).done()).hasSize(1);
    }

    @Test
    void sees_the_keeper_whole_before_anything_is_gone_for_good() throws IOException {
        ActionPlan plan = Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
        AsideAction permanent = new AsideAction() {
            @Override
            public ActionKind kind() {
                return ActionKind.PERMANENT;
            }
        };
        ApplyOptions allowed = new ApplyOptions(List.of(), album.aside, false, true);
        ApplyReport report = album.apply(plan, permanent, allowed, file -> List.of(Reason.verbatim("it is cut off")));
        assertThat(report.skipped()).extracting(Refusal::problem).containsExactly(Problem.KEEPER_DAMAGED);
        assertThat(copy).exists();
        assertThat(album.apply(plan, permanent, allowed).done()).hasSize(1);
    }

    @Test
    void skips_when_the_keeper_is_gone() throws IOException {
        ActionPlan plan = Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
        Files.delete(keeper);
        assertSkipped(plan, Problem.KEEPER_GONE);
    }

    @Test
    void skips_when_the_keeper_changed() throws IOException {
        ActionPlan plan = Album.plan(album.remove(Tier.SAME_PICTURE, copy, keeper));
        Files.writeString(keeper, "another picture");
        assertSkipped(plan, Problem.KEEPER_CHANGED);
    }

    @Test
    void skips_a_hard_link_of_the_keeper() throws IOException {
        Path link = album.root.resolve("link.jpg");
        Files.createLink(link, keeper);
        assertSkipped(Album.plan(album.remove(Tier.IDENTICAL, link, keeper)), Problem.KEEPER_IS_THE_FILE);
    }

    @Test
    void skips_a_keeper_reached_by_another_path_to_its_folder() throws IOException {
        Path alias = album.root.resolve("alias");
        Files.createSymbolicLink(alias, album.root.resolve("sub"));
        ActionPlan plan = Album.plan(album.remove(Tier.IDENTICAL, copy, alias.resolve("copy.jpg")));
        assertSkipped(plan, Problem.KEEPER_IS_THE_FILE);
    }

    @Test
    void removes_none_of_two_that_are_each_others_keeper_by_another_path() throws IOException {
        Path alias = folder.resolve("alias");
        Files.createSymbolicLink(alias, album.root);
        ActionPlan plan = Album.plan(
                album.remove(Tier.IDENTICAL, copy, alias.resolve("keeper.jpg")),
                album.remove(Tier.IDENTICAL, keeper, alias.resolve("sub/copy.jpg")));
        for (boolean dryRun : new boolean[] {true, false}) {
            ApplyOptions options = new ApplyOptions(List.of(), album.aside, dryRun, false);
            ApplyReport report = album.apply(plan, new AsideAction(), options);
            assertThat(report.done()).isEmpty();
            assertThat(report.skipped())
                    .extracting(Refusal::problem)
                    .containsExactly(Problem.KEEPER_LEFT, Problem.KEEPER_LEFT);
            assertThat(copy).exists();
            assertThat(keeper).exists();
        }
    }

    @Test
    void refuses_protected_folders_again() throws IOException {
        Path alias = folder.resolve("alias");
        Files.createSymbolicLink(alias, album.root.resolve("sub"));
        ApplyOptions options = new ApplyOptions(List.of(alias), album.aside, false, false);
        ApplyReport report =
                album.apply(Album.plan(album.remove(Tier.IDENTICAL, copy, keeper)), new AsideAction(), options);
        assertThat(report.skipped()).extracting(Refusal::problem).containsExactly(Problem.PROTECTED);
        assertThat(copy).exists();
    }

    @Test
    void refuses_what_lies_in_another_programs_library_by_whichever_name() throws IOException {
        Path inside = album.write("Catalog Helper.lrdata/0/copy.txt", Files.readString(keeper));
        Path library = Files.createDirectories(folder.resolve("Photos.photoslibrary/originals"));
        Path hidden = Files.writeString(library.resolve("copy.txt"), Files.readString(keeper));
        Path link = Files.createSymbolicLink(album.root.resolve("link"), library);
        ActionPlan plan = Album.plan(
                album.remove(Tier.IDENTICAL, inside, keeper),
                album.remove(Tier.IDENTICAL, link.resolve("copy.txt"), keeper));

        ApplyReport report = album.apply(plan);

        assertThat(report.skipped())
                .extracting(Refusal::problem)
                .containsExactly(Problem.ANOTHER_PROGRAMS, Problem.ANOTHER_PROGRAMS);
        assertThat(report.skipped().get(0).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.arguments().get(0)).contains("Lightroom"));
        assertThat(inside).exists();
        assertThat(hidden).exists();
    }

    @Test
    void names_the_plugin_that_is_missing() throws IOException {
        ActionPlan plan = Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
        ApplyReport report = new ApplyPlan(
                        plan, Map.of(), album.journal, look -> List.of(), album.options(), Album.CLOCK)
                .run(new io.github.lookalike.job.JobContext());
        assertThat(report.skipped()).extracting(Refusal::code).containsExactly("ACT-10");
        album.apply(plan);
        UndoReport undone = new UndoJournal(album.journal, Map.of()).undoLast();
        assertThat(undone.failed())
                .flatExtracting(Refusal::reasons)
                .containsExactly(Reason.of("undo.unknown-action", "aside"));
        assertThat(album.undo().undoLast().undone()).containsExactly(copy);
    }

    @Test
    void lets_companions_go_with_the_picture_and_come_back() throws IOException {
        Path sidecar = album.write("sub/copy.xmp", "stars");
        Map<String, String> before = album.pictures();
        album.apply(Album.plan(album.remove(Tier.IDENTICAL, copy, keeper, sidecar)));
        assertThat(sidecar).doesNotExist();
        assertThat(album.undo().undoLast().undone()).containsExactlyInAnyOrder(sidecar, copy);
        assertThat(album.pictures()).isEqualTo(before);
    }

    @Test
    void brings_the_picture_back_when_a_companion_cannot_follow() throws IOException {
        Path sidecar = album.write("sub/copy.xmp", "stars");
        Map<String, String> before = album.pictures();
        AsideAction stubborn = new AsideAction() {
            @Override
            public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
                if (request.file().equals(sidecar)) {
                    throw new ActionFailedException(Reason.of("not-this-one"));
                }
                return super.perform(request, intent);
            }
        };
        ApplyReport report =
                album.apply(Album.plan(album.remove(Tier.IDENTICAL, copy, keeper, sidecar)), stubborn, album.options());
        assertThat(report.failed()).flatExtracting(Refusal::reasons).containsExactly(Reason.of("not-this-one"));
        assertThat(album.pictures()).isEqualTo(before);
    }

    @Test
    void believes_no_action_that_did_nothing_and_goes_on() throws IOException {
        Path other = album.write("other.jpg", "picture");
        AsideAction liar = new AsideAction() {
            @Override
            public ActionReceipt perform(ActionRequest request, ActionReceipt intent) {
                return intent;
            }
        };
        ApplyReport report = album.apply(
                Album.plan(album.remove(Tier.IDENTICAL, copy, keeper), album.remove(Tier.IDENTICAL, other, keeper)),
                liar,
                album.options());
        assertThat(report.done()).isEmpty();
        assertThat(report.failed())
                .extracting(Refusal::problem)
                .containsExactly(Problem.ACTION_FAILED, Problem.ACTION_FAILED);
        assertThat(album.journal.entries(1)).extracting(JournalEntry::state).containsOnly(State.FAILED);
    }

    @Test
    void stops_when_an_action_loses_a_file() throws IOException {
        Path other = album.write("other.jpg", "picture");
        Files.createDirectories(album.aside);
        AsideAction eater = new AsideAction() {
            @Override
            public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
                try {
                    Files.delete(request.file());
                } catch (IOException e) {
                    throw new ActionFailedException(Reason.of("not-eaten"), e);
                }
                return intent;
            }
        };
        ApplyReport report = album.apply(
                Album.plan(album.remove(Tier.IDENTICAL, copy, keeper), album.remove(Tier.IDENTICAL, other, keeper)),
                eater,
                album.options());
        assertThat(report.failed()).extracting(Refusal::problem).containsExactly(Problem.FILE_LOST);
        assertThat(report.skipped()).extracting(Refusal::problem).containsExactly(Problem.STOPPED);
        assertThat(other).exists();
    }

    @Test
    void a_destination_below_a_plain_file_fails_and_stops_nothing() throws IOException {
        Path other = album.write("other.jpg", "picture");
        Files.writeString(album.aside, "a plain file");
        ApplyReport report = album.apply(
                Album.plan(album.remove(Tier.IDENTICAL, copy, keeper), album.remove(Tier.IDENTICAL, other, keeper)));
        assertThat(report.failed())
                .extracting(Refusal::problem)
                .containsExactly(Problem.ACTION_FAILED, Problem.ACTION_FAILED);
        assertThat(album.journal.entries(1)).extracting(JournalEntry::state).containsOnly(State.FAILED);
    }

    @Test
    void survives_an_action_that_throws() throws IOException {
        Path other = album.write("other.jpg", "picture");
        AsideAction broken = new AsideAction() {
            @Override
            public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
                super.perform(request, intent);
                throw new IllegalStateException("after it was done");
            }
        };
        ApplyReport report = album.apply(
                Album.plan(album.remove(Tier.IDENTICAL, copy, keeper), album.remove(Tier.IDENTICAL, other, keeper)),
                broken,
                album.options());
        assertThat(report.done()).hasSize(2);
        assertThat(album.undo().undo(report.batch().orElseThrow()).undone()).containsExactly(other, copy);
        assertThat(copy).hasContent("picture");
    }

    @Test
    void writes_the_intent_before_it_acts() throws IOException {
        AsideAction watching = new AsideAction() {
            @Override
            public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
                assertThat(album.journal.unfinished())
                        .singleElement()
                        .extracting(JournalEntry::receipt)
                        .isEqualTo(intent);
                return super.perform(request, intent);
            }
        };
        ActionPlan plan = Album.plan(album.remove(Tier.IDENTICAL, copy, keeper));
        assertThat(album.apply(plan, watching, album.options()).complete()).isTrue();
        assertThat(album.journal.entries(1)).extracting(JournalEntry::state).containsExactly(State.DONE);
    }

    @Test
    void leaves_a_file_that_another_one_took_the_place_of_where_it_is() throws IOException {
        album.apply(Album.plan(album.remove(Tier.IDENTICAL, copy, keeper)));
        Files.writeString(copy, "new picture");
        UndoReport report = album.undo().undoLast();
        assertThat(report.failed()).extracting(Refusal::problem).containsExactly(Problem.PLACE_TAKEN);
        assertThat(report.batch()).isEqualTo(OptionalLong.of(1));
        assertThat(copy).hasContent("new picture");
        assertThat(album.aside.resolve("sub_copy.jpg")).hasContent("picture");
        Files.delete(copy);
        assertThat(album.undo().undoLast().undone()).containsExactly(copy);
    }

    @Test
    void cannot_plan_to_remove_a_keeper() throws IOException {
        PlannedAction one = album.remove(Tier.IDENTICAL, copy, keeper);
        PlannedAction other = album.remove(Tier.IDENTICAL, keeper, copy);
        assertThatThrownBy(() -> Album.plan(one, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Album.plan(one, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> album.remove(Tier.IDENTICAL, copy, copy)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_cancels_is_told_what_was_done_and_what_was_not() throws IOException {
        Path other = album.write("other.jpg", "picture");
        JobContext context = new JobContext();
        AsideAction cancelling = new AsideAction() {
            @Override
            public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
                context.cancel();
                return super.perform(request, intent);
            }
        };
        ActionPlan plan =
                Album.plan(album.remove(Tier.IDENTICAL, copy, keeper), album.remove(Tier.IDENTICAL, other, keeper));

        ApplyReport report = applied(plan, cancelling, album.journal, context);

        assertThat(report.done()).extracting(ActionReceipt::file).containsExactly(copy);
        assertThat(report.skipped()).extracting(Refusal::file).containsExactly(other);
        assertThat(report.skipped().get(0).reasons()).containsExactly(Reason.of("act.stopped.cancelled"));
        assertThat(other).exists();
        assertThat(album.undo().undo(report.batch().orElseThrow()).undone()).containsExactly(copy);
    }

    @Test
    void a_journal_that_cannot_be_written_ends_it_with_what_was_done() throws IOException {
        Path other = album.write("other.jpg", "picture");
        Path third = album.write("third.jpg", "picture");
        Journal filling = new MemoryJournal() {
            @Override
            public List<JournalEntry> intend(long batch, List<Intent> picture) {
                if (!entries(batch).isEmpty()) {
                    throw new IllegalStateException("no space left on device");
                }
                return super.intend(batch, picture);
            }
        };
        ActionPlan plan = Album.plan(
                album.remove(Tier.IDENTICAL, copy, keeper),
                album.remove(Tier.IDENTICAL, other, keeper),
                album.remove(Tier.IDENTICAL, third, keeper));

        ApplyReport report = applied(plan, new AsideAction(), filling, new JobContext());

        assertThat(report.done()).hasSize(1);
        assertThat(report.batch()).isPresent();
        assertThat(report.failed()).extracting(Refusal::problem).containsExactly(Problem.JOURNAL_FAILED);
        assertThat(report.skipped()).extracting(Refusal::problem).containsExactly(Problem.STOPPED);
        assertThat(other).exists();
        assertThat(third).exists();
    }

    @Test
    void undoes_some_files_of_a_batch_with_what_went_with_them() throws IOException {
        Path notes = album.write("sub/copy.jpg.xmp", "notes");
        Path other = album.write("other.jpg", "picture");
        album.apply(Album.plan(
                album.remove(Tier.IDENTICAL, copy, keeper, notes), album.remove(Tier.IDENTICAL, other, keeper)));

        assertThat(album.undo().latestWith(album.root.resolve("never.jpg"))).isEmpty();
        assertThat(album.undo().latestWith(notes)).hasValue(1);
        assertThat(album.undo().undo(1, List.of(notes)).undone()).containsExactlyInAnyOrder(copy, notes);
        assertThat(other).doesNotExist();
        assertThat(album.undo().undo(1, List.of(album.aside)).undone()).containsExactly(other);
        assertThat(album.undo().has(1, other)).isFalse();
    }

    @Test
    void undoing_the_last_goes_on_over_what_nothing_can_bring_back() throws IOException {
        Path other = album.write("other.jpg", "picture");
        album.apply(Album.plan(album.remove(Tier.IDENTICAL, copy, keeper)));
        album.apply(Album.plan(album.remove(Tier.IDENTICAL, other, keeper)));
        Files.writeString(album.aside.resolve("other.jpg"), "stranger");

        UndoReport report = album.undo().undoLast();

        assertThat(report.batch()).hasValue(1);
        assertThat(report.undone()).containsExactly(copy);
        assertThat(report.failed()).extracting(Refusal::problem).containsExactly(Problem.NOT_THE_FILE);
        assertThat(album.aside.resolve("other.jpg")).hasContent("stranger");
    }

    private ApplyReport applied(ActionPlan plan, AsideAction action, Journal journal, JobContext context) {
        return new ApplyPlan(
                        plan, Map.of(action.id(), action), journal, seen -> List.of(), album.options(), Album.CLOCK)
                .run(context);
    }

    private void assertSkipped(ActionPlan plan, Problem problem) throws IOException {
        Map<String, String> before = album.pictures();
        ApplyReport report = album.apply(plan);
        assertThat(report.skipped()).extracting(Refusal::problem).containsExactly(problem);
        assertThat(report.done()).isEmpty();
        assertThat(album.pictures()).isEqualTo(before);
        assertThat(album.journal.batches()).isEmpty();
    }
}
