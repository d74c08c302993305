package io.github.lookalike.match;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.index.LinearScan;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.Fingerprinter;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Pictures that are nowhere but in memory, and a matcher over them. */
final class Album {

    private final Map<Long, Pixels> pixels = new HashMap<>();
    private final Map<Long, Miniature> miniatures = new HashMap<>();
    private final Map<Long, String> digests = new HashMap<>();
    private final List<IndexedPicture> pictures = new ArrayList<>();
    private int looks;

    /** The picture of a name. */
    IndexedPicture picture(String name) {
        return pictures.stream()
                .filter(picture -> picture.path().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** Adds a picture and gives its id. */
    long add(String name, Pixels picture) {
        return add(name, picture, "bytes of " + name, Optional.of(name), Metadata.NONE);
    }

    long add(String name, Pixels picture, String content, Optional<String> fileKey, Metadata metadata) {
        long id = pictures.size() + 1L;
        ImageFile file = ImageFile.of(
                Path.of("/album", name).toAbsolutePath(),
                content.length(),
                Instant.EPOCH,
                picture.width(),
                picture.height(),
                "PNG");
        pictures.add(new IndexedPicture(
                id,
                Path.of("/album").toAbsolutePath(),
                file,
                fileKey,
                metadata,
                Optional.empty(),
                new Fingerprinter().of(new Brightness(), picture)));
        pixels.put(id, picture);
        miniatures.put(id, Miniature.of(picture));
        digests.put(id, content);
        return id;
    }

    List<IndexedPicture> pictures() {
        return List.copyOf(pictures);
    }

    List<Match> matches(Level level) {
        return matches(pictures, level);
    }

    List<Match> matches(List<IndexedPicture> some, Level level) {
        return matches(some, level, MatchMemory.NONE);
    }

    List<Match> matches(List<IndexedPicture> some, Level level, MatchMemory memory) {
        return matches(some, level, memory, new Look());
    }

    List<Match> matches(List<IndexedPicture> some, Level level, MatchMemory memory, CloserLook look) {
        return matches(some, level, memory, look, Judge.trained());
    }

    List<Match> matches(List<IndexedPicture> some, Level level, MatchMemory memory, CloserLook look, Judge judge) {
        Matcher matcher = new Matcher(
                this::miniatures,
                picture -> Optional.ofNullable(digests.get(picture.id())),
                look,
                new LinearScan(),
                memory,
                () -> judge);
        return matcher.match(some, new Brightness(), new MatchOptions(level, OptionalInt.empty()), new JobContext());
    }

    /** What a second look says of the first two pictures, whether a search finds them or not. */
    Optional<Tier> secondLook() {
        return measured().flatMap(Rules::verdict).map(MatchVerdict::tier);
    }

    /** Why it finds them different although they fit. */
    Optional<Reason> objection() {
        return measured().map(Measurement::evidence).flatMap(Rules::objection);
    }

    /** What is measured of the first two pictures; nothing where they do not fit each other. */
    Optional<Measurement> measured() {
        return Registrar.see(found(), planes(0), planes(1))
                .map(observation -> new Measurement(found(), observation, planes(0), planes(1), new Look()));
    }

    private CandidatePair found() {
        return new CandidatePair(
                pictures.get(0), pictures.get(1), List.of(new CandidateHint(0, Turn.NONE, Affine.IDENTITY)));
    }

    private Planes planes(int index) {
        return Planes.of(
                Objects.requireNonNull(miniatures.get(pictures.get(index).id())));
    }

    /** All matches, by another judge. */
    List<Match> matches(Level level, MatchMemory memory, Judge judge) {
        return matches(pictures, level, memory, new Look(), judge);
    }

    /** At the pictures as they were added. */
    private final class Look implements CloserLook {

        @Override
        public Optional<Change> compare(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned) {
            Pixels one = pixels(first);
            Pixels other = pixels(second).turned(turn);
            return Optional.of(Tiles.change(one, other, 1200, toned, printed(one, other)));
        }

        @Override
        public Optional<Change> compareMoved(IndexedPicture first, IndexedPicture second, Turn turn, Affine map) {
            Pixels one = pixels(first);
            Pixels other = pixels(second).turned(turn);
            return Optional.of(Moved.change(one, other, map, printed(one, other)));
        }

        private static boolean printed(Pixels one, Pixels other) {
            return PageSaliency.printed(one) && PageSaliency.printed(other);
        }
    }

    private Pixels pixels(IndexedPicture picture) {
        return Optional.ofNullable(pixels.get(picture.id())).orElseThrow();
    }

    /** How often a miniature was asked for. */
    int looks() {
        return looks;
    }

    private Map<Long, Miniature> miniatures(Collection<IndexedPicture> asked) {
        looks += asked.size();
        Map<Long, Miniature> found = new HashMap<>();
        for (IndexedPicture picture : asked) {
            Optional.ofNullable(miniatures.get(picture.id())).ifPresent(one -> found.put(picture.id(), one));
        }
        return found;
    }

    /** A small hash of its own, so that the matcher is shown to work with any: is a cell lighter than its neighbour? */
    static final class Brightness implements HashAlgorithm {

        private static final int SIDE = 9;

        @Override
        public AlgorithmId id() {
            return new AlgorithmId("test-brightness", 1);
        }

        @Override
        public String displayName() {
            return "Brightness";
        }

        @Override
        public int bits() {
            return 64;
        }

        @Override
        public Optional<Fingerprint> fingerprint(Pixels picture) {
            float[] luma = picture.averagedLuma(SIDE, SIDE - 1);
            long bits = 0;
            double steps = 0;
            for (int i = 0; i < 64; i++) {
                int at = i / 8 * SIDE + i % 8;
                bits |= luma[at + 1] > luma[at] ? 1L << i : 0;
                steps += Math.abs(luma[at + 1] - luma[at]);
            }
            return steps < 10 ? Optional.empty() : Optional.of(Fingerprint.of(id(), 64, bits));
        }
    }
}
