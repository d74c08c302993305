package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.desk.Lens;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;

/** What lies under the pointer on a canvas. */
final class CanvasPlaces {

    private final JComponent canvas;
    private final Lens lens;
    private final Stage stage;
    private final BooleanSupplier slides;

    /** @param slides whether this is the canvas on which something slides */
    CanvasPlaces(JComponent canvas, Lens lens, Stage stage, BooleanSupplier slides) {
        this.canvas = canvas;
        this.lens = lens;
        this.stage = stage;
        this.slides = slides;
    }

    /** Where the pictures are drawn. */
    Rectangle2D drawn() {
        return stage.place(canvas.getWidth(), canvas.getHeight());
    }

    /** The place by shares of what is shown. */
    Point2D share(Point at) {
        return stage.share(at, canvas.getWidth(), canvas.getHeight());
    }

    /** Whether something that slides was grabbed. */
    boolean isGrip(Point at) {
        return slides.getAsBoolean()
                && CanvasMarks.isGrip(lens, drawn(), canvas.getWidth(), canvas.getHeight(), at.getX(), at.getY());
    }

    /** Slides it to there. */
    void slide(Point at) {
        lens.share(
                lens.over() == Lens.Over.BLEND
                        ? CanvasMarks.railShare(canvas.getWidth(), at.getX())
                        : CanvasMarks.share(drawn(), canvas.getWidth(), at.getX()));
    }
}
