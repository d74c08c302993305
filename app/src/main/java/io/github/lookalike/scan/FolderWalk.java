package io.github.lookalike.scan;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds every file below a folder that may be a picture, several folders at a time.
 *
 * <p>Symbolic links are not followed: what they point at is either found by itself or was not asked for.
 */
final class FolderWalk implements AutoCloseable {

    static final String CANNOT_LIST = "SCN-01";
    static final String STRANGE_NAME = "SCN-02";

    private static final char NOT_DECODABLE = '\uFFFD';

    private final Path root;
    private final Exclusions exclusions;
    private final Predicate<Path> mayBePicture;
    private final long minBytes;
    private final JobContext job;
    private final ExecutorService walkers;

    private final List<FoundFile> found = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong count = new AtomicLong();
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    private FolderWalk(
            Path root, Exclusions exclusions, Predicate<Path> mayBePicture, ScanOptions options, JobContext job) {
        this.root = root;
        this.exclusions = exclusions;
        this.mayBePicture = mayBePicture;
        this.minBytes = options.minBytes();
        this.job = job;
        this.walkers = Executors.newFixedThreadPool(options.workers(), work -> new Thread(work, "walk"));
    }

    /** What a walk found. */
    record Result(List<FoundFile> found, List<SkippedFile> skipped) {}

    /**
     * Sets out, and goes on while the caller does something else.
     *
     * @param start the root or a folder below it
     */
    static FolderWalk begin(
            Path root,
            Path start,
            Exclusions exclusions,
            Predicate<Path> mayBePicture,
            ScanOptions options,
            JobContext job) {
        FolderWalk walk = new FolderWalk(root, exclusions, mayBePicture, options, job);
        walk.submit(start);
        return walk;
    }

    /** Waits for the end. */
    Result finish() throws InterruptedException {
        while (!done.await(100, TimeUnit.MILLISECONDS)) {
            job.report(Progress.of(Progress.Stage.WALKING, count.get(), 0));
        }
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        return new Result(found, skipped);
    }

    /** Goes no farther. */
    @Override
    public void close() {
        walkers.shutdownNow();
    }

    private void submit(Path folder) {
        pending.incrementAndGet();
        walkers.execute(() -> {
            try {
                job.checkpoint();
                list(folder);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
                done.countDown();
            } finally {
                if (pending.decrementAndGet() == 0) {
                    done.countDown();
                }
            }
        });
    }

    private void list(Path folder) {
        List<FoundFile> files = new ArrayList<>();
        String before = folder.equals(root) ? "" : slashed(root.relativize(folder)) + '/';
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                visit(entry, before, files);
            }
        } catch (DirectoryIteratorException e) {
            skip(folder, CANNOT_LIST, "cannot be listed to its end: " + e.getCause());
        } catch (IOException e) {
            skip(folder, CANNOT_LIST, reason(e));
        }
        count.addAndGet(files.size());
        synchronized (found) {
            found.addAll(files);
        }
    }

    private void visit(Path entry, String before, List<FoundFile> files) {
        if (exclusions.excludes(root, entry)) {
            return;
        }
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            if (mayBePicture.test(entry)) {
                skip(entry, CANNOT_LIST, reason(e));
            }
            return;
        }
        if (attributes.isDirectory()) {
            submit(entry);
        } else if (attributes.isRegularFile() && attributes.size() >= minBytes && mayBePicture.test(entry)) {
            add(entry, before + entry.getFileName(), attributes, files);
        }
    }

    private void add(Path entry, String relative, BasicFileAttributes attributes, List<FoundFile> files) {
        if (relative.indexOf(NOT_DECODABLE) >= 0 && !root.resolve(relative).equals(entry)) {
            skip(entry, STRANGE_NAME, "the name is not valid in this system's character set; rename the file");
            return;
        }
        Object key = attributes.fileKey();
        files.add(new FoundFile(
                relative,
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                key == null ? "" : key.toString()));
    }

    private void skip(Path path, String code, String reason) {
        synchronized (skipped) {
            skipped.add(new SkippedFile(path, code, reason));
        }
    }

    private static String slashed(Path relative) {
        String text = relative.toString();
        String separator = relative.getFileSystem().getSeparator();
        return separator.equals("/") ? text : text.replace(separator, "/");
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "no permission to look into it"
                : "cannot be listed: " + e.getMessage();
    }
}
