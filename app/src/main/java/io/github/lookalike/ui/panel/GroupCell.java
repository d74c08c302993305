package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Chip;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** One group in the list: a stack of its pictures, its keeper's name, its tier, and what it would free. */
final class GroupCell extends JPanel implements ListCellRenderer<ReviewGroup> {

    private static final long serialVersionUID = 1L;

    /** Of a row, unscaled. */
    static final int HEIGHT = 84;

    private static final int MARGIN = 10;
    private static final int PICTURE = 56;
    private static final int STEP = 7;

    private final transient Desk desk;
    private final transient ThumbnailPainter thumbnails;
    private final transient SafetyWords safety;
    private final transient Icon decided = Icons.of("keep", 14, Palette.BETTER);
    private transient @Nullable ReviewGroup painted;
    private boolean selected;

    GroupCell(Desk desk, Runnable repaint) {
        this.desk = desk;
        this.thumbnails = new ThumbnailPainter(desk.pictures(), repaint);
        this.safety = new SafetyWords(desk.texts());
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ReviewGroup> list, ReviewGroup value, int index, boolean isSelected, boolean focused) {
        painted = value;
        selected = isSelected;
        setFont(list.getFont());
        getAccessibleContext().setAccessibleName(words(value));
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(260), UIScale.scale(HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        ReviewGroup group = painted;
        if (group == null) {
            return;
        }
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        if (selected) {
            paintSelection(copy);
        }
        paintStack(copy, group);
        paintWords(copy, group);
        copy.setColor(Palette.LINE.color());
        copy.drawLine(0, getHeight() - 1, getWidth(), getHeight() - 1);
        copy.dispose();
    }

    private void paintSelection(Graphics2D graphics) {
        graphics.setColor(Palette.ACCENT.color(34));
        graphics.fillRect(0, 0, getWidth(), getHeight());
        graphics.setColor(Palette.ACCENT.color());
        graphics.fillRect(0, 0, UIScale.scale(4), getHeight());
    }

    /** The keeper on top. */
    private void paintStack(Graphics2D graphics, ReviewGroup group) {
        List<Member> members = group.members();
        int side = UIScale.scale(PICTURE);
        int step = UIScale.scale(STEP);
        int left = UIScale.scale(MARGIN + 4);
        int top = (getHeight() - side) / 2 - step / 2;
        Member keeper = group.keeper();
        members.stream()
                .filter(member -> !member.equals(keeper))
                .findFirst()
                .ifPresent(under ->
                        thumbnails.paint(this, graphics, under, new Rectangle(left + step, top + step, side, side)));
        thumbnails.paint(this, graphics, keeper, new Rectangle(left, top, side, side));
    }

    private void paintWords(Graphics2D graphics, ReviewGroup group) {
        int x = UIScale.scale(MARGIN + PICTURE + STEP + 18);
        int width = getWidth() - x - UIScale.scale(MARGIN);
        graphics.setFont(getFont().deriveFont(Font.BOLD));
        graphics.setColor(Palette.TEXT.color());
        FontMetrics metrics = graphics.getFontMetrics();
        int y = UIScale.scale(14);
        boolean isDecided = group.isTouched();
        int iconWidth = isDecided ? UIScale.scale(18) : 0;
        drawClipped(graphics, name(group), x, y + metrics.getAscent(), width - iconWidth);
        if (isDecided) {
            decided.paintIcon(this, graphics, getWidth() - UIScale.scale(MARGIN + 14), y);
        }
        graphics.setFont(getFont().deriveFont(getFont().getSize2D() - 1));
        int second = y + metrics.getHeight() + UIScale.scale(3);
        graphics.setColor(Palette.MUTED.color());
        drawClipped(
                graphics, figures(group), x, second + graphics.getFontMetrics().getAscent(), width);
        graphics.setFont(getFont().deriveFont(getFont().getSize2D() - 2));
        paintChips(graphics, group, x, second + metrics.getHeight() + UIScale.scale(1));
    }

    /** How sure the group is, and whether what is redundant in it is safe to take. */
    private void paintChips(Graphics2D graphics, ReviewGroup group, int x, int y) {
        int width = Chip.paint(graphics, desk.texts().get("tier", group.tier()), Palette.of(group.tier()), x, y);
        List<Safety> proven = group.proven();
        String word = safety.of(proven);
        if (!word.isEmpty()) {
            Palette colour = proven.stream().allMatch(Safety::safe) ? Palette.BETTER : Palette.MUTED;
            Chip.paint(graphics, word, colour.color(), x + width + UIScale.scale(5), y);
        }
    }

    private static void drawClipped(Graphics2D graphics, String text, int x, int y, int width) {
        String clipped = SwingUtilities.layoutCompoundLabel(
                graphics.getFontMetrics(),
                text,
                null,
                0,
                0,
                0,
                0,
                new Rectangle(0, 0, Math.max(1, width), 100),
                new Rectangle(),
                new Rectangle(),
                0);
        graphics.drawString(clipped, x, y);
    }

    private static String name(ReviewGroup group) {
        return Shown.name(group.keeper().picture().path());
    }

    private String figures(ReviewGroup group) {
        long going = group.members().stream()
                .filter(member ->
                        group.decision(member).filter(Decision::removes).isPresent())
                .count();
        String bytes = desk.amounts().bytes(group.reclaimableBytes());
        return going > 0
                ? desk.text("group.going", group.members().size(), going, bytes)
                : desk.text("group.figures", group.members().size(), bytes);
    }

    private String words(ReviewGroup group) {
        String sure = name(group) + ", " + desk.texts().get("tier", group.tier());
        String proven = safety.of(group.proven());
        return (proven.isEmpty() ? sure : sure + ", " + proven) + ", " + figures(group);
    }
}
