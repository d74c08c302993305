package io.github.lookalike.match;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.scan.Window;

/**
 * How the contents of two pictures lie in each other, in words a person uses.
 *
 * @param cropped the share of the outer picture that the inner one does not show, 0 to 1
 * @param tilt the angle between them in degrees, 0 or more
 * @param stretched by how much the proportions differ, 0 and up
 * @param shift the farthest that a corner is away from where it would be in a mere copy, in shares of the side
 */
record Geometry(double cropped, double tilt, double stretched, double shift) {

    /**
     * @param first the first picture's place of content
     * @param second the second picture's place of content, as that picture is stored upright
     */
    static Geometry of(Sight sight, ImageFile one, Window first, ImageFile other, Window second) {
        double firstAspect = one.width() * first.width() / (one.height() * first.height());
        double secondAspect = other.width() * second.width() / (other.height() * second.height());
        if (sight.turn().transposes()) {
            secondAspect = 1 / secondAspect;
        }
        boolean swapped = sight.overlay().swapped();
        Affine map = sight.overlay().map();
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
                map.displacement());
    }
}
