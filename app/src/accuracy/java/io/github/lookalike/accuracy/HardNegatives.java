package io.github.lookalike.accuracy;

import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws different pictures that look alike to a program, and looks which are taken for copies. */
final class HardNegatives {

    private final Shelf shelf;

    HardNegatives(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param each how many of each kind; 46 make a thousand pairs */
    void run(int each) {
        System.out.printf(Locale.ROOT, "%n%-28s %8s %8s %8s %8s%n", "different", "pairs", "normal", "thorough", "safe");
        for (Scenes scene : Scenes.values()) {
            List<IndexedPicture> drawn = IntStream.range(0, each)
                    .parallel()
                    .mapToObj(seed -> shelf.put(scene + " " + seed, scene.picture(seed), Saving.jpeg(0.9f)))
                    .toList();
            List<Match> normal = shelf.matches(drawn, Level.NORMAL);
            List<Match> thorough = shelf.matches(drawn, Level.THOROUGH);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %8d %8d %8d %8d%n",
                    scene.name().toLowerCase(Locale.ROOT),
                    each * (each - 1) / 2,
                    normal.size(),
                    thorough.size(),
                    thorough.stream().filter(match -> match.tier().safe()).count());
            thorough.stream().limit(2).forEach(match -> System.out.println("      " + match));
            shelf.forget(drawn);
        }
    }
}
