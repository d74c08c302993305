package io.github.lookalike.ui.panel;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes a picture dropped from outside, to look for those like it. */
final class PictureDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Path> dropped;

    PictureDrop(Consumer<Path> dropped) {
        this.dropped = dropped;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            List<?> files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            if (files.size() != 1 || !((File) files.get(0)).isFile()) {
                return false;
            }
            dropped.accept(((File) files.get(0)).toPath());
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            // What is dropped is no file any more; where it came from says so.
            return false;
        }
    }
}
