package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.desk.Desk;
import java.io.File;
import java.util.List;

/** Takes folders dropped from outside into the draft. */
final class FolderDrop extends FileDrop {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    FolderDrop(Desk desk) {
        this.desk = desk;
    }

    /** Of a file, the folder that it lies in. */
    @Override
    boolean take(List<File> files) {
        desk.draft()
                .add(files.stream()
                        .map(file -> file.isDirectory()
                                ? file
                                : file.getAbsoluteFile().getParentFile())
                        .map(File::toPath)
                        .toList());
        return true;
    }

    @Override
    void failed(Exception e) {
        desk.dialogs().trouble(e);
    }
}
