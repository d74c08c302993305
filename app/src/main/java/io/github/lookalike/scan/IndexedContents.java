package io.github.lookalike.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The index as those see it who hold files against what they once held. */
public interface IndexedContents {

    /** What is known of a file; empty for one that no scan found. */
    Optional<IndexedContent> of(Path file);

    /** What is known of every file, sorted by path. */
    List<IndexedContent> all();

    /** What the picture showed when it was scanned, small. */
    Optional<Miniature> miniature(long id);

    /** Remembers the digest of what was seen to show what the scan saw. */
    void prove(long id, String sha256);
}
