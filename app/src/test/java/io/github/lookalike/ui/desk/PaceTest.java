package io.github.lookalike.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.job.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long TENTH = 100_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final Pace pace = new Pace(clock::get);

    @Test
    void tells_rate_and_remaining_time() {
        pace.look(Progress.of(Progress.Stage.READING, 0, 1000));
        for (int done = 10; done <= 500; done += 10) {
            clock.addAndGet(TENTH);
            pace.look(Progress.of(Progress.Stage.READING, done, 1000));
        }
        assertThat(pace.perSecond()).isCloseTo(100, within(0.5));
        assertThat(pace.remaining()).contains(Duration.ofSeconds(5));
    }

    @Test
    void a_pause_says_nothing_about_speed() {
        pace.look(Progress.of(Progress.Stage.READING, 0, 1000));
        clock.addAndGet(TENTH);
        pace.look(Progress.of(Progress.Stage.READING, 10, 1000));
        clock.addAndGet(600 * TENTH);
        pace.rest();
        clock.addAndGet(TENTH);
        pace.look(Progress.of(Progress.Stage.READING, 20, 1000));
        assertThat(pace.perSecond()).isCloseTo(100, within(0.5));
    }

    @Test
    void promises_nothing_before_it_knows() {
        assertThat(pace.remaining()).isEmpty();
        pace.look(new Progress(Progress.Stage.WALKING, 5, 0, 0, 0));
        assertThat(pace.remaining()).isEmpty();
    }

    @Test
    void a_halt_makes_the_remaining_time_longer_by_as_much_and_does_not_let_it_run_away() {
        pace.look(Progress.of(Progress.Stage.READING, 0, 1000));
        for (int done = 10; done <= 500; done += 10) {
            clock.addAndGet(TENTH);
            pace.look(Progress.of(Progress.Stage.READING, done, 1000));
        }
        for (int i = 0; i < 50; i++) {
            clock.addAndGet(TENTH);
            pace.look(Progress.of(Progress.Stage.READING, 500, 1000));
        }
        assertThat(seconds()).isBetween(2L, 10L);
    }

    @Test
    void the_time_is_that_of_the_whole_job_and_counts_down_through_its_stages() {
        pace.begin(List.of(Progress.Stage.READING, Progress.Stage.VERIFYING, Progress.Stage.RANKING));
        work(Progress.Stage.READING, 1000, 10);
        work(Progress.Stage.VERIFYING, 1000, 20);
        work(Progress.Stage.RANKING, 200, 1);
        // Reading goes 100 a second, the second look 200, and 1000 pictures take 20 s to be ranked.
        pace.begin(List.of(Progress.Stage.READING, Progress.Stage.VERIFYING, Progress.Stage.RANKING));
        List<Long> seen = new ArrayList<>();
        for (int done = 0; done <= 1000; done += 10) {
            clock.addAndGet(TENTH);
            pace.look(Progress.of(Progress.Stage.READING, done, 1000));
            pace.remaining().ifPresent(left -> seen.add(left.toSeconds()));
        }
        assertThat(seen.get(0)).isBetween(32L, 34L);
        assertThat(seconds()).isBetween(24L, 26L);
        assertThat(seen).isSortedAccordingTo(Comparator.reverseOrder());
        pace.look(Progress.of(Progress.Stage.VERIFYING, 0, 1000));
        assertThat(seconds()).isBetween(24L, 26L);
    }

    @Test
    void a_pause_keeps_what_is_shown() {
        work(Progress.Stage.READING, 500, 10);
        pace.look(Progress.of(Progress.Stage.READING, 500, 1000));
        Optional<Duration> before = pace.remaining();
        for (int i = 0; i < 100; i++) {
            clock.addAndGet(TENTH);
            pace.rest();
        }
        assertThat(pace.remaining()).isEqualTo(before);
    }

    /** Does a stage of so many units, so many in a tenth of a second. */
    private void work(Progress.Stage stage, int total, int atOnce) {
        for (int done = 0; done <= total; done += atOnce) {
            clock.addAndGet(TENTH);
            pace.look(Progress.of(stage, done, total));
        }
    }

    private long seconds() {
        return pace.remaining().orElseThrow().toSeconds();
    }
}
