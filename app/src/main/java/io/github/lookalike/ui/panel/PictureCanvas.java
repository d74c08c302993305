package io.github.lookalike.ui.panel;

import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Changes;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.scan.Window;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import io.github.lookalike.ui.thumbnail.LaidView;
import io.github.lookalike.ui.thumbnail.View;
import io.github.lookalike.ui.thumbnail.Wanted;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JPanel;

/** One picture through the lens that all share; in its place also the keeper, or the difference from it. */
final class PictureCanvas extends JPanel {

    private static final long serialVersionUID = 1L;

    /** From this many screen pixels a pixel on, single pixels are shown sharply. */
    private static final double PIXELS_SHOW = 3;

    private final transient Desk desk;
    private final transient ReviewGroup group;
    private final transient Member member;
    private final transient DifferenceView difference;
    private final transient Runnable repaint = this::repaint;
    private transient Member keeper;
    private transient Turn turn = Turn.NONE;
    private boolean current;

    PictureCanvas(Desk desk, ReviewGroup group, Member member) {
        this.desk = desk;
        this.group = group;
        this.member = member;
        this.keeper = group.keeper();
        this.difference = new DifferenceView(desk, repaint);
        setPreferredSize(new Dimension(240, 240));
        setMinimumSize(new Dimension(80, 80));
        setOpaque(false);
        Parts.named(this, "picture", String.valueOf(member.picture().path().getFileName()));
        LensMouse mouse = new LensMouse(desk.lens(), this::drawn);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addMouseWheelListener(mouse);
    }

    void refresh(Member keeperNow, boolean isCurrent) {
        keeper = keeperNow;
        turn = member.equals(keeperNow) ? Turn.NONE : Changes.turnToKeeper(group, member);
        current = isCurrent;
        repaint();
    }

    /** The zoom at which a pixel of this picture is a pixel of the screen. */
    Optional<Double> actualZoom() {
        return view(shown())
                .map(view -> 1
                        / (fit(view)
                                * getGraphicsConfiguration()
                                        .getDefaultTransform()
                                        .getScaleX()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        copy.setColor(Palette.CANVAS.color());
        copy.fillRoundRect(0, 0, getWidth(), getHeight(), 10, 10);
        copy.clipRect(0, 0, getWidth(), getHeight());
        Optional<LaidView> view = view(shown());
        if (view.isPresent()) {
            paint(copy, view.get());
            ChangeOutlines.paint(copy, place(view.get()), changes());
        } else {
            paintAbsence(copy);
        }
        paintCaption(copy);
        copy.dispose();
    }

    private void paint(Graphics2D graphics, LaidView view) {
        Rectangle2D place = place(view);
        double scale = place.getWidth() / view.shownWidth();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                scale >= PIXELS_SHOW
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        view.paint(graphics, place);
    }

    /** Where what is shown differs: in the keeper from the current picture, or from all when it is current itself. */
    private List<Window> changes() {
        if (!desk.lens().isOutlined()) {
            return List.of();
        }
        if (isFlipped() || isDifference()) {
            return Changes.inKeeper(group, member);
        }
        if (!member.equals(keeper)) {
            return Changes.inKeeper(group, member);
        }
        return desk.review()
                .view()
                .flatMap(ReviewView::picture)
                .filter(picture -> !picture.equals(keeper))
                .map(picture -> Changes.inKeeper(group, picture))
                .orElseGet(() -> Changes.inKeeper(group));
    }

    private void paintAbsence(Graphics2D graphics) {
        Optional<View> known = desk.pictures().peek(new Wanted(shown().picture().path(), Wanted.PART));
        boolean broken = known.orElse(null) instanceof View.Unreadable;
        Icon icon = broken ? Icons.of("broken", 40, Palette.WORSE) : Icons.of("picture", 40, Palette.MUTED);
        icon.paintIcon(
                this, graphics, (getWidth() - icon.getIconWidth()) / 2, (getHeight() - icon.getIconHeight()) / 2);
        if (known.orElse(null) instanceof View.Unreadable unreadable) {
            String text = unreadable.reason() + " [" + unreadable.code() + "]";
            graphics.setColor(Palette.MUTED.color());
            int width = graphics.getFontMetrics().stringWidth(text);
            graphics.drawString(text, Math.max(8, (getWidth() - width) / 2), getHeight() / 2 + 44);
        }
    }

    /** Says when something else is shown than the picture itself. */
    private void paintCaption(Graphics2D graphics) {
        String key = isFlipped()
                ? "canvas.flipped"
                : isDifference() ? "canvas.difference" : turn == Turn.NONE ? "" : "canvas.turned";
        if (key.isEmpty()) {
            return;
        }
        String text = desk.text(key);
        FontMetrics metrics = graphics.getFontMetrics();
        int width = metrics.stringWidth(text) + 20;
        graphics.setColor(Palette.ACCENT.color(230));
        graphics.fillRoundRect(8, 8, width, metrics.getHeight() + 8, 10, 10);
        graphics.setColor(Palette.CARD.color());
        graphics.drawString(text, 18, 12 + metrics.getAscent());
    }

    private boolean isFlipped() {
        return current && desk.lens().isFlipped() && !member.equals(keeper);
    }

    private boolean isDifference() {
        return current && desk.lens().isDifference() && !member.equals(keeper);
    }

    private Member shown() {
        return isFlipped() ? keeper : member;
    }

    /** The best that is at hand; what is better is asked for. */
    private Optional<LaidView> view(Member of) {
        if (isDifference()) {
            return difference.between(keeper, member, turn).map(view -> new LaidView(view, Turn.NONE));
        }
        Optional<LaidView> part = get(of, Wanted.PART);
        boolean wantsMore = part.filter(view ->
                        view.isReduced() && fit(view) * desk.lens().zoom() * view.width() > view.shownWidth() * 1.2)
                .isPresent();
        if (wantsMore) {
            Optional<LaidView> closer = part.flatMap(view -> get(
                    of, desk.pictures().closest(view.view().width(), view.view().height())));
            return closer.isPresent() ? closer : part;
        }
        return part.isPresent()
                ? part
                : laid(of, desk.pictures().peek(new Wanted(of.picture().path(), Wanted.THUMBNAIL)));
    }

    private Optional<LaidView> get(Member of, TargetSize size) {
        return laid(of, desk.pictures().get(new Wanted(of.picture().path(), size), repaint));
    }

    /** As the keeper lies. */
    private Optional<LaidView> laid(Member of, Optional<View> view) {
        return view.flatMap(one -> one instanceof View.Shown shown
                ? Optional.of(new LaidView(shown, of.equals(keeper) ? Turn.NONE : turn))
                : Optional.empty());
    }

    private double fit(LaidView view) {
        return Math.min(getWidth() / (double) view.width(), getHeight() / (double) view.height());
    }

    private Rectangle2D place(LaidView view) {
        double scale = fit(view) * desk.lens().zoom();
        double width = view.width() * scale;
        double height = view.height() * scale;
        return new Rectangle2D.Double(
                start(getWidth(), width, desk.lens().centreX()),
                start(getHeight(), height, desk.lens().centreY()),
                width,
                height);
    }

    /** What fits is centred; what is larger fills the room. */
    private static double start(double room, double length, double centre) {
        return length <= room ? (room - length) / 2 : Math.max(room - length, Math.min(0, room / 2 - centre * length));
    }

    private List<Rectangle2D> drawn() {
        return view(shown()).map(this::place).map(List::of).orElse(List.of());
    }
}
