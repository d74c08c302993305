package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;
import io.github.lookalike.scan.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the places of one picture lie in another, for those who show both: {@code (x, y)} of the first is {@code (x0 + xx·x
 * + xy·y, y0 + yx·x + yy·y)} of the second, by shares of their sides from the left and from the top, as both were read.
 */
public record Placement(double x0, double xx, double xy, double y0, double yx, double yy) {

    /** The sides of the squares in which both are laid over each other at last. */
    private static final int[] SIDES = {64, 120};

    private static final int STEPS = 20;

    /** A corner that goes no farther, in shares of the side, goes nowhere: the edges lie on each other. */
    private static final double STILL = 0.003;

    /** What fits better by less was not moved to gain. */
    private static final double GAIN = 0.002;

    private static final double LEAST_OVERLAP = 0.3;

    /** Both wholes on each other. */
    public static final Placement SAME = turned(Turn.NONE);

    /** The wholes on each other, where the second must be turned so to lie as the first. */
    public static Placement turned(Turn turn) {
        return of(Frames.unturned(turn));
    }

    /**
     * Looks how the second lies in the first, as the second look of a match does, and then closer.
     *
     * @param turn how the second must be turned to lie as the first
     * @return empty where they do not show one scene
     */
    public static Optional<Placement> find(Pixels first, Pixels second, Turn turn) {
        Planes one = Planes.of(Miniature.of(first));
        Planes other = Planes.of(Miniature.of(second)).turned(turn);
        Overlay overlay = SecondLook.look(
                one, other, starts(one, shape(first, one, Turn.NONE), other, shape(second, other, turn)));
        if (!Registrar.convincing(overlay)) {
            return Optional.empty();
        }
        Affine rough = Frames.wholes(overlay, one.miniature(), other.miniature(), turn);
        return Optional.of(of(closer(first, second.turned(turn), rough).then(Frames.unturned(turn))));
    }

    /** The share of the second's width that lies so far to the right of the first's left edge, and below its top. */
    public double x(double x, double y) {
        return x0 + xx * x + xy * y;
    }

    /** The same of the second's height. */
    public double y(double x, double y) {
        return y0 + yx * x + yy * y;
    }

    private static Affine closer(Pixels first, Pixels second, Affine rough) {
        boolean shrinks = Math.abs(rough.determinant()) <= 1;
        Pixels inner = shrinks ? first : second;
        Pixels outer = shrinks ? second : first;
        Affine map = shrinks ? rough : rough.inverse();
        for (int side : SIDES) {
            LumaGrid template = LumaGrid.luma(inner, 2 * side).normalised();
            LumaGrid picture = LumaGrid.luma(outer, 2 * side).normalised();
            Affine refined = Alignment.refine(template, picture, map, STEPS);
            double before = template.correlation(picture, map, LEAST_OVERLAP);
            double after = template.correlation(picture, refined, LEAST_OVERLAP);
            boolean better = after > before;
            map = better ? refined : map;
            if (map.displacement() <= STILL || template.correlation(picture) > (better ? after : before) - GAIN) {
                map = Affine.IDENTITY;
            }
        }
        return shrinks ? map : map.inverse();
    }

    /** The width of a picture's content, so turned, over its height. */
    private static double shape(Pixels picture, Planes planes, Turn turn) {
        Window content = planes.miniature().content();
        double shape = picture.width() * content.width() / (picture.height() * content.height());
        return turn.transposes() ? 1 / shape : shape;
    }

    /** As if nothing was cropped or framed, then as if every usual part had been. */
    private static List<Affine> starts(Planes first, double itsShape, Planes second, double othersShape) {
        List<Affine> starts = new ArrayList<>(List.of(Affine.IDENTITY, Frames.wholes(first, second)));
        starts.addAll(Frames.within(first, second));
        for (double shape : new double[] {itsShape, othersShape}) {
            for (Window part : Window.all(shape).subList(Window.CORNERS, Window.COUNT)) {
                Affine into = Affine.into(part);
                starts.add(into);
                starts.add(into.inverse());
            }
        }
        return starts.stream().distinct().toList();
    }

    /** From shares that are counted from the middle to such as are counted from the corner. */
    private static Placement of(Affine map) {
        return new Placement(map.x(-0.5, -0.5) + 0.5, map.xx(), map.xy(), map.y(-0.5, -0.5) + 0.5, map.yx(), map.yy());
    }
}
