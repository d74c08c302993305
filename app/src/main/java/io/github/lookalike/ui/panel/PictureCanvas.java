package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Changes;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.scan.Window;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Lens;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import io.github.lookalike.ui.thumbnail.LaidView;
import io.github.lookalike.ui.thumbnail.View;
import io.github.lookalike.ui.thumbnail.Wanted;
import java.awt.AlphaComposite;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JPanel;

/** One picture on the stage, through the lens that all share; in its place also the keeper, both, or their difference. */
final class PictureCanvas extends JPanel {

    private static final long serialVersionUID = 1L;

    /** From this many screen pixels a pixel on, single pixels are shown sharply. */
    private static final double PIXELS_SHOW = 3;

    /** What is reduced by less is not read anew at full size. */
    private static final double REDUCED = 1.2;

    private final transient Desk desk;
    private final transient ReviewGroup group;
    private final transient Member member;
    private final transient Stage stage;
    private final transient DifferenceView difference;
    private final transient Runnable repaint = this::repaint;
    private final transient Runnable arrived = this::arrived;
    private transient Member keeper;

    PictureCanvas(Desk desk, ReviewGroup group, Member member, Stage stage) {
        this.desk = desk;
        this.group = group;
        this.member = member;
        this.stage = stage;
        this.keeper = group.keeper();
        this.difference = new DifferenceView(desk, stage, repaint);
        setPreferredSize(UIScale.scale(new Dimension(240, 240)));
        setMinimumSize(UIScale.scale(new Dimension(80, 80)));
        setOpaque(false);
        Parts.named(this, "picture", Shown.name(member.picture().path()));
        LensMouse mouse = new LensMouse(desk.lens(), new CanvasPlaces(this, desk.lens(), stage, this::isCompared));
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addMouseWheelListener(mouse);
    }

    void refresh(Member keeperNow) {
        keeper = keeperNow;
        repaint();
    }

    /** The zoom at which a pixel of this picture is a pixel of the screen. */
    double actualZoom() {
        double ownPixel = stage.scale(member, getWidth(), getHeight());
        return 1 / (ownPixel * getGraphicsConfiguration().getDefaultTransform().getScaleX());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        copy.setColor(Palette.CANVAS.color());
        copy.fillRoundRect(0, 0, getWidth(), getHeight(), 10, 10);
        copy.clipRect(0, 0, getWidth(), getHeight());
        AffineTransform onto = stage.onto(getWidth(), getHeight());
        if (view(member, 1).isPresent()) {
            paintFrame(copy, onto);
            paintPictures(copy, onto, 1);
            ChangeOutlines.paint(
                    copy,
                    onto.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                            .getBounds2D(),
                    changes());
        } else {
            paintAbsence(copy);
        }
        CanvasMarks marks = new CanvasMarks(copy, stage.place(getWidth(), getHeight()), getWidth(), getHeight());
        if (desk.lens().isLoupe()) {
            marks.paintLoupe(desk.lens(), closer -> paintPictures(copy, magnified(onto, closer), closer));
        }
        if (isCompared()) {
            marks.paintSlider(desk.lens());
        }
        marks.paintCaption(caption());
        marks.paintPage(pageWords());
        copy.dispose();
    }

    /** Around the middle of the loupe. */
    private AffineTransform magnified(AffineTransform onto, double times) {
        Rectangle2D place = stage.place(getWidth(), getHeight());
        double x = place.getX() + desk.lens().loupeX() * place.getWidth();
        double y = place.getY() + desk.lens().loupeY() * place.getHeight();
        AffineTransform closer = AffineTransform.getTranslateInstance(x, y);
        closer.scale(times, times);
        closer.translate(-x, -y);
        closer.concatenate(onto);
        return closer;
    }

