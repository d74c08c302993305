package io.github.lookalike.ui.thumbnail;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;

/**
 * A picture as it is laid beside its keeper: turned, moved and stretched while it is painted, so that the same place is in
 * the same place.
 *
 * @param laying from the unit square of what was read to the keeper's unit square
 */
public record LaidView(View.Shown view, AffineTransform laying) {

    /** As it was read. */
    public static LaidView still(View.Shown view) {
        return new LaidView(view, new AffineTransform());
    }

    /** Whether a reading at full size would show more. */
    public boolean isReduced() {
        return view.isReduced();
    }

    /** How many pixels of the target a column of what was read takes, about. */
    public double scale(AffineTransform target) {
        AffineTransform all = onto(target);
        return Math.sqrt(Math.abs(all.getDeterminant()));
    }

    /** Paints it where the keeper's unit square is led to; where it is transparent, over a checkerboard. */
    public void paint(Graphics2D graphics, AffineTransform target) {
        paint(graphics, target, Checkerboard.LARGE.paint());
    }

    /** The same over the grey that pictures are compared over. */
    void paintOverGrey(Graphics2D graphics, AffineTransform target) {
        paint(graphics, target, PixelImages.GREY);
    }

    private void paint(Graphics2D graphics, AffineTransform target, Paint ground) {
        AffineTransform onto = onto(target);
        if (view.isTransparent()) {
            graphics.setPaint(ground);
            graphics.fill(onto.createTransformedShape(
                    new Rectangle(view.image().getWidth(), view.image().getHeight())));
        }
        graphics.drawImage(view.image(), onto, null);
    }

    private AffineTransform onto(AffineTransform target) {
        AffineTransform all = new AffineTransform(target);
        all.concatenate(laying);
        all.scale(1.0 / view.image().getWidth(), 1.0 / view.image().getHeight());
        return all;
    }
}
