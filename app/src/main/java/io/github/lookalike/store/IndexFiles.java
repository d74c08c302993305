package io.github.lookalike.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The files of one index, which lie beside each other.
 *
 * @param index the database
 */
record IndexFiles(Path index) {

    private static final String SUFFIX = ".mv.db";

    IndexFiles {
        index = index.toAbsolutePath();
    }

    /** @throws IndexUnavailableException when the name is none for an index */
    static IndexFiles of(Path index) throws IndexUnavailableException {
        String name = index.toAbsolutePath().toString();
        if (!name.endsWith(SUFFIX)) {
            throw new IndexUnavailableException("An index file must end in " + SUFFIX + ": " + index);
        }
        // The path goes into a URL whose options begin at a semicolon; nothing of it may become an option.
        if (name.indexOf(';') >= 0) {
            throw new IndexUnavailableException("The path of the index must have no semicolon: " + name);
        }
        return new IndexFiles(index);
    }

    Path folder() {
        return Objects.requireNonNull(index.getParent(), "an index lies in a folder");
    }

    /** The memory that outlives the index. */
    Path memory() {
        return beside(".history");
    }

    /** Held while a process works with the index. */
    Path lock() {
        return beside(".lock");
    }

    /** Where a new index, or one with a new schema, is made before it takes its place in one step. */
    IndexFiles making() {
        return new IndexFiles(beside(".new" + SUFFIX));
    }

    /** Says why the index must not be opened again. */
    Path suspicion() {
        return beside(".damaged");
    }

    /** What the database leaves behind when its process is killed while it gives space back. */
    Path temporary() {
        return beside(SUFFIX + ".tempFile");
    }

    /** Room on the disk that is given up when there is no other. */
    Path reserve() {
        return beside(".reserve");
    }

    /** As the database wants to be told. */
    String base() {
        String name = index.toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private Path beside(String ending) {
        return Path.of(base() + ending);
    }
}
