package io.github.lookalike.action.trash;

import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.SafeMove;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The two places of a file: its old one and the one in a trash. */
final class Places {

    private Places() {}

    static Path nowAt(ActionReceipt receipt) {
        return receipt.nowAt()
                .orElseThrow(() -> new IllegalArgumentException("the receipt names no place: " + receipt));
    }

    static Path noted(ActionReceipt receipt, String note) {
        String path = receipt.notes().get(note);
        if (path == null) {
            throw new IllegalArgumentException("the receipt has no " + note + ": " + receipt);
        }
        return receipt.file().getFileSystem().getPath(path);
    }

    /** Brings back whole and never over another file; folders that are missing are made once the file was seen. */
    static void moveBack(Path from, Path to) throws IOException {
        if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(from.toString());
        }
        SafeMove.makeFolderOf(to);
        SafeMove.move(from, to);
    }
}
