package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An action that was given up because it took too long, and goes on all the same. */
class UnfinishedActionTest {

    @TempDir
    private Path folder;

    private final MemoryJournal journal = new MemoryJournal();
    private Album album;
    private Path file;
    private PlannedAction planned;

    @BeforeEach
    void plan() throws IOException {
        album = new Album(folder.toRealPath(), journal);
        Path keeper = album.write("keeper.jpg", "same");
        file = album.write("copy.jpg", "same");
        planned = album.remove(Tier.IDENTICAL, file, keeper);
    }

    @Test
    void what_it_does_after_it_was_given_up_is_found_at_the_next_start() {
        Slow slow = new Slow();

        ApplyReport report = album.apply(Album.plan(planned), slow, album.options());

        assertThat(report.done()).isEmpty();
        assertThat(report.failed())
                .singleElement()
                .satisfies(one -> assertThat(one.reasons().toString()).contains("too long"));
        assertThat(journal.unfinished()).hasSize(1);

        slow.goOn();
        album.recover();

        assertThat(file).doesNotExist();
        assertThat(album.undo().undoLast().undone()).containsExactly(file);
        assertThat(file).exists();
    }

    @Test
    void a_file_it_never_moved_is_in_its_old_place_at_the_next_start() {
        album.apply(Album.plan(planned), new Slow(), album.options());

        album.recover();

        assertThat(Files.exists(file)).isTrue();
        assertThat(journal.unfinished()).isEmpty();
    }

    /** Moves aside, but only once it is let. */
    private static final class Slow extends AsideAction {

        private Optional<ActionRequest> request = Optional.empty();
        private Optional<ActionReceipt> intent = Optional.empty();

        void goOn() {
            try {
                super.perform(request.orElseThrow(), intent.orElseThrow());
            } catch (ActionFailedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public ActionReceipt perform(ActionRequest asked, ActionReceipt intended) throws ActionFailedException {
            request = Optional.of(asked);
            intent = Optional.of(intended);
            throw new ActionFailedException(Reason.verbatim("it took too long"), new TimeoutException());
        }

        @Override
        public Optional<ActionReceipt> recover(ActionReceipt intended) throws ActionFailedException {
            throw new ActionFailedException(Reason.verbatim("it is switched off"));
        }
    }
}
