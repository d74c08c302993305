package io.github.lookalike.accuracy;

import io.github.lookalike.hash.dct.DctHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a folder of different pictures, alters each in every way people do, and looks which copies are found, which
 * different pictures are taken for copies, which of an original and its copies is kept, and how other programs fare. The
 * same seed gives the same figures.
 *
 * <p>Arguments: the folder; how many of its pictures to take (0 for all); the longest side they are first reduced to;
 * how many pictures to draw of each kind of hard negative; how many albums of all copies of a picture; how many pictures
 * to give to other programs; part of a family's name to try only that; which trials of keepers to make: {@code a} all
 * copies, {@code c} social copies, {@code d} soft originals, {@code e} practical pairs, or {@code none}. 0 leaves a part
 * out, except the first.
 */
public final class Accuracy {

    static final long SEED = 20_240_517;

    private Accuracy() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("lookalike-accuracy");
        try {
            run(arguments, temporary);
        } finally {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void run(String[] arguments, Path temporary) throws IOException, InterruptedException {
        Shelf shelf = new Shelf(new DctHash(), temporary);
        List<Original> originals =
                new Originals(shelf, number(arguments, 2)).take(Path.of(arguments[0]), number(arguments, 1));
        System.out.println(originals.size() + " pictures from " + arguments[0]);
        if (number(arguments, 3) > 0) {
            new HardNegatives(shelf).run(number(arguments, 3));
        }
        if (number(arguments, 4) > 0) {
            // One that was saved twice is no better than what is made of it, and shows it.
            new AlbumTrial(shelf, Alterations.all(), List.of(Hints.values()))
                    .run(
                            "albums",
                            originals.stream()
                                    .filter(Original::fresh)
                                    .limit(number(arguments, 4))
                                    .toList());
        }
        if (number(arguments, 5) > 0) {
            new PeerTrial(shelf, temporary).run(originals.subList(0, Math.min(originals.size(), number(arguments, 5))));
        }
        if (arguments.length > 7 && !arguments[7].equals("none")) {
            new KeeperTrial(shelf, number(arguments, 2))
                    .run(originals.stream().filter(Original::fresh).toList(), arguments[7]);
        }
        new RecallTrial(shelf, originals).run(arguments.length > 6 ? arguments[6] : "");
    }

    private static int number(String[] arguments, int at) {
        return Integer.parseInt(arguments[at]);
    }
}
