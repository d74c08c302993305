package io.github.lookalike.accuracy;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.hash.dct.DctHash;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes a folder of different pictures, alters each in every way people do, and looks which copies are found and which
 * different pictures are taken for copies. The same seed gives the same figures.
 *
 * <p>Arguments: the folder; how many of its pictures to take (0 for all); the longest side they are first reduced to;
 * how many pictures to draw of each kind of hard negative; part of a family's name to try only that.
 */
public final class Accuracy {

    private static final long SEED = 20_240_517;

    private final Shelf shelf = new Shelf(new DctHash());
    private final Path folder;
    private final List<IndexedPicture> originals = new ArrayList<>();
    private final List<BufferedImage> sources = new ArrayList<>();
    private final Map<Long, Integer> sourceOf = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long negativePairs;

    private Accuracy(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path temporary = Files.createTempDirectory("lookalike-accuracy");
        try {
            Accuracy accuracy = new Accuracy(temporary);
            accuracy.take(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            accuracy.recall(arguments.length > 4 ? arguments[4] : "");
            accuracy.hardNegatives(Integer.parseInt(arguments[3]));
            accuracy.printWrong();
        } finally {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void take(Path pictures, int most, int longest) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(pictures)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(shelf::mayBePicture)
                    .sorted()
                    .toList());
        }
        Collections.shuffle(files, new Random(SEED));
        for (Path file : files.subList(0, most == 0 ? files.size() : Math.min(most, files.size()))) {
            shelf.pixels(file, new TargetSize(longest * 3 / 4)).ifPresent(pixels -> original(file, pixels, longest));
        }
        System.out.println(originals.size() + " pictures from " + pictures);
    }

    private void original(Path file, Pixels pixels, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(pixels.width(), pixels.height()));
        int width = Math.max(1, (int) Math.round(pixels.width() * scale));
        int height = Math.max(1, (int) Math.round(pixels.height() * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels.averagedRgb(width, height), 0, width);
        int source = sources.size();
        sources.add(picture);
        IndexedPicture indexed =
                write(String.format(Locale.ROOT, "%04d %s", source, file.getFileName()), picture, Saving.jpeg(0.93f));
        originals.add(indexed);
        sourceOf.put(indexed.id(), source);
    }

    private void recall(String only) throws IOException {
        Map<String, Tally> families = new LinkedHashMap<>();
        System.out.printf(Locale.ROOT, "%-28s %6s %8s %8s %8s%n", "", "copies", "normal", "thorough", "safe");
        for (Alteration alteration : Alterations.all()) {
            if (alteration.id().contains(only)) {
                Tally tally = recall(alteration);
                System.out.println(tally.line());
                tally.unhoped().stream().limit(4).forEach(name -> System.out.println("      " + name));
                families.computeIfAbsent(alteration.family(), Tally::new).add(tally);
            }
        }
        System.out.println();
        families.values().forEach(family -> System.out.println(family.line()));
    }

    private Tally recall(Alteration alteration) throws IOException {
        List<IndexedPicture> altered = IntStream.range(0, sources.size())
                .parallel()
                .mapToObj(source -> altered(alteration, source))
                .toList();
        List<IndexedPicture> all = new ArrayList<>(originals);
        all.addAll(altered);
        for (int source = 0; source < altered.size(); source++) {
            sourceOf.put(altered.get(source).id(), source);
        }
        Map<Long, Match> normal = judged(shelf.matches(all, Level.NORMAL), alteration);
        Map<Long, Match> thorough = judged(shelf.matches(all, Level.THOROUGH), alteration);
        negativePairs += (long) altered.size() * (altered.size() - 1) * 3 / 2;
        Tally tally = new Tally(alteration.id());
        for (int source = 0; source < altered.size(); source++) {
            long id = altered.get(source).id();
            Match match = normal.get(id);
            boolean safe = match != null && match.tier().safe();
            boolean asHoped = match != null && safe == alteration.copy();
            String detail = asHoped
                    ? ""
                    : originals.get(source).path().getFileName() + ": "
                            + shelf.explained(originals.get(source), altered.get(source));
            tally.add(match != null, thorough.containsKey(id), safe, detail);
            Files.delete(altered.get(source).path());
        }
        return tally;
    }

    /** The right matches by the altered picture; the wrong ones are noted. */
    private Map<Long, Match> judged(List<Match> matches, Alteration alteration) {
        for (Match match : matches) {
            if (!sameSource(match)) {
                wrong.add(alteration.id() + ": " + name(match.first()) + " ~ " + name(match.second()) + " " + match);
            }
        }
        return matches.stream().filter(this::sameSource).collect(Collectors.toMap(Match::second, Function.identity()));
    }

    private boolean sameSource(Match match) {
        return sourceOf.getOrDefault(match.first(), -1).equals(sourceOf.getOrDefault(match.second(), -2));
    }

    private String name(long id) {
        return String.valueOf(originals.get(sourceOf.getOrDefault(id, 0)).path().getFileName());
    }

    private IndexedPicture altered(Alteration alteration, int source) {
        Random random = new Random(SEED + 31L * source + alteration.id().hashCode());
        BufferedImage changed = alteration.change().apply(sources.get(source), random);
        return write("altered " + source, changed, alteration.saving());
    }

    private void hardNegatives(int each) {
        System.out.printf(Locale.ROOT, "%n%-28s %8s %8s %8s %8s%n", "different", "pairs", "normal", "thorough", "safe");
        for (Scenes scene : each == 0 ? new Scenes[0] : Scenes.values()) {
            List<IndexedPicture> drawn = IntStream.range(0, each)
                    .parallel()
                    .mapToObj(seed -> write(scene + " " + seed, scene.picture(seed), Saving.jpeg(0.9f)))
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
        }
    }

    private void printWrong() {
        System.out.println();
        System.out.println(wrong.size() + " false pairs at normal and thorough together, among " + negativePairs
                + " different pairs at each");
        wrong.stream().distinct().limit(40).forEach(line -> System.out.println("      " + line));
    }

    private IndexedPicture write(String name, BufferedImage picture, Saving saving) {
        try {
            Path file = folder.resolve(name.replaceAll("[^A-Za-z0-9 .-]", "_") + "." + saving.format());
            Files.write(file, saving.bytes(picture));
            return shelf.put(file);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
