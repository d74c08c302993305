package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.LastSearch;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.store.Database;
import io.github.lookalike.store.H2IndexedPictures;
import io.github.lookalike.store.H2LastSearch;
import io.github.lookalike.store.ManyGroupsIndex;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.fake.FakeWorkbench;
import io.github.lookalike.ui.fake.ManyGroups;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.swing.JList;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of very many groups the first ones are decided about while the others are read from a real index. */
@WindowTest
class LoadingGroupsTest {

    private static final int GROUPS = 1000;
    private static final int FAR = 60;

    @TempDir
    private Path temporary;

    private final CountDownLatch mayRead = new CountDownLatch(1);
    private volatile boolean unreadable;
    private Database database;
    private WindowDriver window;

    @BeforeEach
    void openWindow() throws Exception {
        Path index = temporary.resolve("index.mv.db");
        ManyGroupsIndex.write(index, new ManyGroups(GROUPS).recall().orElseThrow());
        database = Database.open(index);
        LastSearch search = new H2LastSearch(database, new H2IndexedPictures(database), Clock.systemUTC());
        window = new WindowDriver(new FakeWorkbench(temporary, Settings.usual(), new Slow(search)));
        window.press(KeyEvent.VK_F1);
        window.answerByKey("dialog", KeyEvent.VK_ESCAPE);
        window.pressWithControl(KeyEvent.VK_2);
        window.awaitLabel("count", "The first 100 groups; loading 1,000 groups…");
    }

    @AfterEach
    void close() {
        mayRead.countDown();
        window.close();
        database.close();
    }

    @Test
    void what_is_decided_selected_and_seen_among_the_first_groups_stays_when_the_others_follow() {
        window.awaitLabel("groupTitle", "Group 1 of 1,000");
        window.press(KeyEvent.VK_DOWN);
        window.press(KeyEvent.VK_A);
        window.awaitLabel("totals", "1 file");
        window.awaitLabel("groupTitle", "Group 3 of 1,000");
        window.frame().list("groups").selectItems(3, 5);
        GuiActionRunner.execute(() -> groups().ensureIndexIsVisible(FAR));
        List<ReviewGroup> first = rows();
        List<ReviewGroup> selected = selected();
        ReviewGroup seen = seen();
        assertThat(selected).containsExactly(first.get(3), first.get(5));
        assertThat(seen).isNotSameAs(first.get(0));

        mayRead.countDown();
        window.awaitLabel("count", "1,000 of 1,000");

        assertThat(rows()).hasSize(GROUPS).startsWith(first.toArray(ReviewGroup[]::new));
        assertThat(selected()).isEqualTo(selected);
        assertThat(seen()).isSameAs(seen);
        window.awaitFocus("groups");
        window.awaitLabel("groupTitle", "Group 6 of 1,000");
        assertThat(window.label("totals")).startsWith("1 file").doesNotContain("loading");
        window.pressWithControl(KeyEvent.VK_Z);
        window.awaitLabel("totals", "Nothing marked");
    }

    @Test
    void what_goes_by_all_groups_waits_for_them() {
        window.press(KeyEvent.VK_A);
        window.awaitLabel("totals", "1 file");
        assertThat(window.label("totals")).endsWith("among the first groups; loading the others…");
        List<Command> all = List.of(
                Command.APPLY,
                Command.TAKE_SAFE_SUGGESTIONS,
                Command.OVERVIEW,
                Command.FOLDER_PAIRS,
                Command.BURSTS,
                Command.SEARCH,
                Command.EXPORT,
                Command.SHOW_MATCHES,
                Command.LAST_GROUP);
        assertThat(all).noneMatch(window::isPossible);
        assertThat(window.frame().comboBox("order").isEnabled()).isFalse();

        mayRead.countDown();
        window.awaitLabel("count", "1,000 of 1,000");

        assertThat(all).allMatch(window::isPossible);
        assertThat(window.frame().comboBox("order").isEnabled()).isTrue();
        window.pressWithControl(KeyEvent.VK_Z);
        window.awaitLabel("totals", "Nothing marked");
        window.click(Command.TAKE_SAFE_SUGGESTIONS);
        window.answerByKey("dialog", KeyEvent.VK_ENTER);
        window.awaitLabel("totals", "750 files");
    }

    @Test
    void where_the_others_cannot_be_read_the_window_says_so_and_applies_nothing() {
        unreadable = true;
        mayRead.countDown();
        window.awaitLabel("count", "The first 100 of 1,000 groups; the others could not be read");
        window.answerByKey("dialog", KeyEvent.VK_ESCAPE);
        window.press(KeyEvent.VK_A);
        window.awaitLabel("totals", "1 file");
        assertThat(window.isPossible(Command.APPLY)).isFalse();
    }

    @SuppressWarnings("unchecked")
    private JList<ReviewGroup> groups() {
        return (JList<ReviewGroup>) window.frame().list("groups").target();
    }

    private List<ReviewGroup> selected() {
        return GuiActionRunner.execute(() -> groups().getSelectedValuesList());
    }

    private ReviewGroup seen() {
        return GuiActionRunner.execute(() -> groups().getModel().getElementAt(groups().getFirstVisibleIndex()));
    }

    private List<ReviewGroup> rows() {
        return GuiActionRunner.execute(
                () -> IntStream.range(0, groups().getModel().getSize())
                        .mapToObj(groups().getModel()::getElementAt)
                        .toList());
    }

    /** Reads all groups when the test lets it. */
    private final class Slow implements LastSearch {

        private final LastSearch search;

        Slow(LastSearch search) {
            this.search = search;
        }

        @Override
        public void remember(FindResult result) {
            search.remember(result);
        }

        @Override
        public Optional<FindResult> recall() {
            try {
                mayRead.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (unreadable) {
                throw new IllegalStateException("the index is gone");
            }
            return search.recall();
        }

        @Override
        public Optional<Beginning> beginning(int most) {
            return search.beginning(most);
        }
    }
}
