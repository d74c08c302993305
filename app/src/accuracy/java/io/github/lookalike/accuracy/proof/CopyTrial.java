package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Scenes;
import io.github.lookalike.accuracy.Shapes;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** True copies, which must stay safe: proof must not be bought with refusal. */
final class CopyTrial {

    private static final List<Encoding> SAVINGS = List.of(
            Encoding.jpeg(92),
            Encoding.fullColour(96),
            Encoding.jpeg(85),
            Encoding.progressive(80),
            Encoding.of("png"));

    private final Crew crew;
    private final Photographs photographs;
    private final PrintStream out;

    CopyTrial(Crew crew, Photographs photographs, PrintStream out) {
        this.crew = crew;
        this.photographs = photographs;
        this.out = out;
    }

    void run(int originals) {
        List<Judged> all = crew.judged("copies", originals, this::pairs, pair -> !pair.safe());
        table(all, "True copies that are safe, by copy", Judged.byCopy(all));
        table(all, "True copies that are safe, by what they show", Judged.byKind(all));
        out.println("\nNot safe, the first of them:\n");
        all.stream()
                .filter(pair -> !pair.safe())
                .sorted(Comparator.comparing(Judged::words))
                .limit(60)
                .forEach(pair -> out.println("- " + pair.words()));
    }

    private void table(List<Judged> all, String title, Map<String, List<Judged>> rows) {
        Table table = new Table(out, title, List.of("", "pairs", "share safe", "what held the others"));
        Map<String, List<Judged>> withSum = new TreeMap<>(rows);
        withSum.forEach((name, pairs) -> row(table, name, pairs));
        row(table, "**all**", all);
    }

    private static void row(Table table, String name, List<Judged> pairs) {
        List<Judged> held = pairs.stream().filter(pair -> !pair.safe()).toList();
        double share = (double) Judged.safe(pairs) / Math.max(1, pairs.size());
        table.row(name, pairs.size(), String.format(Locale.ROOT, "%.3f", share), Judged.codes(held));
    }

    private List<PairFiles> pairs(int number) {
        Random random = new Random(ProofFigures.SEED + 6_700_417L * number);
        String kind = kind(number);
        BufferedImage picture = picture(kind, number, random);
        Encoding saving = SAVINGS.get(random.nextInt(SAVINGS.size()));
        byte[] original = saving.bytes(picture);
        BufferedImage shown = Encoding.shown(original);
        String note = "original " + number + " kept as " + saving.name();
        List<PairFiles> pairs = new ArrayList<>();
        for (CopyKind copy : CopyKind.faithful()) {
            pairs.add(new PairFiles(
                    Label.copy(kind, copy.name(), note),
                    original,
                    saving.suffix(),
                    copy.of(shown),
                    copy.encoding().suffix()));
        }
        if (saving.jpeg()) {
            byte[] taken = ExifSegment.taken(LocalDateTime.of(2024, 5, 17, 10, 20, 30, 120_000_000));
            byte[] withTime = JpegFile.with(original, taken);
            byte[] again = Encoding.jpeg(80).bytes(shown);
            pairs.add(jpegs(Label.copy(kind, "metadata removed", note), withTime, original));
            pairs.add(jpegs(Label.copy(kind, "q80, metadata removed", note), withTime, again));
            pairs.add(jpegs(Label.copy(kind, "q80, metadata kept", note), withTime, JpegFile.with(again, taken)));
            byte[] turned = Encoding.jpeg(92).bytes(Shapes.turned(shown, 3, false));
            pairs.add(jpegs(
                    Label.copy(kind, "turned, upright by tag", note),
                    original,
                    JpegFile.with(turned, ExifSegment.oriented(6))));
        }
        return pairs;
    }

    private static PairFiles jpegs(Label label, byte[] keeper, byte[] other) {
        return new PairFiles(label, keeper, ".jpg", other, ".jpg");
    }

    private static String kind(int number) {
        int kind = number % 10;
        return kind < 6 ? "photograph" : kind < 8 ? "page" : kind < 9 ? "screenshot" : "drawing";
    }

    private BufferedImage picture(String kind, int number, Random random) {
        return switch (kind) {
            case "page" -> {
                double dpi = 100 + 25 * random.nextInt(5);
                BufferedImage page = List.of(SheetKind.values())
                        .get(random.nextInt(5))
                        .laidOut(random)
                        .drawn(dpi);
                Changed same = new Changed(kind, page, page);
                yield random.nextBoolean() ? page : Scanner.of(random).of(same).before();
            }
            case "screenshot" -> Scenes.SCREENSHOT.picture(number);
            case "drawing" ->
                List.of(Drawing.values())
                        .get(random.nextInt(5))
                        .of(random.nextLong())
                        .before();
            default -> photographs.get(number, 900 + random.nextInt(600));
        };
    }
}
