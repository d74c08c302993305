package io.github.lookalike.accuracy;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.index.CheapestSearch;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Affine;
import io.github.lookalike.match.CloserLook;
import io.github.lookalike.match.DecodedLook;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.MatchExplanation;
import io.github.lookalike.match.MatchMemory;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.match.Matcher;
import io.github.lookalike.match.SeenPair;
import io.github.lookalike.scan.Fingerprinter;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Writes pictures to a folder, reads them as the program does and matches them as it does, without its database. */
public final class Shelf {

    /** As a scan asks for. */
    static final TargetSize SMALL = new TargetSize(128);

    private final PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final HashAlgorithm algorithm;
    private final Path folder;
    private final CloserLook closerLook = new Remembering(new DecodedLook(reader));
    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, Miniature> miniatures = new ConcurrentHashMap<>();

    public Shelf(HashAlgorithm algorithm, Path folder) {
        this.algorithm = algorithm;
        this.folder = folder;
    }

    /** Another shelf, whose pictures lie elsewhere. */
    Shelf in(Path other) {
        return new Shelf(algorithm, other);
    }

    boolean mayBePicture(Path file) {
        return reader.mayBePicture(file);
    }

    /** The whole picture at about this size; nothing when it cannot be read. */
    Optional<Picture> read(Path file, TargetSize size) {
        try {
            return Optional.of(reader.read(file, size));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /** Writes and reads an altered picture. */
    IndexedPicture put(Alteration alteration, BufferedImage picture, int source) {
        return put(alteration, picture, source, String.valueOf(source));
    }

    /** The same of a source that is known by a name. */
    IndexedPicture put(Alteration alteration, BufferedImage picture, int seed, String source) {
        Random random = new Random(Accuracy.SEED + 31L * seed + alteration.id().hashCode());
        BufferedImage changed = alteration.change().apply(picture, random);
        return put(alteration.id() + " " + source, changed, alteration.saving());
    }

    /** Writes and reads a picture. */
    IndexedPicture put(String name, BufferedImage picture, Saving saving) {
        try {
            // The digest leaves the order of names to chance: no picture is preferred for its name.
            String first = Integer.toHexString(name.hashCode() * 0x9e3779b9);
            String plain = (first + " " + name).replaceAll("[^A-Za-z0-9.-]", "_");
            Path file = folder.resolve(plain + "." + saving.format());
            Files.write(file, saving.bytes(picture));
            return put(file);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Lets go of what is known of pictures that are not matched any more. */
    public void forget(List<IndexedPicture> pictures) {
        pictures.forEach(picture -> miniatures.remove(picture.id()));
    }

    /** Reads a picture that is there. */
    public IndexedPicture put(Path file) {
        try {
            Picture picture = reader.read(file, SMALL);
            IndexedPicture indexed = new IndexedPicture(
                    ids.incrementAndGet(),
                    Optional.ofNullable(file.getParent()).orElse(file),
                    ImageFile.of(
                            file, Files.size(file), Instant.EPOCH, picture.width(), picture.height(), picture.format()),
                    Optional.of(file.toString()),
                    picture.metadata(),
                    picture.damage(),
                    fingerprinter.of(algorithm, picture.pixels()));
            miniatures.put(indexed.id(), Miniature.of(picture.pixels()));
            return indexed;
        } catch (UnreadableException | IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    public List<Match> matches(List<IndexedPicture> pictures, Level level) {
        Matcher matcher = new Matcher(
                this::miniatures,
                picture -> Optional.of("none equal: " + picture.id()),
                closerLook,
                new CheapestSearch(Runtime.getRuntime().availableProcessors()),
                MatchMemory.NONE);
        return matcher.match(pictures, algorithm, new MatchOptions(level, OptionalInt.empty()), new JobContext());
    }

    /** All that is measured of the pairs that a thorough search of them looks at. */
    List<SeenPair> seen(List<IndexedPicture> pictures) {
        return SeenPair.among(pictures, algorithm, this::miniatures, closerLook);
    }

    /** Why two pictures match or not, in one line. */
    String explained(IndexedPicture one, IndexedPicture other) {
        return MatchExplanation.of(
                        one,
                        Objects.requireNonNull(miniatures.get(one.id())),
                        other,
                        Objects.requireNonNull(miniatures.get(other.id())),
                        algorithm.radii(),
                        closerLook)
                .toString();
    }

    /** The levels are tried one after the other and see the same. */
    private static final class Remembering implements CloserLook {

        private final CloserLook look;
        private final Map<List<Object>, Optional<Change>> seen = new ConcurrentHashMap<>();

        private Remembering(CloserLook look) {
            this.look = look;
        }

        @Override
        public Optional<Change> compare(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned) {
            return known(List.of(first.id(), second.id(), turn, toned), () -> look.compare(first, second, turn, toned));
        }

        @Override
        public Optional<Change> compareMoved(IndexedPicture first, IndexedPicture second, Turn turn, Affine map) {
            return known(
                    List.of(first.id(), second.id(), turn, map), () -> look.compareMoved(first, second, turn, map));
        }

        private Optional<Change> known(List<Object> key, Supplier<Optional<Change>> question) {
            Optional<Change> known = seen.get(key);
            if (known == null) {
                known = question.get();
                seen.put(key, known);
            }
            return known;
        }
    }

    private Map<Long, Miniature> miniatures(Collection<IndexedPicture> pictures) {
        Map<Long, Miniature> found = new HashMap<>();
        for (IndexedPicture picture : pictures) {
            Miniature miniature = miniatures.get(picture.id());
            if (miniature != null) {
                found.put(picture.id(), miniature);
            }
        }
        return found;
    }
}
