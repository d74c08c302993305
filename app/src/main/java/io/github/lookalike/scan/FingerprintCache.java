package io.github.lookalike.scan;

import io.github.lookalike.api.AlgorithmId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The index as a scan sees it: what was read before, and where to put what is read now. */
public interface FingerprintCache {

    /**
     * The known folder that a folder belongs to: itself, or one above it that was scanned before. Known folders below it
     * become part of it, so that no picture is ever known twice.
     */
    Path home(Path folder);

    /**
     * What is known below a home folder, by the path relative to it.
     *
     * @param windows through which a picture must have been seen for its fingerprint to count
     */
    Map<String, KnownFile> known(Path home, AlgorithmId algorithm, Windows windows);

    /** Prepares for {@link #known} to be asked by the next scan: for who changed much, as it takes a while. */
    void settle(Path home, AlgorithmId algorithm, Windows windows);

    /**
     * Adds pictures; one that was known by the same path is replaced, or only gets a further fingerprint.
     *
     * @param windows through which they were seen
     */
    void store(Path home, AlgorithmId algorithm, Windows windows, List<ReadPicture> pictures);

    /** Notes files that could not be read. */
    void storeSkipped(Path home, Map<FoundFile, SkippedFile> skipped);

    /** Gives pictures another path: they were renamed. */
    void rename(Path home, Map<Long, FoundFile> renamed);

    /** Forgets files that are no more. */
    void forget(Path home, Collection<String> relatives);
}
