package io.github.lookalike.scan;

import io.github.lookalike.api.Reason;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds every file below a folder that may be a picture, several folders at a time.
 *
 * <p>Symbolic links are not followed: what they point at is either found by itself or was not asked for.
 */
final class FolderWalk implements AutoCloseable {

    private static final char NOT_DECODABLE = '\uFFFD';

    private final Path root;
    private final Rules rules;
    private final JobContext job;
    private final ExecutorService walkers;

    private final List<FoundFile> found = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong count = new AtomicLong();
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    private FolderWalk(Path root, Rules rules, int workers, JobContext job) {
        this.root = root;
        this.rules = rules;
        this.job = job;
        this.walkers = Executors.newFixedThreadPool(workers, work -> new Thread(work, "walk"));
    }

    /**
     * What a walk does not look at.
     *
     * @param exclusions what the user excluded
     * @param leftOut leaves out what other programs rule
     * @param files which files may be pictures
     */
    record Rules(Exclusions exclusions, LeftOutCount leftOut, PictureFiles files) {}

    /** What a walk found. */
    record Result(List<FoundFile> found, List<SkippedFile> skipped) {}

    /**
     * Sets out, and goes on while the caller does something else.
     *
     * @param starts of the root
     */
    static FolderWalk begin(Path root, Starts starts, Rules rules, int workers, JobContext job) {
        FolderWalk walk = new FolderWalk(root, rules, workers, job);
        // It is not done as long as some of them may not have begun.
        walk.submit(() -> starts.paths().forEach(walk::start));
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

    private void start(Path start) {
        if (Files.isRegularFile(start)) {
            submit(() -> look(start));
        } else {
            submit(() -> list(start));
        }
    }

    private void submit(Runnable step) {
        pending.incrementAndGet();
        walkers.execute(() -> {
            try {
                job.checkpoint();
                step.run();
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

    /** A single file that was asked for by name. */
    private void look(Path file) {
        List<FoundFile> files = new ArrayList<>();
        try {
            visit(file, prefix(file.resolveSibling("")), files);
        } catch (AccessDeniedException e) {
            skip(file, ScanProblem.CANNOT_LIST, reason(e));
        }
        add(files);
    }

    private String prefix(Path folder) {
        return folder.equals(root) ? "" : slashed(root.relativize(folder)) + '/';
    }

    private void list(Path folder) {
        List<FoundFile> files = new ArrayList<>();
        String before = prefix(folder);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                visit(entry, before, files);
            }
        } catch (AccessDeniedException e) {
            // Its names may be listed, and nothing of what they name be looked at.
            skip(folder, ScanProblem.CANNOT_LIST, reason(e));
        } catch (DirectoryIteratorException e) {
            skip(folder, ScanProblem.CANNOT_LIST, Reason.of("scan.not-listed-whole", String.valueOf(e.getCause())));
        } catch (IOException e) {
            skip(folder, ScanProblem.CANNOT_LIST, reason(e));
        }
        add(files);
    }

    private void add(List<FoundFile> files) {
        count.addAndGet(files.size());
        synchronized (found) {
            found.addAll(files);
        }
    }

    /** @throws AccessDeniedException when nothing in this folder may be looked at */
    private void visit(Path entry, String before, List<FoundFile> files) throws AccessDeniedException {
        if (rules.exclusions().excludes(root, entry)) {
            return;
        }
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (NoSuchFileException e) {
            // It went away since its folder was listed.
            return;
        } catch (IOException e) {
            // It may be a folder full of pictures: whatever its name says, all below it is not known to be gone.
            skip(entry, ScanProblem.CANNOT_LIST, reason(e));
            return;
        }
        if (attributes.isDirectory()) {
            if (!rules.leftOut().leavesOutFolder(entry)) {
                submit(() -> list(entry));
            }
            return;
        }
        PictureFiles.Finding finding = rules.files().look(entry, attributes);
        if (finding == PictureFiles.Finding.NONE || rules.leftOut().leavesOutFile(entry)) {
            return;
        }
        if (finding == PictureFiles.Finding.SET_ASIDE) {
            rules.leftOut().leavesOutName(rules.files().setAsideKind(entry));
            return;
        }
        if (finding == PictureFiles.Finding.IN_CLOUD) {
            skip(entry, ScanProblem.IN_CLOUD, Reason.of("scan.in-cloud"));
        } else {
            add(entry, before + entry.getFileName(), attributes, files);
        }
    }

    private void add(Path entry, String relative, BasicFileAttributes attributes, List<FoundFile> files) {
        if (relative.indexOf(NOT_DECODABLE) >= 0 && !isNamedBy(relative, entry)) {
            skip(entry, ScanProblem.STRANGE_NAME, strangeName(entry));
            return;
        }
        Object key = attributes.fileKey();
        files.add(new FoundFile(
                relative,
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                key == null ? "" : key.toString()));
    }

    private boolean isNamedBy(String relative, Path entry) {
        try {
            return root.resolve(relative).equals(entry);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The bytes of the name as a URI has them, and what would help. */
    private static Reason strangeName(Path entry) {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        String other = encoding.equals("UTF-8") ? "en_US.ISO-8859-1" : "C.UTF-8";
        return Reason.of("scan.strange-name", encoding, entry.toUri().getRawPath(), other);
    }

    private void skip(Path path, ScanProblem problem, Reason reason) {
        synchronized (skipped) {
            skipped.add(new SkippedFile(path, problem.code(), List.of(reason)));
        }
    }

    private static String slashed(Path relative) {
        String text = relative.toString();
        String separator = relative.getFileSystem().getSeparator();
        return separator.equals("/") ? text : text.replace(separator, "/");
    }

    private static Reason reason(IOException e) {
        return e instanceof AccessDeniedException
                ? Reason.of("scan.denied")
                : Reason.of("scan.not-listed", String.valueOf(e.getMessage()));
    }
}
