package io.github.lookalike.accuracy;

import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
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
        kinds().forEach((kind, drawing) -> run(kind, drawing, each));
    }

    static Map<String, LongFunction<BufferedImage>> kinds() {
        Map<String, LongFunction<BufferedImage>> kinds = new LinkedHashMap<>();
        for (Scenes scene : Scenes.values()) {
            kinds.put(scene.name().toLowerCase(Locale.ROOT), scene::picture);
        }
        for (Templates template : Templates.values()) {
            kinds.put(template.name().toLowerCase(Locale.ROOT), template::picture);
        }
        return kinds;
    }

    private void run(String kind, LongFunction<BufferedImage> drawing, int each) {
        List<IndexedPicture> drawn = IntStream.range(0, each)
                .parallel()
                .mapToObj(seed -> shelf.put(kind + " " + seed, drawing.apply(seed), saving(seed)))
                .toList();
        List<Match> normal = shelf.matches(drawn, Level.NORMAL);
        List<Match> thorough = shelf.matches(drawn, Level.THOROUGH);
        System.out.printf(
                Locale.ROOT,
                "%-28s %8d %8d %8d %8d%n",
                kind,
                each * (each - 1) / 2,
                normal.size(),
                thorough.size(),
                thorough.stream().filter(match -> match.tier().safe()).count());
        thorough.stream().limit(2).forEach(match -> System.out.println("      " + match));
        shelf.forget(drawn);
    }

    /** Some are saved without loss, so that pairs of two formats are among them. */
    static Saving saving(int seed) {
        return seed % 3 == 0 ? Saving.of("png") : Saving.jpeg(0.9f);
    }
}
