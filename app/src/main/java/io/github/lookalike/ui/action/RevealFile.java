package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/** Shows the file in the platform's own file browser. */
final class RevealFile extends OnPicture {

    RevealFile(Desk desk) {
        super(desk);
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        reveal(desk(), picture.picture().path());
    }

    /** Shows any file there. */
    static void reveal(Desk desk, Path file) {
        desk.tasks().look(() -> reveal(file), outcome -> {
            if (outcome instanceof JobOutcome.Failed<Path> failed) {
                desk.dialogs().trouble(failed.cause());
            }
        });
    }

    private static Path reveal(Path file) throws IOException {
        Desktop desktop = Desktop.getDesktop();
        if (desktop.isSupported(Desktop.Action.BROWSE_FILE_DIR)) {
            desktop.browseFileDirectory(file.toFile());
        } else {
            desktop.open(file.resolveSibling("").toAbsolutePath().toFile());
        }
        return file;
    }
}
