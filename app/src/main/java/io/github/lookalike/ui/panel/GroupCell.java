package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.OnDisk;
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
import java.util.Collections;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** One group in the list: a stack of its pictures, its keeper's name, its tier, and what it would free. */
final class GroupCell extends JPanel implements ListCellRenderer<ReviewGroup> {

    private static final long serialVersionUID = 1L;

    /** Of the stack of pictures with what lies around it, unscaled. */
    private static final int LEAST_HEIGHT = 84;

    /** As many digits as numbers of pictures held back usually have. */
    private static final List<Safety> SEVERAL = Collections.nCopies(10, Safety.UNPROVEN);

    private static final int MARGIN = 10;
    private static final int TOP = 14;
    private static final int GAP = 5;
    private static final int PICTURE = 56;
    private static final int STEP = 7;
    private static final int TEXT_LEFT = MARGIN + PICTURE + STEP + 18;

    private final transient Desk desk;
    private final transient ThumbnailPainter thumbnails;
    private final transient SafetyWords safety;
    private final transient Icon decided = Icons.of("keep", 14, Palette.BETTER);
    private transient @Nullable ReviewGroup painted;
    private boolean selected;

    GroupCell(Desk desk, Runnable repaint) {
        this.desk = desk;
        this.thumbnails = new ThumbnailPainter(desk.pictures(), repaint);
        this.safety = new SafetyWords(desk.texts(), desk.words());
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

    /** Of all rows in a list that is so wide: enough for both words of a group, below each other where they must be. */
    int height(JList<?> list, int width) {
        FontMetrics name = list.getFontMetrics(list.getFont().deriveFont(Font.BOLD));
        FontMetrics chip = list.getFontMetrics(chipFont(list.getFont()));
        int chips = Chip.height(chip) * (areChipsBeside(chip, width) ? 1 : 2);
        return Math.max(UIScale.scale(LEAST_HEIGHT), UIScale.scale(TOP + GAP + TOP) + 2 * name.getHeight() + chips);
    }

    private boolean areChipsBeside(FontMetrics metrics, int width) {
        int widest = 0;
        for (Tier tier : Tier.values()) {
            widest = Math.max(widest, Chip.width(metrics, desk.texts().get("tier", tier)));
        }
        return widest + UIScale.scale(GAP) + Chip.width(metrics, safety.of(SEVERAL)) <= room(width);
    }

    private static int room(int width) {
        return width - UIScale.scale(TEXT_LEFT + MARGIN);
    }

    private static Font chipFont(Font font) {
        return font.deriveFont(font.getSize2D() - 2);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(260), UIScale.scale(LEAST_HEIGHT));
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
        int x = UIScale.scale(TEXT_LEFT);
        int width = room(getWidth());
        graphics.setFont(getFont().deriveFont(Font.BOLD));
        graphics.setColor(Palette.TEXT.color());
        FontMetrics metrics = graphics.getFontMetrics();
        int y = UIScale.scale(TOP);
        boolean isDecided = group.isTouched();
        int iconWidth = isDecided ? UIScale.scale(18) : 0;
        ClippedText.paint(graphics, name(group), x, y + metrics.getAscent(), width - iconWidth);
        if (isDecided) {
            decided.paintIcon(this, graphics, getWidth() - UIScale.scale(MARGIN + 14), y);
        }
        graphics.setFont(getFont().deriveFont(getFont().getSize2D() - 1));
        int second = y + metrics.getHeight() + UIScale.scale(3);
        boolean asRead = desk.files().of(group) == OnDisk.AS_READ;
        graphics.setColor(asRead ? Palette.MUTED.color() : Palette.WARNING.color());
        ClippedText.paint(
                graphics, figures(group), x, second + graphics.getFontMetrics().getAscent(), width);
        graphics.setFont(chipFont(getFont()));
        paintChips(graphics, group, x, second + metrics.getHeight() + UIScale.scale(1));
    }

    /** How sure the group is, and whether what is redundant in it is safe to take. */
    private void paintChips(Graphics2D graphics, ReviewGroup group, int x, int y) {
        int width = Chip.paint(graphics, desk.texts().get("tier", group.tier()), Palette.of(group.tier()), x, y);
        List<Safety> proven = group.proven();
        String word = safety.of(proven);
        if (!word.isEmpty()) {
            Palette colour = proven.stream().allMatch(Safety::safe) ? Palette.BETTER : Palette.MUTED;
            boolean beside = areChipsBeside(graphics.getFontMetrics(), getWidth());
            Chip.paint(
                    graphics,
                    word,
                    colour.color(),
                    beside ? x + width + UIScale.scale(GAP) : x,
                    beside ? y : y + Chip.height(graphics.getFontMetrics()) + UIScale.scale(2));
        }
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
        OnDisk state = desk.files().of(group);
        if (state != OnDisk.AS_READ) {
            return desk.texts().get("onDisk.group", state);
        }
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
