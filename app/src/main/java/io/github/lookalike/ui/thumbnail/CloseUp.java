package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Which part of a picture is looked at so closely that more pixels would be seen, and how that part lies. */
final class CloseUp {

    /** Parts begin and end at multiples of so many pixels: who moves a little looks at the same part. */
    private static final int STEP = 512;

    /** What is reduced by less looks the same. */
    private static final double REDUCED = 1.2;

    private CloseUp() {}

    /** The part of the picture that lies on the screen; nothing where what was read of the whole shows enough. */
    static Optional<Rectangle> of(LaidView seen, AffineTransform onto, Rectangle2D screen) {
        if (!seen.isReduced() || seen.scale(onto) <= REDUCED) {
            return Optional.empty();
        }
        int width = seen.view().width();
        int height = seen.view().height();
        AffineTransform pixels = new AffineTransform(onto);
        pixels.concatenate(seen.laying());
        pixels.scale(1.0 / width, 1.0 / height);
        try {
            Rectangle2D part = pixels.createInverse()
                    .createTransformedShape(screen)
                    .getBounds2D()
                    .createIntersection(new Rectangle2D.Double(0, 0, width, height));
            return part.isEmpty() ? Optional.empty() : Optional.of(stepped(part, width, height));
        } catch (NoninvertibleTransformException e) {
            // Nothing is seen of it.
            return Optional.empty();
        }
    }

    private static Rectangle stepped(Rectangle2D part, int width, int height) {
        int left = STEP * (int) (part.getMinX() / STEP);
        int top = STEP * (int) (part.getMinY() / STEP);
        int right = Math.min(width, STEP * (int) Math.ceil(part.getMaxX() / STEP));
        int bottom = Math.min(height, STEP * (int) Math.ceil(part.getMaxY() / STEP));
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /** A part laid as the whole lies. */
    static LaidView laid(View.Shown part, Rectangle place, LaidView whole) {
        double width = whole.view().width();
        double height = whole.view().height();
        AffineTransform laying = new AffineTransform(whole.laying());
        laying.translate(place.x() / width, place.y() / height);
        laying.scale(place.width() / width, place.height() / height);
        return new LaidView(part, laying);
    }
}
