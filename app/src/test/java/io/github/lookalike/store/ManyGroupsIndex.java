package io.github.lookalike.store;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.FoundFile;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import io.github.lookalike.scan.PictureFacts;
import io.github.lookalike.scan.ReadPicture;
import io.github.lookalike.scan.Windows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes the index of a search that nobody made, by the statements of the program, thousands of rows a transaction. */
public final class ManyGroupsIndex {

    private static final int BATCH = 2_000;
    private static final int BITS = 256;

    private final Random random = new Random(16);
    private final Database database;
    private final Path root;

    private ManyGroupsIndex(Database database, Path root) {
        this.database = database;
        this.root = root;
    }

    /**
     * Fills an index that is not there yet.
     *
     * @param search whose pictures are numbered from 1 on, in the order of its groups, and lie below its one root
     */
    public static void write(Path index, FindResult search) throws IndexUnavailableException {
        Path root = search.options().roots().get(0);
        try (Database database = Database.open(index)) {
            new ManyGroupsIndex(database, root).write(search);
        }
    }

    private void write(FindResult search) {
        H2FingerprintCache pictures = new H2FingerprintCache(database, "none");
        H2QualityCache scores = new H2QualityCache(database);
        pictures.home(root);
        List<RankedGroup.Member> waiting = new ArrayList<>();
        for (RankedGroup group : search.groups()) {
            waiting.addAll(group.members());
            if (waiting.size() >= BATCH) {
                write(waiting, search.options().algorithm(), pictures, scores);
                waiting.clear();
            }
        }
        write(waiting, search.options().algorithm(), pictures, scores);
        new H2LastSearch(database, new H2IndexedPictures(database), Clock.systemUTC()).remember(search);
    }

    private void write(
            List<RankedGroup.Member> members,
            AlgorithmId algorithm,
            H2FingerprintCache pictures,
            H2QualityCache scores) {
        pictures.store(
                root,
                algorithm,
                Windows.LIGHT,
                members.stream()
                        .map(member -> read(member.picture(), algorithm))
                        .toList());
        Map<Long, Map<String, QualityScore>> all = new HashMap<>();
        for (RankedGroup.Member member : members) {
            all.put(
                    member.picture().id(),
                    member.quality().scores().entrySet().stream()
                            .collect(Collectors.toMap(one -> one.getKey() + "/1", Map.Entry::getValue)));
        }
        scores.store(all);
    }

    private ReadPicture read(IndexedPicture picture, AlgorithmId algorithm) {
        long[] words =
                random.longs((long) Windows.LIGHT.count() * BITS / Long.SIZE).toArray();
        Instant modified = picture.file().modified();
        byte[] miniature = new byte[Miniature.BYTES];
        random.nextBytes(miniature);
        return new ReadPicture(
                new FoundFile(
                        root.relativize(picture.path()).toString().replace('\\', '/'),
                        picture.file().bytes(),
                        modified.getEpochSecond() * 1_000_000_000L + modified.getNano(),
                        ""),
                OptionalLong.empty(),
                new PictureFacts(
                        picture.file().format(),
                        picture.file().width(),
                        picture.file().height(),
                        picture.metadata(),
                        Optional.empty(),
                        Optional.empty()),
                Miniature.ofBytes(miniature),
                Optional.of(Fingerprints.ofPacked(algorithm, BITS, words)));
    }
}
