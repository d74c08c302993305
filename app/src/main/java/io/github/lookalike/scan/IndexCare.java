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
     * Tells the index that a folder is now elsewhere, such as under another drive letter. Nothing is read again. Where the
     * new place was scanned meanwhile, what was read there stays, and takes over what was decided.
     *
     * @return how many scanned folders were at or below the old place
     * @throws IllegalArgumentException when one of the places lies within the other
     */
    int relocate(Path old, Path now);

    /**
     * Forgets a scanned folder with all that is known of its pictures; no file is touched.
     *
     * @return whether it was a scanned folder
     */
    boolean forget(Path root);
}
