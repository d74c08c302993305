package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.match.Match;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** One picture of the strip: itself, its number and distance, and a mark of what becomes of it. */
final class FilmCell extends JPanel implements ListCellRenderer<Member> {

    private static final long serialVersionUID = 1L;

    /** Unscaled. */
    static final int WIDTH = 92;

    static final int HEIGHT = 84;
    private static final int MARGIN = 5;
    private static final int TEXT = 18;

    private final transient Desk desk;
    private final transient ThumbnailPainter thumbnails;
    private final transient SafetyWords safety;
    private final transient Icon star = Icons.of("star-filled", 14, Palette.STAR);
    private final transient Icon going = Icons.of("trash", 26, Palette.GOING);
    private final transient Icon noMatch = Icons.of("no-match", 26, Palette.MUTED);
    private transient @Nullable Member painted;
    private int number;
    private boolean selected;

    FilmCell(Desk desk, Runnable repaint) {
        this.desk = desk;
        this.thumbnails = new ThumbnailPainter(desk.pictures(), repaint);
        this.safety = new SafetyWords(desk.texts(), desk.words());
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Member> list, Member value, int index, boolean isSelected, boolean focused) {
        painted = value;
        number = index + 1;
        selected = isSelected;
        setFont(list.getFont().deriveFont(list.getFont().getSize2D() - 1));
        getAccessibleContext().setAccessibleName(words(value));
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(WIDTH), UIScale.scale(HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Member member = painted;
        Optional<ReviewGroup> group = desk.review().view().flatMap(ReviewView::group);
        if (member == null || group.isEmpty()) {
            return;
        }
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (selected) {
            copy.setColor(Palette.ACCENT.color(60));
            copy.fillRoundRect(1, 1, getWidth() - 2, getHeight() - 2, 10, 10);
        }
        int margin = UIScale.scale(MARGIN);
        Rectangle place = new Rectangle(
                margin, margin, getWidth() - 2 * margin, getHeight() - 2 * margin - UIScale.scale(TEXT - 4));
        thumbnails.paint(this, copy, member, place);
        paintMark(copy, group.get(), member, place);
        copy.setColor(Palette.MUTED.color());
        copy.drawString(caption(group.get(), member), margin + 2, getHeight() - margin - 1);
        copy.dispose();
    }

    private void paintMark(Graphics2D graphics, ReviewGroup group, Member member, Rectangle place) {
        Optional<Decision> decision = group.decision(member);
        if (decision.filter(one -> one != Decision.KEEP).isPresent()) {
            graphics.setColor(Palette.CARD.color(170));
            graphics.fillRoundRect(place.x, place.y, place.width, place.height, 8, 8);
            Icon icon = decision.get() == Decision.NO_MATCH ? noMatch : going;
            icon.paintIcon(
                    this,
                    graphics,
                    place.x + (place.width - icon.getIconWidth()) / 2,
                    place.y + (place.height - icon.getIconHeight()) / 2);
        } else if (member.equals(group.keeper())) {
            star.paintIcon(this, graphics, getWidth() - UIScale.scale(MARGIN + 16), getHeight() - UIScale.scale(20));
        }
    }

    private String words(Member member) {
        String name = number + ", " + Shown.name(member.picture().path());
        return desk.review()
                .view()
                .flatMap(ReviewView::group)
                .map(group -> safety.of(group, member))
                .filter(verdict -> !verdict.isEmpty())
                .map(verdict -> name + ", " + verdict)
                .orElse(name);
    }

    private String caption(ReviewGroup group, Member member) {
        return group.matchWithKeeper(member)
                .map(Match::confidence)
                .map(confidence -> number + "  ·  " + desk.amounts().sureness(confidence))
                .orElse(String.valueOf(number));
    }
}
