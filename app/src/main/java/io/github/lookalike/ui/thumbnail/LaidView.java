package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.Turn;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A picture as it is laid beside its keeper: a turned copy is turned back while it is painted, so that the same place is in
 * the same place.
 *
 * @param turn of what was read
 */
public record LaidView(View.Shown view, Turn turn) {

    /** Columns of the whole picture as it lies. */
    public int width() {
        return turn.transposes() ? view.height() : view.width();
    }

    /** Rows of it. */
    public int height() {
        return turn.transposes() ? view.width() : view.height();
    }

    /** Columns of what was read, as it lies. */
    public int shownWidth() {
        return turn.transposes() ? view.image().getHeight() : view.image().getWidth();
    }

    private int shownHeight() {
        return turn.transposes() ? view.image().getWidth() : view.image().getHeight();
    }

    /** Whether a reading at full size would show more. */
    public boolean isReduced() {
        return view.isReduced();
    }

    /** Fills a place with it. */
    public void paint(Graphics2D graphics, Rectangle2D place) {
        AffineTransform transform = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        transform.scale(place.getWidth() / shownWidth(), place.getHeight() / shownHeight());
        transform.concatenate(laying());
        graphics.drawImage(view.image(), transform, null);
    }

    /** From the pixels as they were read to the pixels as they lie. */
    private AffineTransform laying() {
        double right = turn.mirrorsColumns() ? -1 : 1;
        double down = turn.mirrorsRows() ? -1 : 1;
        double left = turn.mirrorsColumns() ? shownWidth() : 0;
        double top = turn.mirrorsRows() ? shownHeight() : 0;
        return turn.transposes()
                ? new AffineTransform(0, down, right, 0, left, top)
                : new AffineTransform(right, 0, 0, down, left, top);
    }

    /** All of it at another size. */
    BufferedImage stretched(int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        return small;
    }
}
