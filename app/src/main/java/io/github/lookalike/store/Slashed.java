package io.github.lookalike.store;

import java.nio.file.Path;

/** Relative paths as the index writes them: with {@code /} between names on every system. */
final class Slashed {

    private Slashed() {}

    static String text(Path relative) {
        String separator = relative.getFileSystem().getSeparator();
        return separator.equals("/") ? relative.toString() : relative.toString().replace(separator, "/");
    }
}
