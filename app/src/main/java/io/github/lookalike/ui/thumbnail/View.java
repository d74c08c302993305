package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.Reason;
import java.awt.image.BufferedImage;
import java.util.List;

/** What came of reading a picture for the screen. */
public sealed interface View {

    /**
     * It can be painted.
     *
     * @param image made small
     * @param width columns of the whole picture at full size
     * @param height rows of it
     */
    record Shown(BufferedImage image, int width, int height) implements View {

        /** Whether something behind it shines through. */
        public boolean isTransparent() {
            return image.getColorModel().hasAlpha();
        }

        /** Whether a reading at full size would show more. */
        public boolean isReduced() {
            return image.getWidth() < width;
        }
    }

    /**
     * It cannot be read.
     *
     * @param code short and stable
     * @param reasons what and why, for people
     */
    record Unreadable(String code, List<Reason> reasons) implements View {}

    /** What takes no pixels: the path it is known by, and what is said of it. */
    int WITHOUT_PIXELS = 2000;

    /** About what it takes in memory. */
    default long bytes() {
        return this instanceof Shown shown
                ? 4L * shown.image().getWidth() * shown.image().getHeight()
                : WITHOUT_PIXELS;
    }
}
