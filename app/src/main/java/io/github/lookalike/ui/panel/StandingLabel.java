package io.github.lookalike.ui.panel;

import io.github.lookalike.review.Standing;
import io.github.lookalike.ui.look.Palette;
import java.awt.Color;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** A fact in the colour of how it stands, in whichever theme; a mark says the same to those who see no colours. */
final class StandingLabel extends JLabel {

    private static final long serialVersionUID = 1L;

    /** Shorter ones always have room. */
    private static final int SHORT = 12;

    private @Nullable Standing standing;

    StandingLabel() {
        // What files say of themselves is text, whatever it looks like.
        putClientProperty("html.disable", true);
    }

    void show(String text, Standing shown) {
        standing = shown;
        setText(mark(shown) + text);
        setToolTipText(text.length() > SHORT ? text : null);
    }

    @Override
    public Color getForeground() {
        // Asked by the constructor of the superclass, too, before there is a standing.
        return Palette.of(standing == null ? Standing.EVEN : standing);
    }

    private static String mark(Standing standing) {
        return switch (standing) {
            case BETTER -> "▲ ";
            case WORSE -> "▼ ";
            case OTHER, EVEN -> "";
        };
    }
}
