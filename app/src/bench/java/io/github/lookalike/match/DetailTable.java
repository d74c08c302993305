package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.match.detail.Detail;
import io.github.lookalike.match.detail.FullComparison;
import io.github.lookalike.match.detail.FullDifference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints what comparing in full measures of pairs of files NAME__a.* and NAME__b.*, a line a pair. */
public final class DetailTable {

    private DetailTable() {}

    public static void main(String[] arguments) throws Exception {
        DetailReader reader =
                new DetailReader(new PictureReader(PictureReader.builtIn(DecodeLimits.usual()), DecodeLimits.usual()));
        List<Path> all;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            all = files.sorted().toList();
        }
        System.out.println(
                "name same light colour places toneL toneC spot gain fine middle unex expl detailed noise lost low lowC ms");
        for (Path first : all) {
            String name = first.getFileName().toString();
            if (!name.contains("__a.")) {
                continue;
            }
            String stem = name.substring(0, name.indexOf("__a."));
            Path second = all.stream()
                    .filter(one -> one.getFileName().toString().startsWith(stem + "__b."))
                    .findFirst()
                    .orElseThrow();
            print(stem, reader.read(first).orElseThrow(), reader.read(second).orElseThrow());
        }
    }

    private static void print(String name, Detail first, Detail second) {
        Turn turn = Turn.NONE;
        double nearest = Double.MAX_VALUE;
        for (Turn one : Turn.values()) {
            double distance = distance(first, second, one);
            if (distance < nearest) {
                nearest = distance;
                turn = one;
            }
        }
        long start = System.nanoTime();
        FullDifference d = FullComparison.of(first, second, turn);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                Locale.ROOT,
                "%s %b %.1f %.1f %d %.3f %.3f %.2f %.4f %.3f %.3f %.2f %.2f %d %.2f %.3f %.3f %.3f %d%n",
                name,
                !d.resized(),
                d.lightCluster(),
                d.colourCluster(),
                d.places().size(),
                d.lightTone(),
                d.colourTone(),
                d.spot(),
                d.gain(),
                d.fine(),
                d.middle(),
                d.unexplained(),
                d.explained(),
                d.detailed(),
                d.noise(),
                d.lost(),
                d.low(),
                d.lowColour(),
                millis);
    }

    private static double distance(Detail first, Detail second, Turn turn) {
        float[] one = first.pixels().averagedLuma(32, 32);
        float[] other = second.pixels().turned(turn).averagedLuma(32, 32);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        boolean transposed = turn.transposes();
        double aspect = (double) first.pixels().width() / first.pixels().height();
        double its = (double) second.pixels().width() / second.pixels().height();
        return sum + 1e4 * Math.abs(Math.log(aspect / (transposed ? 1 / its : its)));
    }
}
