package io.github.lookalike.scan;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Reason;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The workers that read pictures, and the one thread that writes down what they read.
 *
 * <p>Results wait in a bounded queue. A worker that takes too long over one file is interrupted; if it does not even
 * heed that, it is left behind and another takes its place.
 */
final class ReadingCrew {

    private static final int BATCH = 256;
    private static final int QUEUE = 64;
    private static final long POLL_MILLIS = 50;

    private final Path home;
    private final PictureReader reader;
    private final HashAlgorithm algorithm;
    private final ScanOptions options;
    private final FingerprintCache cache;
    private final JobContext job;
    private final ScanCounts tally;

    private final Queue<FoundFile> waiting = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<ReadingWorker.Result> results = new ArrayBlockingQueue<>(QUEUE);
    private final List<ReadingWorker> workers = new ArrayList<>();
    private final List<ReadPicture> pictures = new ArrayList<>();
    private final Map<FoundFile, SkippedFile> troubles = new HashMap<>();
    private final SpareMemory memory;
    private long finished;
    private long bytes;

    ReadingCrew(
            Path home,
            PictureReader reader,
            HashAlgorithm algorithm,
            ScanOptions options,
            FingerprintCache cache,
            JobContext job,
            ScanCounts tally,
            SpareMemory memory) {
        this.home = home;
        this.reader = reader;
        this.algorithm = algorithm;
        this.options = options;
        this.cache = cache;
        this.job = job;
        this.tally = tally;
        this.memory = memory;
    }

    /** Reads all these files. */
    void read(List<FoundFile> files, Function<FoundFile, OptionalLong> knownId) throws InterruptedException {
        waiting.addAll(files);
        try {
            while (workers.size() < Math.min(options.workers(), files.size())) {
                startWorker(knownId);
            }
            while (finished < files.size()) {
                job.checkpoint();
                take(results.poll(POLL_MILLIS, TimeUnit.MILLISECONDS));
                leaveBehindTheStuck(knownId);
                report(files.size());
            }
        } finally {
            workers.forEach(ReadingWorker::stop);
            drain();
            flush();
        }
    }

    private void startWorker(Function<FoundFile, OptionalLong> knownId) {
        ReadingWorker worker = new ReadingWorker(
                workers.size() + 1, home, reader, algorithm, options.windows(), waiting, results, knownId, job);
        workers.add(worker);
        worker.start();
    }

    private void take(ReadingWorker.@Nullable Result result) {
        if (result == null || result.worker().isLeftBehind()) {
            return;
        }
        finished++;
        bytes += result.file().bytes();
        if (result.picture() != null) {
            pictures.add(result.picture());
            tally.read(result.file().bytes());
        } else if (result.trouble() != null) {
            trouble(result.file(), result.trouble());
        }
        if (pictures.size() + troubles.size() >= BATCH) {
            flush();
        }
        memory.giveBack();
    }

    private void trouble(FoundFile file, SkippedFile trouble) {
        troubles.put(file, trouble);
        tally.skipped(trouble);
    }

    private void leaveBehindTheStuck(Function<FoundFile, OptionalLong> knownId) {
        for (ReadingWorker worker : List.copyOf(workers)) {
            FoundFile stuck = worker.leaveBehindIfStuck(options.timeLimit());
            if (stuck != null) {
                workers.remove(worker);
                finished++;
                trouble(stuck, new SkippedFile(stuck.path(home), DecodeProblem.TOO_SLOW.code(), tooLong()));
                startWorker(knownId);
            }
        }
    }

    private List<Reason> tooLong() {
        return List.of(Reason.of("scan.slow", options.timeLimit().toSeconds()));
    }

    private void drain() {
        ReadingWorker.Result result;
        while ((result = results.poll()) != null) {
            take(result);
        }
    }

    private void flush() {
        if (!pictures.isEmpty()) {
            cache.store(home, algorithm.id(), options.windows(), pictures);
            pictures.clear();
        }
        if (!troubles.isEmpty()) {
            cache.storeSkipped(home, troubles);
            troubles.clear();
        }
    }

    private void report(long total) {
        job.report(new Progress(Progress.Stage.READING, finished, total, bytes, tally.troubles()));
    }
}
