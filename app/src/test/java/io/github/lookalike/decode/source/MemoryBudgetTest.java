package io.github.lookalike.decode.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class MemoryBudgetTest {

    private static final long MEGABYTE = 1 << 20;

    private final MemoryBudget budget = new MemoryBudget(100 * MEGABYTE);

    @Test
    void what_does_not_fit_waits_until_others_give_back() throws Exception {
        MemoryBudget.Share first = budget.share();
        MemoryBudget.Share second = budget.share();
        first.grow(70 * MEGABYTE);
        Thread waiting = growing(second, 40 * MEGABYTE);
        awaitWaiting(second);

        first.close();
        waiting.join();

        assertThat(second.isWaiting()).isFalse();
        assertThat(budget.used()).isEqualTo(40 * MEGABYTE);
    }

    @Test
    void a_large_one_is_not_passed_by_those_that_came_later() throws Exception {
        MemoryBudget.Share first = budget.share();
        MemoryBudget.Share large = budget.share();
        MemoryBudget.Share late = budget.share();
        first.grow(50 * MEGABYTE);
        Thread largeThread = growing(large, 90 * MEGABYTE);
        awaitWaiting(large);
        Thread lateThread = growing(late, 20 * MEGABYTE);
        awaitWaiting(late);

        first.close();
        largeThread.join();

        assertThat(late.isWaiting()).isTrue();
        large.close();
        lateThread.join();
        assertThat(budget.used()).isEqualTo(20 * MEGABYTE);
    }

    @Test
    void one_larger_than_the_budget_is_read_alone() throws Exception {
        MemoryBudget.Share huge = budget.share();
        huge.grow(500 * MEGABYTE);
        MemoryBudget.Share other = budget.share();
        Thread waiting = growing(other, 2 * MEGABYTE);
        awaitWaiting(other);

        huge.close();
        waiting.join();

        assertThat(budget.used()).isEqualTo(2 * MEGABYTE);
    }

    @Test
    void two_that_grow_do_not_wait_for_each_other() throws Exception {
        MemoryBudget.Share first = budget.share();
        MemoryBudget.Share second = budget.share();
        first.grow(45 * MEGABYTE);
        second.grow(45 * MEGABYTE);
        Thread firstThread = growing(first, 50 * MEGABYTE);
        awaitWaiting(first);
        Thread secondThread = growing(second, 50 * MEGABYTE);

        firstThread.join();
        assertThat(budget.used()).isEqualTo(140 * MEGABYTE);
        first.close();
        secondThread.join();
        assertThat(budget.used()).isEqualTo(95 * MEGABYTE);
    }

    @Test
    void small_ones_pass_uncounted() throws Exception {
        MemoryBudget.Share first = budget.share();
        first.grow(500 * MEGABYTE);

        MemoryBudget.Share small = budget.share();
        small.grow(MEGABYTE / 2);

        assertThat(budget.used()).isEqualTo(500 * MEGABYTE);
    }

    @Test
    void who_is_interrupted_leaves_nothing_behind() throws Exception {
        MemoryBudget.Share first = budget.share();
        first.grow(90 * MEGABYTE);
        MemoryBudget.Share interrupted = budget.share();
        Thread waiting = growing(interrupted, 50 * MEGABYTE);
        awaitWaiting(interrupted);

        waiting.interrupt();
        waiting.join();
        MemoryBudget.Share next = budget.share();
        next.grow(10 * MEGABYTE);

        assertThat(interrupted.isWaiting()).isFalse();
        assertThat(budget.used()).isEqualTo(100 * MEGABYTE);
    }

    @Test
    void many_at_once_all_come_to_an_end_and_stay_within_the_budget() throws Exception {
        AtomicLong inUse = new AtomicLong();
        AtomicLong most = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Random random = new Random(i);
            threads.add(started(() -> {
                for (int round = 0; round < 200; round++) {
                    long bytes = (1 + random.nextInt(60)) * MEGABYTE;
                    try (MemoryBudget.Share share = budget.share()) {
                        share.grow(bytes);
                        most.accumulateAndGet(inUse.addAndGet(bytes), Math::max);
                        inUse.addAndGet(-bytes);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(budget.used()).isZero();
        assertThat(most.get()).isLessThanOrEqualTo(100 * MEGABYTE);
    }

    @Test
    void a_budget_of_nothing_is_refused() {
        assertThatThrownBy(() -> new MemoryBudget(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Thread growing(MemoryBudget.Share share, long bytes) {
        return started(() -> share.grow(bytes));
    }

    /** Work that may be interrupted. */
    private interface Work {
        void run() throws InterruptedException;
    }

    private static Thread started(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        return thread;
    }

    private static void awaitWaiting(MemoryBudget.Share share) {
        while (!share.isWaiting()) {
            Thread.onSpinWait();
        }
    }
}
