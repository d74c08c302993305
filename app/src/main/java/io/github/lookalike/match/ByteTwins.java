package io.github.lookalike.match;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts pictures of the same bytes together. */
final class ByteTwins {

    private final ContentDigests digests;

    ByteTwins(ContentDigests digests) {
        this.digests = digests;
    }

    /** All pictures, those of the same bytes in one list; lists and pictures in the order given. */
    List<List<IndexedPicture>> sets(List<IndexedPicture> pictures, JobContext job) {
        Map<Long, Integer> ofSize = new HashMap<>();
        pictures.forEach(picture -> ofSize.merge(picture.file().bytes(), 1, Integer::sum));
        List<List<IndexedPicture>> sets = new ArrayList<>(pictures.size());
        Map<String, List<IndexedPicture>> byDigest = new HashMap<>();
        for (IndexedPicture picture : pictures) {
            job.checkpoint();
            boolean alone = ofSize.getOrDefault(picture.file().bytes(), 1) == 1;
            Optional<String> digest = alone ? Optional.empty() : digests.of(picture);
            if (digest.isEmpty()) {
                // Nearly all are: there may be a million of them.
                sets.add(List.of(picture));
                continue;
            }
            byDigest.computeIfAbsent(digest.get(), first -> {
                        List<IndexedPicture> set = new ArrayList<>();
                        sets.add(set);
                        return set;
                    })
                    .add(picture);
        }
        return List.copyOf(sets);
    }

    /** Whether two pictures are only two names of one file. */
    static boolean sameFile(IndexedPicture first, IndexedPicture second) {
        if (first.fileKey().isPresent() && second.fileKey().isPresent()) {
            return first.fileKey().equals(second.fileKey());
        }
        try {
            return Files.isSameFile(first.path(), second.path());
        } catch (IOException e) {
            return false;
        }
    }
}
