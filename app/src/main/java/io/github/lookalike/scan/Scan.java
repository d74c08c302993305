package io.github.lookalike.scan;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Reason;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.job.JobContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the index up to date with folders: walks them, reads what is new or changed, forgets what is gone. */
public final class Scan {

    /**
     * Troubles that may be over although the file looks the same: no permission, too little memory or time, a broken
     * plugin, a program that was not installed.
     */
    private static final Set<String> PASSING = Set.of(
            DecodeProblem.CANNOT_OPEN.code(),
            DecodeProblem.NEEDS_PROGRAM.code(),
            DecodeProblem.PLUGIN_FAILED.code(),
            DecodeProblem.TOO_LARGE.code(),
            DecodeProblem.TOO_SLOW.code(),
            ScanProblem.ALGORITHM_FAILED.code());

    /** Who read a tenth of what is known, or more, has a moment for the index. */
    private static final int MUCH = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Scan.class);

    /** So many places of a scan are named in the log. */
    private static final int LOGGED = 20;

    private final PictureReader reader;
    private final FingerprintCache cache;
    private final Path ownFolder;
    private final WindowsFlags flags;
    private final KnownVolumes known;
    private final Volumes volumes;
    private final SpareMemory memory = new SpareMemory();

    /**
     * @param ownFolder where the program keeps its things; never scanned
     */
    public Scan(PictureReader reader, FingerprintCache cache, Path ownFolder) {
        this(reader, cache, ownFolder, WindowsFlags.here());
    }

    Scan(PictureReader reader, FingerprintCache cache, Path ownFolder, WindowsFlags flags) {
        this(reader, cache, ownFolder, flags, KnownVolumes.forgetful(), Volumes.unknown());
    }

    private Scan(
            PictureReader reader,
            FingerprintCache cache,
            Path ownFolder,
            WindowsFlags flags,
            KnownVolumes known,
            Volumes volumes) {
        this.reader = reader;
        this.cache = cache;
        this.ownFolder = ownFolder;
        this.flags = flags;
        this.known = known;
        this.volumes = volumes;
    }

    /** The same scan, that tells file systems apart. */
    public Scan over(KnownVolumes knownVolumes, Volumes allVolumes) {
        return new Scan(reader, cache, ownFolder, flags, knownVolumes, allVolumes);
    }

    /**
     * Looks where folders are that are to be scanned.
     *
     * @throws IOException when one of them does not exist and is no known folder, or part of one, that may be offline
     */
    public FolderPlaces locate(List<Path> folders) throws IOException {
        List<FolderMove> moved = new MovedFolders(known, volumes)
                .findAgain(folders.stream().filter(Files::isDirectory).toList());
        Set<Path> homes = known.places().keySet();
        List<Path> present = new ArrayList<>();
        List<SkippedFile> offline = new ArrayList<>();
        for (Path folder : folders) {
            Optional<FolderMove> move = moved.stream()
                    .filter(one -> one.old().equals(folder.toAbsolutePath().normalize()))
                    .findFirst();
            if (move.isPresent()) {
                present.add(move.get().now());
            } else if (!Files.exists(folder) && mayBeOffline(folder, homes)) {
                offline.add(OfflineParts.skipped(folder.toAbsolutePath().normalize(), Reason.of("scan.offline.gone")));
            } else {
                present.add(folder);
            }
        }
        return new FolderPlaces(outermost(present), offline, moved);
    }

    /** Whether a folder that does not exist belongs to a scanned one (or the other way round) that is not there either. */
    public static boolean mayBeOffline(Path folder, Collection<Path> scanned) {
        Path absolute = folder.toAbsolutePath().normalize();
        return scanned.stream()
                .filter(home -> home.startsWith(absolute) || absolute.startsWith(home))
                .anyMatch(OfflineParts::mayBeMountPoint);
    }

    /**
     * Scans folders, and single files. What was read before a cancellation stays in the index.
     *
     * @throws IOException when one of them does not exist
     * @throws InterruptedException when the thread is interrupted
     */
    public ScanReport run(List<Path> folders, ScanOptions options, HashAlgorithm algorithm, JobContext job)
            throws IOException, InterruptedException {
        return run(locate(folders), options, algorithm, job);
    }

    /**
     * Scans folders that were {@link #locate located}. What was read before a cancellation stays in the index.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    public ScanReport run(FolderPlaces folders, ScanOptions options, HashAlgorithm algorithm, JobContext job)
            throws InterruptedException {
        long start = System.nanoTime();
        ScanCounts tally = new ScanCounts();
        LeftOutCount leftOut = new LeftOutCount();
        FolderWalk.Rules rules = new FolderWalk.Rules(
                new Exclusions(options.exclusions(), ownFolder),
                leftOut,
                new PictureFiles(reader::mayBePicture, PictureReader::hasPictureContent, flags, options.minBytes()));
        tally.foldersSkipped(folders.offline());
        for (Map.Entry<Path, Starts> part : parts(folders.present()).entrySet()) {
            scan(part.getKey(), part.getValue(), new Run(rules, options, algorithm, job, tally));
        }
        ScanReport report =
                tally.report(leftOut.counts(), Duration.ofNanos(System.nanoTime() - start), folders.moved());
        log(folders, report);
        return report;
    }

    private static void log(FolderPlaces folders, ScanReport report) {
        LOG.info(
                "scanned {}: {} found, {} read, {} known, {} gone, {} not read, {} ms",
                folders.present().size() > LOGGED ? folders.present().size() + " places" : folders.present(),
                report.met(),
                report.read(),
                report.reused(),
                report.gone(),
                report.skipped().size(),
                report.elapsed().toMillis());
        report.moved().forEach(move -> LOG.info("found again: {} is now {}", move.old(), move.now()));
        report.skipped().forEach(file -> LOG.debug("not read: {}: {} ({})", file.path(), file.reasons(), file.code()));
    }

    /**
     * The real paths of these folders without those that lie below another.
     *
     * @throws IOException when one does not exist
     */
    public static List<Path> outermost(List<Path> folders) throws IOException {
        Set<Path> real = new LinkedHashSet<>();
        for (Path folder : folders) {
            real.add(folder.toRealPath());
        }
        return real.stream()
                .filter(one -> real.stream().noneMatch(other -> !other.equals(one) && one.startsWith(other)))
                .toList();
    }

    /** What is the same for all folders of a scan. */
    private record Run(
            FolderWalk.Rules rules, ScanOptions options, HashAlgorithm algorithm, JobContext job, ScanCounts tally) {}

    /** By known folders, what is to be scanned of each. */
    private Map<Path, Starts> parts(List<Path> present) {
        Map<Path, Path> folders = new LinkedHashMap<>();
        present.forEach(start -> folders.put(start, Files.isRegularFile(start) ? start.resolveSibling("") : start));
        // Making one of them known may take in another: only then is it clear which hold which.
        new LinkedHashSet<>(folders.values()).forEach(cache::home);
        Map<Path, Path> homes = new HashMap<>();
        Map<Path, Set<Path>> starts = new LinkedHashMap<>();
        folders.forEach((start, folder) -> starts.computeIfAbsent(
                        homes.computeIfAbsent(folder, cache::home), none -> new HashSet<>())
                .add(start));
        Map<Path, Starts> parts = new LinkedHashMap<>();
        starts.forEach((home, some) -> parts.put(home, new Starts(some)));
        return parts;
    }

    private void scan(Path home, Starts starts, Run run) throws InterruptedException {
        ScanCounts tally = run.tally();
        HashAlgorithm algorithm = run.algorithm();
        Map<String, KnownFile> before;
        FolderWalk.Result walked;
        try (FolderWalk walk =
                FolderWalk.begin(home, starts, run.rules(), run.options().workers(), run.job())) {
            before = cache.known(home, algorithm.id(), run.options().windows());
            walked = walk.finish();
        }
        Set<String> gone = gone(home, starts, walked, before);
        Map<Long, FoundFile> renamed = renamed(walked.found(), before, gone);
        List<SkippedFile> offline = new OfflineParts(known, volumes).keep(home, starts, before.keySet(), gone);
        tally.foldersSkipped(offline);
        List<FoundFile> changed = forgetAndRename(home, walked.found(), renamed, gone, tally);
        tally.foldersSkipped(walked.skipped());
        tally.found(walked.found().size());
        if (starts.areAllOf(home) && offline.isEmpty()) {
            new VolumeNotes(known, volumes).write(home, walked.found());
        }

        ReadingCrew crew = new ReadingCrew(home, reader, algorithm, run.options(), cache, run.job(), tally, memory);
        List<FoundFile> reading = toRead(changed, before, tally);
        crew.read(reading, file -> knownId(before, file));
        if (reading.size() > before.size() / MUCH) {
            cache.settle(home, algorithm.id(), run.options().windows());
        }
    }

    /**
     * Known files that the walk did not meet, unless they lie where it could not look. What lies in the cloud alone now is
     * gone, too, since nobody may open it to look at it again.
     */
    private static Set<String> gone(Path home, Starts starts, FolderWalk.Result walked, Map<String, KnownFile> known) {
        long met = walked.found().stream()
                .filter(file -> known.containsKey(file.relative()))
                .count();
        if (met == known.size()) {
            return new LinkedHashSet<>();
        }
        Set<String> missing = new LinkedHashSet<>(known.keySet());
        walked.found().forEach(file -> missing.remove(file.relative()));
        List<Path> unseen = walked.skipped().stream()
                .filter(skipped -> !skipped.code().equals(ScanProblem.IN_CLOUD.code()))
                .map(SkippedFile::path)
                .toList();
        boolean whole = starts.areAllOf(home);
        if (!whole || !unseen.isEmpty()) {
            missing.removeIf(relative -> {
                Path path = home.resolve(relative);
                return !starts.cover(path) || unseen.stream().anyMatch(path::startsWith);
            });
        }
        return missing;
    }

    /** Gives renamed pictures their new paths and forgets the rest of the gone; what is left may need reading. */
    private List<FoundFile> forgetAndRename(
            Path home, List<FoundFile> found, Map<Long, FoundFile> renamed, Set<String> gone, ScanCounts tally) {
        if (!renamed.isEmpty()) {
            cache.rename(home, renamed);
        }
        cache.forget(home, gone);
        tally.gone(gone.size());
        Collection<FoundFile> settled = renamed.values();
        tally.reused(settled.size());
        if (settled.isEmpty()) {
            return found;
        }
        Set<FoundFile> done = Set.copyOf(settled);
        return found.stream().filter(file -> !done.contains(file)).toList();
    }

    /** New files that are gone ones under another name: the same file to the file system, of the same size and time. */
    private static Map<Long, FoundFile> renamed(List<FoundFile> found, Map<String, KnownFile> known, Set<String> gone) {
        Map<String, String> goneByKey = new HashMap<>();
        for (String relative : gone) {
            KnownFile file = known.get(relative);
            if (file != null && !file.fileKey().isEmpty() && file.id() != 0 && file.hasFingerprint()) {
                goneByKey.put(file.fileKey(), relative);
            }
        }
        Map<Long, FoundFile> renamed = new HashMap<>();
        if (goneByKey.isEmpty()) {
            return renamed;
        }
        for (FoundFile file : found) {
            String old = known.containsKey(file.relative()) ? null : goneByKey.get(file.fileKey());
            KnownFile before = old == null ? null : known.get(old);
            if (old != null && before != null && file.unchangedSince(before)) {
                renamed.putIfAbsent(before.id(), file);
                goneByKey.remove(file.fileKey());
                gone.remove(old);
            }
        }
        return renamed;
    }

    /** What must be read, in the order in which a hard disk most likely holds it. */
    private static List<FoundFile> toRead(List<FoundFile> candidates, Map<String, KnownFile> known, ScanCounts tally) {
        List<FoundFile> reading = new ArrayList<>();
        for (FoundFile file : candidates) {
            KnownFile before = known.get(file.relative());
            if (before == null || !file.unchangedSince(before)) {
                reading.add(file);
            } else if (before.skipped().isPresent()) {
                retryOrKeep(file, before.skipped().get(), reading, tally);
            } else if (before.hasFingerprint()) {
                tally.reused(1);
            } else {
                reading.add(file);
            }
        }
        reading.sort(Comparator.comparing(FoundFile::fileKeyOrder).thenComparing(FoundFile::relative));
        return reading;
    }

    private static void retryOrKeep(FoundFile file, SkippedFile trouble, List<FoundFile> reading, ScanCounts tally) {
        if (PASSING.contains(trouble.code())) {
            reading.add(file);
        } else {
            tally.skipped(trouble);
        }
    }

    private static OptionalLong knownId(Map<String, KnownFile> known, FoundFile file) {
        return Optional.ofNullable(known.get(file.relative()))
                .filter(before -> before.id() != 0 && file.unchangedSince(before))
                .map(before -> OptionalLong.of(before.id()))
                .orElse(OptionalLong.empty());
    }
}
