package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.desk.Desk;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.TransferHandler;

/** Takes folders dropped from outside into the draft. */
final class FolderDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    FolderDrop(Desk desk) {
        this.desk = desk;
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
            List<Path> folders = new ArrayList<>();
            for (Object file : (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)) {
                File dropped = (File) file;
                Path folder = (dropped.isDirectory()
                                ? dropped
                                : dropped.getAbsoluteFile().getParentFile())
                        .toPath();
                folders.add(folder);
            }
            desk.draft().add(folders);
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            desk.dialogs().trouble(e);
            return false;
        }
    }
}
