package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.launch.Served.Json;
import io.github.lookalike.launch.Served.Reply;
import io.github.lookalike.scan.TestPictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many clients at once while pictures are scanned. The large trial, which prints how long answers took:
 *
 * <pre>./mvnw -q -Pfaults -pl app -am test -Dtest=ServeLoadTest -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class ServeLoadTest {

    private static final int PAIRS = 20;

    @TempDir
    private Path folder;

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    @Test
    void few_clients_are_answered_during_a_scan() throws Exception {
        trial(8, 400);
    }

    @Test
    @Tag("faults")
    void fifty_clients_ask_ten_thousand_times_during_a_scan_without_an_error() throws Exception {
        trial(50, 10_000);
    }

    private Path album() {
        return folder.resolve("album");
    }

    private void trial(int clients, int requests) throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            Path one = TestPictures.write(i, album().resolve("pairs").resolve(i + ".png"));
            Files.copy(one, album().resolve("pairs").resolve(i + " again.png"));
        }
        try (Served served = Served.from(folder.resolve("data"))) {
            served.scan("{\"folders\": [" + Served.quoted(album()) + "]}");
            int before = nanos.size();
            AtomicInteger left = new AtomicInteger(requests);
            Future<Integer> scans = scanning(served, left);
            long begun = System.nanoTime();
            ask(served, clients, left);
            double seconds = (System.nanoTime() - begun) / 1e9;
            int scanned = scans.get();

            assertThat(errors).isEmpty();
            assertThat(nanos).hasSize(before + requests);
            assertThat(scanned).isPositive();
            report(clients, scanned, seconds);
        }
    }

    /** Writes new pictures and scans them, as long as somebody asks; how many scans there were. */
    private Future<Integer> scanning(Served served, AtomicInteger left) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Integer> scans = thread.submit(() -> {
            int scan = 0;
            do {
                for (int i = 0; i < 10; i++) {
                    TestPictures.write(
                            TestPictures.drawn(1000L + 10L * scan + i, 1200, 900),
                            album().resolve("new " + scan).resolve(i + ".jpg"));
                }
                Json ended = served.scan("{\"folders\": [" + Served.quoted(album()) + "], \"workers\": 1}");
                assertThat(ended.text("state")).isEqualTo("done");
                scan++;
            } while (left.get() > 0);
            return scan;
        });
        thread.shutdown();
        return scans;
    }

    private void ask(Served served, int clients, AtomicInteger left) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int client = i;
            all.add(threads.submit(() -> {
                for (int number = left.getAndDecrement(); number > 0; number = left.getAndDecrement()) {
                    ask(served, client + number);
                }
            }));
        }
        threads.shutdown();
        for (Future<?> one : all) {
            one.get();
        }
    }

    private void ask(Served served, int number) {
        List<String> paths = List.of(
                "/api/status",
                "/api/duplicates?limit=10&offset=" + number % PAIRS,
                "/api/duplicates?safe=true&limit=5",
                "/api/history",
                "/api/settings",
                "/");
        String path = paths.get(number % paths.size());
        long begun = System.nanoTime();
        try {
            Reply reply = served.get(path);
            nanos.add(System.nanoTime() - begun);
            if (reply.status() != 200) {
                errors.add(path + ": " + reply.status() + " " + reply.text());
            }
        } catch (Exception e) {
            errors.add(path + ": " + e);
        }
    }

    private void report(int clients, int scans, double seconds) {
        long[] sorted = nanos.stream().flatMapToLong(LongStream::of).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d clients, %d requests in %.1f s during %d scans: errors %d, p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                clients,
                sorted.length,
                seconds,
                scans,
                errors.size(),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