    /** Where the keeper ends, when a picture shows less of it or more. */
    private void paintFrame(Graphics2D graphics, AffineTransform onto) {
        graphics.setColor(Palette.LINE.color());
        graphics.draw(onto.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)));
    }

    /** @param closer how many times closer than the lens */
    private void paintPictures(Graphics2D graphics, AffineTransform onto, double closer) {
        switch (isCompared() ? desk.lens().over() : Lens.Over.NOTHING) {
            case NOTHING -> paint(graphics, member, onto, closer);
            case KEEPER -> paint(graphics, keeper, onto, closer);
            case DIFFERENCE ->
                difference
                        .between(keeper, member)
                        .ifPresentOrElse(
                                view -> paint(graphics, view, onto), () -> paint(graphics, member, onto, closer));
            case SPLIT -> {
                Rectangle2D place = stage.place(getWidth(), getHeight());
                double line = CanvasMarks.line(place, getWidth(), desk.lens().share());
                paintWithin(graphics, keeper, onto, closer, new Rectangle2D.Double(0, 0, line, getHeight()));
                paintWithin(
                        graphics,
                        member,
                        onto,
                        closer,
                        new Rectangle2D.Double(line, 0, getWidth() - line, getHeight()));
            }
            case BLEND -> {
                paint(graphics, keeper, onto, closer);
                view(member, closer).ifPresent(view -> blend(graphics, view, onto, closer));
            }
        }
    }

    private void blend(Graphics2D graphics, LaidView view, AffineTransform onto, double closer) {
        Graphics2D over = (Graphics2D) graphics.create();
        over.setComposite(AlphaComposite.SrcOver.derive((float) desk.lens().share()));
        if (view.view().isTransparent() || closeUp(member, view, onto).isPresent()) {
            // All that is painted of the picture is one before it is blended with the keeper.
            double scale = graphics.getTransform().getScaleX();
            BufferedImage layer = new BufferedImage(
                    (int) Math.ceil(getWidth() * scale),
                    (int) Math.ceil(getHeight() * scale),
                    BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D inside = layer.createGraphics();
            inside.scale(scale, scale);
            inside.setClip(graphics.getClip());
            paint(inside, member, onto, closer);
            inside.dispose();
            over.drawImage(layer, AffineTransform.getScaleInstance(1 / scale, 1 / scale), null);
        } else {
            paint(over, view, onto);
        }
        over.dispose();
    }

    private void paintWithin(Graphics2D graphics, Member of, AffineTransform onto, double closer, Rectangle2D part) {
        Graphics2D clipped = (Graphics2D) graphics.create();
        clipped.clip(part);
        paint(clipped, of, onto, closer);
        clipped.dispose();
    }

    private void paint(Graphics2D graphics, Member of, AffineTransform onto, double closer) {
        view(of, closer).ifPresent(view -> {
            paint(graphics, view, onto);
            closeUp(of, view, onto).ifPresent(part -> paint(graphics, part, onto));
        });
    }

    /** What is looked at of a picture too large to be read in full at once. */
    private Optional<LaidView> closeUp(Member of, LaidView view, AffineTransform onto) {
        return PageCounts.shown(of, desk.lens()) > 0
                ? Optional.empty()
                : desk.pictures().closeUp(of.picture().path(), view, onto, new Rectangle(getSize()), repaint);
    }

    private static void paint(Graphics2D graphics, LaidView view, AffineTransform onto) {
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                view.scale(onto) >= PIXELS_SHOW
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        view.paint(graphics, onto);
    }

    /** Where what is shown differs: in the keeper from the picture compared, or from all when it is the keeper itself. */
    private List<Window> changes() {
        if (!desk.lens().isOutlined()) {
            return List.of();
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
        Optional<View> known = desk.pictures().peek(wanted(member, Wanted.PART));
        boolean broken = known.orElse(null) instanceof View.Unreadable;
        Icon icon = broken ? Icons.of("broken", 40, Palette.WORSE) : Icons.of("picture", 40, Palette.MUTED);
        icon.paintIcon(
                this, graphics, (getWidth() - icon.getIconWidth()) / 2, (getHeight() - icon.getIconHeight()) / 2);
        if (known.orElse(null) instanceof View.Unreadable unreadable) {
            String text = desk.words().sentences(unreadable.reasons()) + " [" + unreadable.code() + "]";
            graphics.setColor(Palette.MUTED.color());
            FontMetrics metrics = graphics.getFontMetrics();
            int left = Math.max(8, (getWidth() - metrics.stringWidth(text)) / 2);
            int under = (getHeight() + icon.getIconHeight()) / 2 + metrics.getAscent();
            ClippedText.paint(graphics, text, left, under, getWidth() - left - 8);
        }
    }

    /** Says when something else is shown than the picture as it is; empty otherwise. */
    private String caption() {
        Lens.Over over = isCompared() ? desk.lens().over() : Lens.Over.NOTHING;
        if (over != Lens.Over.NOTHING) {
            return desk.texts().get("canvas", over);
        }
        if (stage.isMoved(member)) {
            return desk.text("canvas.laid");
        }
        boolean turned = !member.equals(keeper) && Changes.turnToKeeper(group, member) != Turn.NONE;
        return turned ? desk.text("canvas.turned") : "";
    }

    private String pageWords() {
        int pages = PageCounts.of(member);
        return pages > 1 ? desk.text("canvas.page", PageCounts.shown(member, desk.lens()) + 1, pages) : "";
    }

    private boolean isCompared() {
        return stage.compared().filter(member::equals).isPresent();
    }

    /** The best that is at hand; what is better is asked for. */
    private Optional<LaidView> view(Member of, double closer) {
        Optional<LaidView> part = get(of, Wanted.PART);
        boolean wantsMore = part.filter(
                        view -> view.isReduced() && view.scale(stage.onto(getWidth(), getHeight())) * closer > REDUCED)
                .isPresent();
        if (wantsMore) {
            Optional<LaidView> sharp = part.flatMap(view -> get(
                    of, desk.pictures().closest(view.view().width(), view.view().height())));
            return sharp.isPresent() ? sharp : part;
        }
        return part.isPresent() ? part : stage.laid(of, desk.pictures().peek(wanted(of, Wanted.THUMBNAIL)));
    }

    private Optional<LaidView> get(Member of, TargetSize size) {
        return stage.laid(of, desk.pictures().get(wanted(of, size), arrived));
    }

    private Wanted wanted(Member of, TargetSize size) {
        return new Wanted(of.picture().path(), size, PageCounts.shown(of, desk.lens()));
    }

    /** A picture that is at hand now may be laid. */
    private void arrived() {
        stage.settle();
        repaint();
    }
}
