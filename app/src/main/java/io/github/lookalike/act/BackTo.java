package io.github.lookalike.act;

import java.nio.file.Path;

/** Where files come back to that are undone. */
public sealed interface BackTo {

    /** Where they were, and nowhere else. */
    record OldPlace() implements BackTo {}

    /** Where they were; beside, under a free name, where another file lies there now. */
    record Beside() implements BackTo {}

    /**
     * Below a folder, in the folders they had below the one that all files of their batch shared.
     *
     * @param folder absolute; made once the first file is held
     */
    record Below(Path folder) implements BackTo {

        public Below {
            if (!folder.isAbsolute()) {
                throw new IllegalArgumentException("not absolute: " + folder);
            }
        }
    }
}
