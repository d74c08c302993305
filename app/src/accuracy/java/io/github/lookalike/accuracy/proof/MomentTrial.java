package io.github.lookalike.accuracy.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Other moments of one scene: never safe where times tell them apart or anything is to be seen. */
final class MomentTrial {

    /** Longest side of the frames, in pixels. */
    private static final int LONGEST = 1200;

    private static final Set<String> LABELS = Set.of("burst", "hdr-vs-not", "same-scene-ambiguous");

    private final Crew crew;
    private final Photographs photographs;
    private final PrintStream out;

    MomentTrial(Crew crew, Photographs photographs, PrintStream out) {
        this.crew = crew;
        this.photographs = photographs;
        this.out = out;
    }

    /** How many are safe that must not be. */
    long run(int pairs, Path labelled) throws IOException {
        int each = 2 * Moment.values().length;
        List<Judged> all =
                new ArrayList<>(crew.judged("moments", (pairs + each - 1) / each, this::pairs, Judged::wronglySafe));
        List<PairFiles> known = labelled(labelled);
        all.addAll(crew.judged("labelled", known.size(), number -> List.of(known.get(number)), Judged::safe));
        Table table = new Table(
                out,
                "Other moments of one scene",
                List.of("", "pairs", "safe", "of which must not be", "what held them"));
        for (Map.Entry<String, List<Judged>> row : Judged.byKind(all).entrySet()) {
            List<Judged> those = row.getValue();
            table.row(row.getKey(), those.size(), Judged.safe(those), Judged.wronglySafe(those), Judged.codes(those));
        }
        List<Judged> wrong = all.stream().filter(Judged::wronglySafe).toList();
        out.println();
        wrong.stream().limit(40).forEach(pair -> out.println("- " + pair.words()));
        return wrong.size();
    }

    private List<PairFiles> pairs(int number) {
        Planes scene = Planes.of(photographs.get(number, LONGEST));
        List<PairFiles> pairs = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            Random random = new Random(
                    ProofFigures.SEED + 15_485_863L * number + moment.name().hashCode());
            Encoding saving = Encoding.jpeg(85 + 5 * random.nextInt(3));
            byte[] first = saving.bytes(moment.first(scene, random));
            byte[] second = saving.bytes(moment.second(scene, random));
            LocalDateTime time = LocalDateTime.of(2024, 5, 17, 10, 20).plusSeconds(random.nextInt(10_000_000));
            String note = "scene " + number;
            String without = moment.visible() ? "no EXIF" : "no EXIF, no change visible";
            pairs.add(files(
                    new Label(moment.words() + ", " + without, saving.name(), Extent.NONE, moment.visible(), note),
                    first,
                    second));
            pairs.add(files(
                    Label.different(moment.words() + ", EXIF", saving.name(), note),
                    JpegFile.with(first, ExifSegment.taken(time)),
                    JpegFile.with(second, ExifSegment.taken(time.plus(moment.apart())))));
        }
        return pairs;
    }

    private static PairFiles files(Label label, byte[] first, byte[] second) {
        return new PairFiles(label, first, ".jpg", second, ".jpg");
    }

    /** Each picture of such a kind with all others of its group; {@code groups.csv} has file, group and kind. */
    private static List<PairFiles> labelled(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("groups.csv"))) {
            System.err.println("no " + folder.resolve("groups.csv") + ": labelled moments are left out");
            return List.of();
        }
        List<String[]> rows = Files.readAllLines(folder.resolve("groups.csv")).stream()
                .map(line -> line.split(",", -1))
                .toList();
        List<PairFiles> pairs = new ArrayList<>();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                String[] first = rows.get(one);
                String[] second = rows.get(other);
                if (first[1].equals(second[1]) && (LABELS.contains(first[2]) || LABELS.contains(second[2]))) {
                    pairs.add(labelled(folder, first, second));
                }
            }
        }
        return pairs;
    }

    private static PairFiles labelled(Path folder, String[] first, String[] second) {
        try {
            return new PairFiles(
                    Label.different("labelled " + second[2], "as it is", first[0] + " and " + second[0]),
                    Files.readAllBytes(folder.resolve(first[0])),
                    suffix(first[0]),
                    Files.readAllBytes(folder.resolve(second[0])),
                    suffix(second[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.'));
    }
}
