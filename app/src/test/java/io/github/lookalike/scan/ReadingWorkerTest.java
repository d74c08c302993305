package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.job.JobContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingWorkerTest {

    private static final Duration LIMIT = Duration.ofMillis(500);

    @TempDir
    private Path folder;

    @Test
    void a_machine_that_slept_is_not_the_fault_of_the_file() throws Exception {
        Files.write(folder.resolve("a.png"), "endless".getBytes(StandardCharsets.US_ASCII));
        FoundFile file = new FoundFile("a.png", 7, 0, "");
        ReadingWorker worker = new ReadingWorker(
                1,
                folder,
                new PictureReader(List.of(new Endless()), DecodeLimits.usual()),
                new SimpleHash(),
                Windows.LIGHT,
                new ConcurrentLinkedQueue<>(List.of(file)),
                new ArrayBlockingQueue<>(1),
                any -> OptionalLong.empty(),
                new JobContext());
        worker.start();
        Thread.sleep(3000);

        assertThat(worker.leaveBehindIfStuck(LIMIT)).isNull();
        assertThat(worker.isLeftBehind()).isFalse();
        FoundFile stuck = null;
        for (int i = 0; i < 100 && stuck == null; i++) {
            Thread.sleep(50);
            stuck = worker.leaveBehindIfStuck(LIMIT);
        }
        assertThat(stuck).isEqualTo(file);
    }
}
