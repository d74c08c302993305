package io.github.lookalike.match;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.hash.dct.DctHash;
import io.github.lookalike.index.CheapestSearch;
import io.github.lookalike.index.SharedBits;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.Fingerprinter;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Prints how many candidate pairs a second one processor looks at a second time: those that a search of a folder yields,
 * and each picture beside a copy of half its size; then the same without what was compared in full. Run by
 *
 * <pre>./mvnw -q -Pbench -pl app -am test -Dbench.command="io.github.lookalike.match.VerificationTable DIR 20"</pre>
 *
 * with the number of rounds: what is printed is the last one, when the code is compiled.
 */
public final class VerificationTable {

    private final HashAlgorithm algorithm = new DctHash();
    private final PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
    private final Map<Long, Miniature> miniatures = new HashMap<>();
    private final List<IndexedPicture> pictures = new ArrayList<>();
    private final int rounds;

    private VerificationTable(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        VerificationTable table = new VerificationTable(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20);
        table.print(Path.of(arguments[0]));
    }

    private void print(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(file);
            }
        }
        System.out.printf("%d pictures, Java %s%n", pictures.size(), Runtime.version());
        System.out.println(
                "                    pairs  matches  in full   pairs/s core      unless full   ms a full look");
        for (Level level : List.of(Level.NORMAL, Level.THOROUGH)) {
            Breadth breadth = Breadth.of(new MatchOptions(level, OptionalInt.empty()), algorithm.radii());
            print(
                    level.id(),
                    new CandidateSearch(
                                    new CheapestSearch(1),
                                    pictures.stream()
                                            .filter(one -> one.fingerprints().isPresent())
                                            .toList(),
                                    Set.of(),
                                    SharedBits.of(
                                            algorithm.bitsSharedByMirrors(),
                                            algorithm.bitsWhenTransposed(),
                                            algorithm.bits()),
                                    breadth,
                                    new JobContext())
                            .candidates());
        }
        Path copies = Files.createTempDirectory("lookalike-copies");
        try {
            print("half-size copies", copies(copies));
        } finally {
            for (IndexedPicture picture : pictures) {
                if (picture.path().startsWith(copies)) {
                    Files.delete(picture.path());
                }
            }
            Files.delete(copies);
        }
    }

    private List<CandidatePair> copies(Path folder) throws IOException {
        List<CandidatePair> candidates = new ArrayList<>();
        for (IndexedPicture picture : List.copyOf(pictures)) {
            Path file = folder.resolve(picture.id() + ".png");
            ImageIO.write(half(picture), "png", file.toFile());
            add(file)
                    .ifPresent(copy -> candidates.add(new CandidatePair(
                            picture, copy, Views.of(picture, copy).hints(algorithm.radii()))));
        }
        return candidates;
    }

    private BufferedImage half(IndexedPicture picture) {
        int width = Math.max(1, picture.file().width() / 2);
        int height = Math.max(1, picture.file().height() / 2);
        BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        read(picture.path(), Math.min(width, height))
                .ifPresent(
                        read -> half.setRGB(0, 0, width, height, read.pixels().averagedRgb(width, height), 0, width));
        return half;
    }

    private Optional<IndexedPicture> add(Path file) throws IOException {
        Optional<Picture> read = read(file, 128);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Picture picture = read.get();
        IndexedPicture indexed = new IndexedPicture(
                pictures.size() + 1L,
                Optional.ofNullable(file.getParent()).orElse(file),
                ImageFile.of(
                        file, Files.size(file), Instant.EPOCH, picture.width(), picture.height(), picture.format()),
                Optional.of(file.toString()),
                picture.metadata(),
                picture.damage(),
                new Fingerprinter().of(algorithm, picture.pixels()));
        pictures.add(indexed);
        miniatures.put(indexed.id(), Miniature.of(picture.pixels()));
        return Optional.of(indexed);
    }

    private Optional<Picture> read(Path file, int side) {
        try {
            return Optional.of(reader.read(file, new TargetSize(side)));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private void print(String name, List<CandidatePair> candidates) {
        Timed look = new Timed(new DecodedLook(reader));
        double seconds = 0;
        int matches = 0;
        for (int round = 0; round < rounds; round++) {
            look = new Timed(new DecodedLook(reader));
            double start = cpu();
            matches = new Verification(this::miniatures, look, Rules::verdict)
                    .of(candidates, new JobContext())
                    .size();
            seconds = cpu() - start;
        }
        double inFull = look.nanoseconds.get() / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-16s %8d %8d %8d %14.0f %14.0f %14.1f%n",
                name,
                candidates.size(),
                matches,
                look.pairs.get(),
                candidates.size() / seconds,
                candidates.size() / (seconds - inFull),
                1000 * inFull / Math.max(1, look.pairs.get()));
    }

    /** Counts the pairs compared in full, and the time that takes. */
    private static final class Timed implements CloserLook {

        private final AtomicInteger pairs = new AtomicInteger();
        private final AtomicLong nanoseconds = new AtomicLong();
        private final CloserLook look;

        private Timed(CloserLook look) {
            this.look = look;
        }

        @Override
        public Optional<Change> compare(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned) {
            return timed(() -> look.compare(first, second, turn, toned));
        }

        @Override
        public Optional<Change> compareMoved(IndexedPicture first, IndexedPicture second, Turn turn, Affine map) {
            return timed(() -> look.compareMoved(first, second, turn, map));
        }

        private Optional<Change> timed(Supplier<Optional<Change>> question) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            Optional<Change> change = question.get();
            nanoseconds.addAndGet(threads.getCurrentThreadCpuTime() - start);
            pairs.incrementAndGet();
            return change;
        }
    }

    private Map<Long, Miniature> miniatures(Collection<IndexedPicture> asked) {
        Map<Long, Miniature> found = new HashMap<>();
        asked.forEach(picture ->
                Optional.ofNullable(miniatures.get(picture.id())).ifPresent(one -> found.put(picture.id(), one)));
        return found;
    }

    /** In seconds, of all threads but the compiler's and the collector's. */
    private static double cpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return LongStream.of(threads.getAllThreadIds())
                        .map(threads::getThreadCpuTime)
                        .filter(time -> time > 0)
                        .sum()
                / 1e9;
    }
}
