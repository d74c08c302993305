package io.github.lookalike.scan;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.source.MemoryBudget;
import io.github.lookalike.job.JobContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thread that reads pictures until none is waiting; the pixels never leave it. */
final class ReadingWorker {

    /** The short side that fingerprints and miniatures are made from. */
    static final TargetSize SIZE = new TargetSize(128);

    /** Whoever looks after the workers does so all the time: if not, the whole machine stood still. */
    private static final Duration STANDSTILL = Duration.ofSeconds(2);

    /** How long an interrupted worker may take to heed it. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** What has more to be read may take longer: of the slowest formats a second decodes about so much. */
    private static final int BYTES_A_SECOND = 1 << 20;

    private static final long MOST_SECONDS_MORE = 270;

    private final Path home;
    private final PictureReader reader;
    private final HashAlgorithm algorithm;
    private final Windows windows;
    private final Queue<FoundFile> waiting;
    private final BlockingQueue<Result> results;
    private final Function<FoundFile, OptionalLong> knownId;
    private final JobContext job;
    private final Thread thread;

    private volatile @Nullable FoundFile current;
    private volatile long since;
    private volatile MemoryBudget.@Nullable Share share;
    private volatile boolean stopped;
    private volatile boolean leftBehind;
    private boolean warned;
    private long looked = System.nanoTime();

    ReadingWorker(
            int number,
            Path home,
            PictureReader reader,
            HashAlgorithm algorithm,
            Windows windows,
            Queue<FoundFile> waiting,
            BlockingQueue<Result> results,
            Function<FoundFile, OptionalLong> knownId,
            JobContext job) {
        this.home = home;
        this.reader = reader;
        this.algorithm = algorithm;
        this.windows = windows;
        this.waiting = waiting;
        this.results = results;
        this.knownId = knownId;
        this.job = job;
        this.thread = new Thread(this::work, "scan-" + number);
        this.thread.setDaemon(true);
    }

    /** What became of one file: a picture or a trouble. */
    record Result(
            ReadingWorker worker,
            FoundFile file,
            @Nullable ReadPicture picture,
            @Nullable SkippedFile trouble) {}

    void start() {
        thread.start();
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }

    boolean isLeftBehind() {
        return leftBehind;
    }

    /**
     * Interrupts the worker when its file takes longer than the limit, and gives it up when that does not help. Waiting
     * for others to give back memory is no time of the file's own, nor is the sleep of a closed laptop.
     *
     * @return the file it was given up over; {@code null} as long as there is hope
     */
    @Nullable
    FoundFile leaveBehindIfStuck(Duration limit) {
        FoundFile file = current;
        MemoryBudget.Share memory = share;
        if (memory != null && memory.isWaiting()) {
            since = System.nanoTime();
        }
        long now = System.nanoTime();
        if (now - looked > STANDSTILL.toNanos()) {
            since = now;
        }
        looked = now;
        long taken = now - since;
        Duration allowed =
                limit.plusSeconds(file == null ? 0 : Math.min(MOST_SECONDS_MORE, file.bytes() / BYTES_A_SECOND));
        if (file == null || taken < allowed.toNanos() || job.isPaused()) {
            warned = false;
            return null;
        }
        if (!warned) {
            warned = true;
            thread.interrupt();
        }
        if (taken < allowed.plus(GRACE).toNanos()) {
            return null;
        }
        leftBehind = true;
        return file;
    }

    private void work() {
        try {
            FoundFile file;
            while (!stopped && !leftBehind && (file = waiting.poll()) != null) {
                job.checkpoint();
                since = System.nanoTime();
                current = file;
                Result result = read(file);
                current = null;
                if (stopped && result.trouble() != null) {
                    // Most likely the trouble is that it was told to stop.
                    return;
                }
                if (!stopped) {
                    // An interrupt was meant for the file that is done now.
                    Thread.interrupted();
                }
                results.put(result);
            }
        } catch (InterruptedException | CancellationException e) {
            stopped = true;
        }
    }

    private Result read(FoundFile file) {
        Path path = file.path(home);
        try {
            MemoryBudget.Share memory = reader.share();
            share = memory;
            Picture picture = reader.read(path, SIZE, memory);
            return new Result(this, file, fingerprinted(file, picture), null);
        } catch (UnreadableException e) {
            return new Result(this, file, null, new SkippedFile(path, e.code(), e.reasons()));
        } catch (OutOfMemoryError e) {
            // What this file asked for is free again by now.
            return new Result(
                    this,
                    file,
                    null,
                    new SkippedFile(path, DecodeProblem.TOO_LARGE.code(), List.of(Reason.of("scan.no-memory"))));
        } catch (RuntimeException | Error e) {
            // The reader contains its own failures: this is the hash algorithm's, and it may be anybody's.
            return new Result(
                    this, file, null, new SkippedFile(path, ScanProblem.ALGORITHM_FAILED.code(), algorithmFailed(e)));
        }
    }

    private List<Reason> algorithmFailed(Throwable e) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of("scan.hash-failed", algorithm.id())));
        reasons.addAll(
                e instanceof Reasoned told
                        ? told.reasons()
                        : List.of(Reason.verbatim(e.getMessage() == null ? e.toString() : e.getMessage())));
        return reasons;
    }

    private ReadPicture fingerprinted(FoundFile file, Picture picture) {
        Pixels pixels = picture.pixels();
        Window inner = Border.content(pixels);
        Window inset = Inset.within(pixels, inner);
        return new ReadPicture(
                file,
                knownId.apply(file),
                PictureFacts.of(picture),
                Miniature.of(pixels, inner, inset),
                picture.isMostlyThere()
                        ? new Fingerprinter().of(algorithm, pixels, inner, inset, windows)
                        : Optional.empty());
    }
}
