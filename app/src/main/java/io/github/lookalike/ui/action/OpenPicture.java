package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import java.awt.Desktop;
import java.io.File;

/** Opens the picture looked at in the program that the system has for it. */
final class OpenPicture extends OnPicture {

    OpenPicture(Desk desk) {
        super(desk);
    }

    @Override
    public boolean isPossible() {
        return super.isPossible()
                && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        File file = picture.picture().path().toFile();
        desk().tasks()
                .look(
                        () -> {
                            Desktop.getDesktop().open(file);
                            return file;
                        },
                        outcome -> {
                            if (outcome instanceof JobOutcome.Failed<File> failed) {
                                desk().dialogs().trouble(failed.cause());
                            }
                        });
    }
}
