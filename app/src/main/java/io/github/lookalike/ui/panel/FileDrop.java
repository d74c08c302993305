package io.github.lookalike.ui.panel;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.swing.TransferHandler;

/** Takes files that are dropped from outside. */
abstract class FileDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

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
            return take(files.stream().map(File.class::cast).toList());
        } catch (UnsupportedFlavorException | IOException e) {
            failed(e);
            return false;
        }
    }

    /** Whether these were taken. */
    abstract boolean take(List<File> files);

    /** What was dropped could not be told. */
    abstract void failed(Exception e);
}
