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

    private final Signal changed = new Signal();
    private double zoom = 1;
    private double centreX = 0.5;
    private double centreY = 0.5;
    private boolean flipped;
    private boolean difference;
    private boolean actualSize;
    private boolean alone;
    private boolean outlined = true;

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

    /** Whether the keeper is shown in the place of the current picture. */
    public boolean isFlipped() {
        return flipped;
    }

    /** Whether the difference from the keeper is shown in the place of the current picture. */
    public boolean isDifference() {
        return difference;
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

    /** Moves by a fifth of what is seen; −1 for left and up. */
    public void panStep(int right, int down) {
        pan(right * KEY_PAN / zoom, down * KEY_PAN / zoom);
    }

    /** Takes the closest look back: what is shown in a picture's place, then the zoom, then the large view. */
    public boolean back() {
        if (flipped || difference) {
            flipped = false;
            difference = false;
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

    public void toggleFlip() {
        flipped = !flipped;
        difference = false;
        changed.send();
    }

    public void toggleDifference() {
        difference = !difference;
        flipped = false;
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
        flipped = false;
        difference = false;
        changed.send();
    }

    private void settle() {
        double margin = Math.min(0.5, 0.5 / zoom);
        centreX = Math.max(margin, Math.min(1 - margin, centreX));
        centreY = Math.max(margin, Math.min(1 - margin, centreY));
        changed.send();
    }
}
