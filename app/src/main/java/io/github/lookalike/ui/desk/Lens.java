package io.github.lookalike.ui.desk;

/**
 * Through what all pictures side by side are looked at: the same part of each, in relative coordinates, however large
 * they are.
 */
public final class Lens {

    /** Times the size at which the whole picture fits. */
    public static final double MOST = 64;

    /** What a very small picture needs to be shown pixel by pixel. */
    private static final double LEAST = 0.02;

    private static final double SAME = 1e-6;
    private static final double KEY_ZOOM = 4 / 3.0;
    private static final double KEY_PAN = 0.2;
    private static final double KEY_SLIDE = 0.05;
    private static final double HALF = 0.5;

    private final Signal changed = new Signal();
    private double zoom = 1;
    private double centreX = 0.5;
    private double centreY = 0.5;
    private Over over = Over.NOTHING;
    private double share = HALF;
    private boolean actualSize;
    private boolean alone;
    private boolean outlined = true;
    private boolean aligned = true;
    private boolean loupe;
    private double loupeX = HALF;
    private double loupeY = HALF;
    private int page;

    /** What is shown in the place of the picture that is compared with the keeper. */
    public enum Over {
        /** The picture itself. */
        NOTHING,
        /** The keeper. */
        KEEPER,
        /** Where both differ. */
        DIFFERENCE,
        /** The keeper to the left of a line, the picture to its right. */
        SPLIT,
        /** The keeper, and the picture over it, more or less. */
        BLEND
    }

    public Signal changed() {
        return changed;
    }

    /** 1 when the whole picture fits. */
    public double zoom() {
        return zoom;
    }

    /** 0 to 1 across the picture. */
    public double centreX() {
        return centreX;
    }

    public double centreY() {
        return centreY;
    }

    /** What is shown in the place of the picture that is compared. */
    public Over over() {
        return over;
    }

    /** Where the line of a split is, or how much the picture covers the keeper, 0 to 1. */
    public double share() {
        return share;
    }

    /** Whether pictures are laid over the keeper where they were cropped or tilted, and not only turned. */
    public boolean isAligned() {
        return aligned;
    }

    /** Whether a round part of all pictures is shown closer. */
    public boolean isLoupe() {
        return loupe;
    }

    /** Where the loupe is, 0 to 1 across what is shown. */
    public double loupeX() {
        return loupeX;
    }

    public double loupeY() {
        return loupeY;
    }

    /** Which page or frame is shown, from 0; pictures with fewer show their last. */
    public int page() {
        return page;
    }

    /** Whether one pixel of the current picture wants one pixel of the screen. */
    public boolean isActualSize() {
        return actualSize;
    }

    /** Whether the pictures have the window for themselves. */
    public boolean isAlone() {
        return alone;
    }

    /** Whether the places where something differs from the keeper are outlined. */
    public boolean isOutlined() {
        return outlined;
    }

    /** Zooms so that a point of the picture stays where it is on the screen. */
    public void zoom(double wanted, double aroundX, double aroundY) {
        double bounded = Math.max(1, Math.min(MOST, wanted));
        double share = zoom / bounded;
        centreX = aroundX + (centreX - aroundX) * share;
        centreY = aroundY + (centreY - aroundY) * share;
        zoom = bounded;
        actualSize = false;
        settle();
    }

    /** Zooms to where a pixel is a pixel, as the view that knows the size found out. */
    public void actualZoom(double wanted) {
        double bounded = Math.max(LEAST, Math.min(MOST, wanted));
        if (Math.abs(bounded - zoom) > SAME) {
            zoom = bounded;
            settle();
        }
    }

    /** Moves by parts of the picture. */
    public void pan(double byX, double byY) {
        centreX += byX;
        centreY += byY;
        settle();
    }

    /** Zooms around the middle by steps of a third; −1 for out. */
    public void zoomStep(int steps) {
        zoom(zoom * Math.pow(KEY_ZOOM, steps), centreX, centreY);
    }

    /** Moves the loupe, or else the view, by a fifth of what is seen; −1 for left and up. */
    public void panStep(int right, int down) {
        if (loupe) {
            loupeAt(loupeX + right * KEY_SLIDE / zoom, loupeY + down * KEY_SLIDE / zoom);
            return;
        }
        pan(right * KEY_PAN / zoom, down * KEY_PAN / zoom);
    }

    /** Takes the closest look back: what is shown in a picture's place, then the zoom, then the large view. */
    public boolean back() {
        if (over != Over.NOTHING || loupe) {
            over = Over.NOTHING;
            loupe = false;
            changed.send();
        } else if (zoom > 1 + SAME || actualSize) {
            fit();
        } else if (alone) {
            toggleAlone();
        } else {
            return false;
        }
        return true;
    }

    public void fit() {
        zoom = 1;
        actualSize = false;
        settle();
    }

    public void toggleActualSize() {
        actualSize = !actualSize;
        if (!actualSize) {
            zoom = 1;
        }
        settle();
    }

    /** Shows this in the place of the picture that is compared, or the picture itself again. */
    public void toggle(Over wanted) {
        over = over == wanted ? Over.NOTHING : wanted;
        share = HALF;
        changed.send();
    }

    /** Moves the line of a split, or covers the keeper more or less. */
    public void share(double wanted) {
        share = Math.max(0, Math.min(1, wanted));
        changed.send();
    }

    /** The same by a key; −1 for left and less. A split begins where there was nothing to slide. */
    public void slide(int steps) {
        if (over != Over.SPLIT && over != Over.BLEND) {
            toggle(Over.SPLIT);
        }
        share(share + steps * KEY_SLIDE);
    }

    public void toggleAligned() {
        aligned = !aligned;
        changed.send();
    }

    public void toggleLoupe() {
        loupe = !loupe;
        loupeX = centreX;
        loupeY = centreY;
        changed.send();
    }

    /** Moves the loupe over all pictures. */
    public void loupeAt(double x, double y) {
        loupeX = Math.max(0, Math.min(1, x));
        loupeY = Math.max(0, Math.min(1, y));
        changed.send();
    }

    /** Shows another page of all pictures. */
    public void page(int wanted) {
        page = Math.max(0, wanted);
        changed.send();
    }

    public void toggleAlone() {
        alone = !alone;
        changed.send();
    }

    public void toggleOutline() {
        outlined = !outlined;
        changed.send();
    }

    /** For another group: the whole pictures, each in its place. */
    public void reset() {
        zoom = 1;
        centreX = 0.5;
        centreY = 0.5;
        actualSize = false;
        over = Over.NOTHING;
        share = HALF;
        loupe = false;
        page = 0;
        changed.send();
    }

    private void settle() {
        double margin = Math.min(0.5, 0.5 / zoom);
        centreX = Math.max(margin, Math.min(1 - margin, centreX));
        centreY = Math.max(margin, Math.min(1 - margin, centreY));
        changed.send();
    }
}
