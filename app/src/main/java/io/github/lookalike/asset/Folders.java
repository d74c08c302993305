package io.github.lookalike.asset;

import java.nio.file.Path;

/** What lies beside pictures, whether or not it was scanned. */
@FunctionalInterface
public interface Folders {

    /** The files of a folder; {@link FolderFiles#NONE} when it cannot be listed. */
    FolderFiles in(Path folder);
}
