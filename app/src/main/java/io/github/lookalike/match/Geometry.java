package io.github.lookalike.match;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;
import io.github.lookalike.scan.Window;

/**
 * How the contents of two pictures lie in each other, in words a person uses.
 *
 * @param cropped the share of the outer picture that the inner one does not show, 0 to 1
 * @param tilt the angle between them in degrees, 0 or more
 * @param stretched by how much the proportions differ, 0 and up
 * @param framed whether there are borders that do not lie on each other
 */
record Geometry(double cropped, double tilt, double stretched, boolean framed) {

    /** A map that moves no corner farther, in shares of the side, leaves everything where it was. */
    private static final double STILL = 0.007;

    static Geometry of(CandidatePair candidate, Observation observation, Miniature first, Miniature second) {
        ImageFile one = candidate.first().file();
        ImageFile other = candidate.second().file();
        Affine wholes = Frames.wholes(observation.overlay(), first, second, observation.turn());
        if (wholes.displacement() <= STILL) {
            double stretched = Math.abs(Math.log(aspect(one, Turn.NONE) / aspect(other, observation.turn())));
            return new Geometry(0, 0, stretched, false);
        }
        return of(observation, one, first.content(), other, second.content());
    }

    private static double aspect(ImageFile file, Turn turn) {
        double aspect = (double) file.width() / file.height();
        return turn.transposes() ? 1 / aspect : aspect;
    }

    private static Geometry of(Observation observation, ImageFile one, Window first, ImageFile other, Window second) {
        double firstAspect = one.width() * first.width() / (one.height() * first.height());
        double secondAspect = other.width() * second.width() / (other.height() * second.height());
        if (observation.turn().transposes()) {
            secondAspect = 1 / secondAspect;
        }
        boolean swapped = observation.overlay().swapped();
        Affine map = observation.overlay().map();
        double innerAspect = swapped ? secondAspect : firstAspect;
        double outerAspect = swapped ? firstAspect : secondAspect;
        // In units of the heights: a column of the inner picture is innerAspect of them apart.
        double xx = map.xx() * outerAspect / innerAspect;
        double xy = map.xy() * outerAspect;
        double yx = map.yx() / innerAspect;
        double yy = map.yy();
        double along = Math.hypot(xx, yx);
        double across = Math.hypot(xy, yy);
        double tilt = Math.toDegrees((Math.atan2(yx, xx) + Math.atan2(-xy, yy)) / 2);
        return new Geometry(
                Math.max(0, 1 - Math.abs(map.determinant())),
                Math.abs(tilt),
                Math.abs(Math.log(along / across)),
                !whole(first) || !whole(second));
    }

    private static boolean whole(Window content) {
        return content.width() > 0.9999 && content.height() > 0.9999;
    }
}
