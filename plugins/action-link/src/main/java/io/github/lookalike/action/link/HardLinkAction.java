package io.github.lookalike.action.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.pf4j.Extension;

/** Makes the redundant picture a second name of the keeper: both paths stay, one file is left. */
@Extension
public final class HardLinkAction extends ReplaceByLink {

    @Override
    public String id() {
        return "link";
    }

    @Override
    public String displayName() {
        return "Replace by a hard link";
    }

    @Override
    void link(Path link, Path keeper) throws IOException {
        Files.createLink(link, keeper);
    }

    @Override
    Path source(Path file, Path keeper) {
        return file;
    }

    @Override
    boolean isLink(Path file, Path keeper) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.exists(keeper)
                && Files.isSameFile(file, keeper);
    }
}
