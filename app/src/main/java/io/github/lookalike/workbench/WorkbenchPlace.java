package io.github.lookalike.workbench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program keeps its things.
 *
 * @param data the folder the user named; empty for the usual one
 * @param index the index file the user named; empty for the one in the data folder
 */
public record WorkbenchPlace(Optional<Path> data, Optional<Path> index) {

    public static final WorkbenchPlace USUAL = new WorkbenchPlace(Optional.empty(), Optional.empty());
}
