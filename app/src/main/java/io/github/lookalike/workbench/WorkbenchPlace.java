package io.github.lookalike.workbench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program keeps its things.
 *
 * @param data the folder the user named; empty for the usual one
 * @param index the index file the user named; empty for the one in the data folder
 * @param settings the settings file the user named; empty for the one in the data folder
 * @param userPlugins whether plugins of the user are loaded, or only listed: who takes care of them needs none of them
 * @param verbose whether more than usual is logged, and shown as well
 */
public record WorkbenchPlace(
        Optional<Path> data, Optional<Path> index, Optional<Path> settings, boolean userPlugins, boolean verbose) {

    /** A place with its own settings, where everything takes part. */
    public WorkbenchPlace(Optional<Path> data, Optional<Path> index) {
        this(data, index, Optional.empty(), true, false);
    }

    /** The same without plugins of the user, so that no fault of theirs is in the way. */
    public WorkbenchPlace withoutUserPlugins() {
        return new WorkbenchPlace(data, index, settings, false, verbose);
    }

    /** The same with this settings file, where there is one. */
    public WorkbenchPlace withSettings(Optional<Path> file) {
        return new WorkbenchPlace(data, index, file, userPlugins, verbose);
    }

    /** The same that logs more than usual, or not. */
    public WorkbenchPlace logging(boolean more) {
        return new WorkbenchPlace(data, index, settings, userPlugins, more);
    }
}
