package io.github.lookalike.match;

import io.github.lookalike.api.Radii;
import io.github.lookalike.scan.Window;
import java.util.List;

/**
 * How widely to look for candidates.
 *
 * @param radius in bits
 * @param windows how many windows to look through, the first ones of {@link Window#all}
 */
record Breadth(int radius, int windows) {

    /** The breadths to search in, the narrowest first: of a level wider than the normal one, that one's too. */
    static List<Breadth> upTo(MatchOptions options, Radii radii) {
        Breadth widest = of(options, radii);
        return options.level().searchesWider()
                ? List.of(of(new MatchOptions(Level.NORMAL, options.radius()), radii), widest)
                : List.of(widest);
    }

    static Breadth of(MatchOptions options, Radii radii) {
        Breadth usual = switch (options.level()) {
            case IDENTICAL, STRICT -> new Breadth(radii.strict(), 0);
            case NORMAL -> new Breadth(radii.normal(), options.level().windows().count());
            case THOROUGH, LOOSE ->
                new Breadth(radii.wide(), options.level().windows().count());
        };
        return new Breadth(options.radius().orElse(usual.radius()), usual.windows());
    }
}
