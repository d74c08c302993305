package io.github.lookalike.ui.action;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;

/** Puts the path of the picture looked at on the clipboard. */
final class CopyPath extends OnPicture {

    CopyPath(Desk desk) {
        super(desk);
    }

    @Override
    void run(ReviewView view, ReviewGroup group, Member picture) {
        StringSelection path = new StringSelection(picture.picture().path().toString());
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(path, path);
    }
}
