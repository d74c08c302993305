package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.desk.Lens;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;

/** Zooms by the wheel, pans by dragging, and shows the actual size at a double click. */
final class LensMouse extends MouseAdapter {

    private static final double STEP = 1.2;

    private final Lens lens;
    private final Supplier<List<Rectangle2D>> drawn;
    private Point last = new Point();

    /** @param drawn where the picture is drawn now, if it is */
    LensMouse(Lens lens, Supplier<List<Rectangle2D>> drawn) {
        this.lens = lens;
        this.drawn = drawn;
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        for (Rectangle2D place : drawn.get()) {
            double x = (event.getX() - place.getX()) / place.getWidth();
            double y = (event.getY() - place.getY()) / place.getHeight();
            double factor = Math.pow(STEP, -event.getPreciseWheelRotation());
            lens.zoom(lens.zoom() * factor, within(x), within(y));
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        last = event.getPoint();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        for (Rectangle2D place : drawn.get()) {
            lens.pan((last.x - event.getX()) / place.getWidth(), (last.y - event.getY()) / place.getHeight());
        }
        last = event.getPoint();
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            lens.toggleActualSize();
        }
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
