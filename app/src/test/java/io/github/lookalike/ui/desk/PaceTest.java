package io.github.lookalike.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.job.Progress;
import java.time.Duration;
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
        assertThat(pace.remaining()).contains(Duration.ofSeconds(10));
    }
}
