package io.github.lookalike.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What keeps an index healthy. */
public interface IndexCare {

    /** What is wrong with it, for people; empty when all is well. */
    List<String> check();

    /** Asks for unused space to be given back when the index is closed. */
    void compactOnClose();

    /** Writes every picture's facts, digest and fingerprints as JSON to a new file. */
    void export(Path file) throws IOException;

    /**
     * Tells the index that a folder is now elsewhere, such as under another drive letter. Nothing is read again.
     *
     * @return how many scanned folders were at or below the old place
     * @throws IllegalArgumentException when pictures of the new place are known already
     */
    int relocate(Path old, Path now);
}
