package io.github.lookalike.match;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts pictures of the same bytes together. */
final class ByteTwins {

    private final ContentDigests digests;

    ByteTwins(ContentDigests digests) {
        this.digests = digests;
    }

    /** All pictures, those of the same bytes in one list; lists and pictures in the order given. */
    List<List<IndexedPicture>> sets(List<IndexedPicture> pictures, JobContext job) {
        Map<Long, List<IndexedPicture>> bySize = new TreeMap<>();
        for (IndexedPicture picture : pictures) {
            bySize.computeIfAbsent(picture.file().bytes(), size -> new ArrayList<>())
                    .add(picture);
        }
        Map<String, List<IndexedPicture>> sets = new LinkedHashMap<>();
        for (IndexedPicture picture : pictures) {
            job.checkpoint();
            boolean alone =
                    bySize.getOrDefault(picture.file().bytes(), List.of()).size() == 1;
            String key = alone ? "#" + picture.id() : digests.of(picture).orElse("#" + picture.id());
            sets.computeIfAbsent(key, digest -> new ArrayList<>()).add(picture);
        }
        return List.copyOf(sets.values());
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
