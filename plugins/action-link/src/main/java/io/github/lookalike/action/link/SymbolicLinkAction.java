package io.github.lookalike.action.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pf4j.Extension;

/** Puts a symbolic link to the keeper in the place of the redundant picture; works between disks as well. */
@Extension
public final class SymbolicLinkAction extends ReplaceByLink {

    @Override
    public String id() {
        return "symlink";
    }

    @Override
    public String displayName() {
        return "Replace by a symbolic link";
    }

    @Override
    void link(Path link, Path keeper) throws IOException {
        Files.createSymbolicLink(link, keeper.toAbsolutePath());
    }

    @Override
    Path source(Path file, Path keeper) {
        return keeper;
    }

    @Override
    boolean isLink(Path file, Path keeper) throws IOException {
        return Files.isSymbolicLink(file) && Files.exists(keeper) && Files.isSameFile(file, keeper);
    }
}
