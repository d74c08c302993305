package io.github.lookalike.ui.panel;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Takes a picture dropped from outside, to look for those like it. */
final class PictureDrop extends FileDrop {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Path> dropped;

    PictureDrop(Consumer<Path> dropped) {
        this.dropped = dropped;
    }

    @Override
    boolean take(List<File> files) {
        if (files.size() != 1 || !files.get(0).isFile()) {
            return false;
        }
        dropped.accept(files.get(0).toPath());
        return true;
    }

    /** It is no file any more; where it came from says so. */
    @Override
    void failed(Exception e) {}
}
