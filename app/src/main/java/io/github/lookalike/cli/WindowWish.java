package io.github.lookalike.cli;

import io.github.lookalike.workbench.WorkbenchPlace;
import java.nio.file.Path;
import java.util.List;

/**
 * A window that the command line asks for.
 *
 * @param place where the program keeps its things
 * @param folders to be searched; empty for those of the settings
 */
public record WindowWish(WorkbenchPlace place, List<Path> folders) {

    public WindowWish {
        folders = List.copyOf(folders);
    }
}
