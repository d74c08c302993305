package io.github.lookalike.ui.panel;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import java.awt.Color;
import java.util.Optional;
import javax.swing.JLabel;

/** What becomes of a picture, in a word and a colour. */
final class VerdictLabel extends JLabel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private Palette colour = Palette.MUTED;

    VerdictLabel(Desk desk) {
        this.desk = desk;
        setName("verdict");
        setIconTextGap(6);
        Parts.styled(this, "font: $semibold.font");
    }

    void show(ReviewGroup group, Member member) {
        Optional<Decision> decision = group.decision(member);
        boolean keeper = member.equals(group.keeper());
        if (decision.isPresent() && !(keeper && decision.get() == Decision.KEEP)) {
            show(desk.texts().get("verdict", decision.get()), icon(decision.get()), colour(decision.get()));
        } else if (keeper) {
            String word = group.ranked().tied() && decision.isEmpty() ? "verdict.tied" : "verdict.keeper";
            show(desk.text(word), "star-filled", Palette.STAR);
        } else if (group.isProtected(member)) {
            show(desk.text("verdict.protected"), "lock", Palette.STAR);
        } else {
            show(desk.text("verdict.open"), "info", Palette.MUTED);
        }
    }

    @Override
    public Color getForeground() {
        // Asked by the constructor of the superclass, too, before there is a colour.
        return colour == null ? super.getForeground() : colour.color();
    }

    private void show(String text, String icon, Palette inColour) {
        setText(text);
        setToolTipText(text);
        setIcon(Icons.of(icon, 16, inColour));
        colour = inColour;
        repaint();
    }

    private static String icon(Decision decision) {
        return switch (decision) {
            case KEEP -> "keep";
            case TRASH -> "trash";
            case MOVE -> "move";
            case DELETE -> "delete";
            case NO_MATCH -> "no-match";
        };
    }

    private static Palette colour(Decision decision) {
        return switch (decision) {
            case KEEP -> Palette.BETTER;
            case TRASH, DELETE -> Palette.GOING;
            case MOVE -> Palette.WARNING;
            case NO_MATCH -> Palette.MUTED;
        };
    }
}
