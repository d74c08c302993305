package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.desk.Lens;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Zooms by the wheel, pans or slides by dragging, leads the loupe, and shows the actual size at a double click. */
final class LensMouse extends MouseAdapter {

    private static final double STEP = 1.2;

    private final Lens lens;
    private final CanvasPlaces places;
    private Point last = new Point();
    private boolean sliding;

    LensMouse(Lens lens, CanvasPlaces places) {
        this.lens = lens;
        this.places = places;
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        Point2D at = places.share(event.getPoint());
        double factor = Math.pow(STEP, -event.getPreciseWheelRotation());
        lens.zoom(lens.zoom() * factor, within(at.getX()), within(at.getY()));
    }

    @Override
    public void mousePressed(MouseEvent event) {
        last = event.getPoint();
        sliding = places.isGrip(last);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (sliding) {
            places.slide(event.getPoint());
        } else {
            Rectangle2D place = places.drawn();
            lens.pan((last.x - event.getX()) / place.getWidth(), (last.y - event.getY()) / place.getHeight());
        }
        last = event.getPoint();
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        if (lens.isLoupe()) {
            Point2D at = places.share(event.getPoint());
            lens.loupeAt(at.getX(), at.getY());
        }
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
