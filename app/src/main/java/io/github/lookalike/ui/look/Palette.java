package io.github.lookalike.ui.look;

import io.github.lookalike.match.Tier;
import io.github.lookalike.review.Standing;
import java.awt.Color;
import javax.swing.UIManager;

/** Our own colours in the theme of now; their values stand beside FlatLaf's in the theme's properties. */
public enum Palette {
    BETTER("Lookalike.better"),
    WORSE("Lookalike.worse"),
    WARNING("Lookalike.warning"),
    STAR("Lookalike.star"),
    MUTED("Lookalike.muted"),
    CARD("Lookalike.card"),
    CANVAS("Lookalike.canvas"),
    CHECK_ONE("Lookalike.check.one"),
    CHECK_OTHER("Lookalike.check.other"),
    LINE("Lookalike.line"),
    ACCENT("Lookalike.accent"),
    GOING("Lookalike.going"),
    TEXT("Label.foreground");

    private final String key;

    Palette(String key) {
        this.key = key;
    }

    public Color color() {
        Color color = UIManager.getColor(key);
        return color == null ? Color.GRAY : color;
    }

    /** The same colour, see-through. */
    public Color color(int alpha) {
        Color color = color();
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    public static Color of(Standing standing) {
        return switch (standing) {
            case BETTER -> BETTER.color();
            case WORSE -> WORSE.color();
            case OTHER -> TEXT.color();
            case EVEN -> MUTED.color();
        };
    }

    public static Color of(Tier tier) {
        Color color = UIManager.getColor("Lookalike.tier." + tier.id());
        return color == null ? Color.GRAY : color;
    }
}
