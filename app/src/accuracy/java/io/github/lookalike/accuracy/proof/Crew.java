package io.github.lookalike.accuracy.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Writes pairs to files, has them judged and deletes them, on all processors; results come in the order of scenes. */
final class Crew {

    /** Both are of one age, so that none is preferred for it. */
    private static final FileTime WRITTEN = FileTime.from(Instant.parse("2024-05-17T10:00:00Z"));

    private static final int MOST_KEPT = 200;

    private final PairProof proof;
    private final Path temporary;
    private final Optional<Path> keep;
    private final AtomicInteger folders = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();

    /** @param keep where pairs that came out wrong stay for a look; empty for nowhere */
    Crew(PairProof proof, Path temporary, Path... keep) {
        this.proof = proof;
        this.temporary = temporary;
        this.keep = keep.length == 0 ? Optional.empty() : Optional.of(keep[0]);
    }

    /** @param scenes each makes several pairs */
    List<Judged> judged(String name, int scenes, IntFunction<List<PairFiles>> scene, Predicate<Judged> wrong) {
        AtomicInteger done = new AtomicInteger();
        return IntStream.range(0, scenes)
                .parallel()
                .mapToObj(number -> {
                    List<Judged> judged = new ArrayList<>();
                    for (PairFiles pair : scene.apply(number)) {
                        judged.add(judged(pair, wrong));
                    }
                    if (done.incrementAndGet() % 50 == 0) {
                        System.err.println(name + ": " + done + " of " + scenes + " scenes");
                    }
                    return judged;
                })
                .flatMap(List::stream)
                .toList();
    }

    private Judged judged(PairFiles pair, Predicate<Judged> wrong) {
        try {
            Path folder = Files.createDirectory(temporary.resolve("pair" + folders.incrementAndGet()));
            Path keeper = written(folder.resolve("one" + pair.keeperSuffix()), pair.keeper());
            Path other = written(folder.resolve("two" + pair.otherSuffix()), pair.other());
            Judged judged = new Judged(pair.label(), proof.of(keeper, other));
            if (keep.isPresent() && wrong.test(judged) && kept.incrementAndGet() <= MOST_KEPT) {
                String name = (pair.label().kind() + " " + pair.label().copy() + " "
                                + pair.label().note())
                        .replaceAll("[^A-Za-z0-9.-]+", "_");
                Path first = Files.createDirectories(keep.get());
                Files.copy(
                        keeper, first.resolve(name + "__a" + pair.keeperSuffix()), StandardCopyOption.REPLACE_EXISTING);
                Files.copy(
                        other, first.resolve(name + "__b" + pair.otherSuffix()), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.delete(keeper);
            Files.delete(other);
            Files.delete(folder);
            return judged;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path written(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return Files.setLastModifiedTime(file, WRITTEN);
    }
}
