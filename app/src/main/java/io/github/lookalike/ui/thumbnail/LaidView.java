package io.github.lookalike.ui.thumbnail;

import java.awt.Graphics2D;
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

    /** Paints it where the keeper's unit square is led to. */
    public void paint(Graphics2D graphics, AffineTransform target) {
        graphics.drawImage(view.image(), onto(target), null);
    }

    private AffineTransform onto(AffineTransform target) {
        AffineTransform all = new AffineTransform(target);
        all.concatenate(laying);
        all.scale(1.0 / view.image().getWidth(), 1.0 / view.image().getHeight());
        return all;
    }
}
