package io.github.lookalike.match;

import io.github.lookalike.scan.Tilt;
import io.github.lookalike.scan.Window;

/**
 * A map from places in one picture to places in another. A place is given by shares of width and height, counted from the
 * middle: the corners are at ±½.
 */
public record Affine(double x0, double xx, double xy, double y0, double yx, double yy) {

    static final Affine IDENTITY = new Affine(0, 1, 0, 0, 0, 1);

    /** From places in what is seen through the window to places in the whole. */
    static Affine into(Window window) {
        return new Affine(
                window.left() + window.width() / 2 - 0.5,
                window.width(),
                0,
                window.top() + window.height() / 2 - 0.5,
                0,
                window.height());
    }

    /**
     * From places in what is seen of a picture set straight to places in the whole.
     *
     * @param aspect the picture's width over its height
     */
    static Affine into(Tilt tilt, double aspect) {
        return new Affine(
                0,
                tilt.across(1, 0, aspect),
                tilt.across(0, 1, aspect),
                0,
                tilt.down(1, 0, aspect),
                tilt.down(0, 1, aspect));
    }

    double x(double x, double y) {
        return x0 + xx * x + xy * y;
    }

    double y(double x, double y) {
        return y0 + yx * x + yy * y;
    }

    /** This map, then the next. */
    Affine then(Affine next) {
        return new Affine(
                next.x(x0, y0),
                next.xx * xx + next.xy * yx,
                next.xx * xy + next.xy * yy,
                next.y(x0, y0),
                next.yx * xx + next.yy * yx,
                next.yx * xy + next.yy * yy);
    }

    /** How many times larger an area becomes; negative when mirrored. */
    double determinant() {
        return xx * yy - xy * yx;
    }

    /**
     * The way back.
     *
     * @throws ArithmeticException when the map flattens its picture
     */
    Affine inverse() {
        double d = determinant();
        if (Math.abs(d) < 1e-9) {
            throw new ArithmeticException("no way back from " + this);
        }
        double ixx = yy / d;
        double ixy = -xy / d;
        double iyx = -yx / d;
        double iyy = xx / d;
        return new Affine(-(ixx * x0 + ixy * y0), ixx, ixy, -(iyx * x0 + iyy * y0), iyx, iyy);
    }

    /** The farthest that a corner goes, in shares of the picture's side. */
    double displacement() {
        double most = 0;
        for (int corner = 0; corner < 4; corner++) {
            double x = (corner & 1) - 0.5;
            double y = (corner >> 1) - 0.5;
            most = Math.max(most, Math.max(Math.abs(x(x, y) - x), Math.abs(y(x, y) - y)));
        }
        return most;
    }
}
