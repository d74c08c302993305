package io.github.lookalike.ui.panel;

import io.github.lookalike.match.LikeFile;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Sheets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JComponent;

/** Sheets of panels. */
public final class PanelSheets implements Sheets {

    private final Desk desk;

    public PanelSheets(Desk desk) {
        this.desk = desk;
    }

    @Override
    public JComponent matches(ReviewGroup group, Consumer<Set<Member>> splitting) {
        return new MatchesPanel(desk, group, splitting);
    }

    @Override
    public JComponent likes(Path file, List<LikeFile.Like> likes, Consumer<LikeFile.Like> going) {
        return new LikesPanel(desk, file, likes, going);
    }

    @Override
    public JComponent choice(String text, List<String> choices, String yes, IntConsumer chosen) {
        return new ChoicePanel(text, choices, yes, chosen);
    }

    @Override
    public JComponent count(String text, String yes, int most, IntConsumer counted) {
        return new CountPanel(text, yes, most, counted);
    }
}
