package io.github.lookalike.ui.desk;

import io.github.lookalike.match.LikeFile;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JComponent;

/** What dialogs show that ask more than a question. Each closes its dialog with the answer, of which there is one at most. */
public interface Sheets {

    /** Which pictures of a group match which; the answer is those that are to be a group of their own. */
    JComponent matches(ReviewGroup group, Consumer<Set<Member>> splitting);

    /** Pictures that match a file; the answer is the one to go to. */
    JComponent likes(Path file, List<LikeFile.Like> likes, Consumer<LikeFile.Like> going);

    /**
     * A question for one of several; the answer is its index.
     *
     * @param yes what the button says that gives the answer
     */
    JComponent choice(String text, List<String> choices, String yes, IntConsumer chosen);

    /**
     * A question for a number from 1 on.
     *
     * @param yes what the button says that gives the answer
     */
    JComponent count(String text, String yes, int most, IntConsumer counted);
}
