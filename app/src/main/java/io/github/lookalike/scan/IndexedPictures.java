package io.github.lookalike.scan;

import io.github.lookalike.api.AlgorithmId;
import java.nio.file.Path;
import java.util.List;

/** The index as those see it who work with what was read. */
public interface IndexedPictures {

    /**
     * Every picture below these folders, each once, sorted by path.
     *
     * @param windows what their fingerprints are wanted through
     */
    List<IndexedPicture> below(List<Path> folders, AlgorithmId algorithm, Windows windows);

    /** The same through the windows that every search needs. */
    default List<IndexedPicture> below(List<Path> folders, AlgorithmId algorithm) {
        return below(folders, algorithm, Windows.LIGHT);
    }

    /** Every folder that was scanned, sorted. */
    List<Path> roots();

    /** What could not be read below these folders, sorted by path. */
    List<SkippedFile> skipped(List<Path> folders);
}
