package io.github.lookalike.workbench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program keeps its things.
 *
 * @param data the folder the user named; empty for the usual one
 * @param index the index file the user named; empty for the one in the data folder
 * @param userPlugins whether plugins of the user are loaded, or only listed: who takes care of them needs none of them
 */
public record WorkbenchPlace(Optional<Path> data, Optional<Path> index, boolean userPlugins) {

    public static final WorkbenchPlace USUAL = new WorkbenchPlace(Optional.empty(), Optional.empty());

    /** A place where everything takes part. */
    public WorkbenchPlace(Optional<Path> data, Optional<Path> index) {
        this(data, index, true);
    }

    /** The same without plugins of the user, so that no fault of theirs is in the way. */
    public WorkbenchPlace withoutUserPlugins() {
        return new WorkbenchPlace(data, index, false);
    }
}
