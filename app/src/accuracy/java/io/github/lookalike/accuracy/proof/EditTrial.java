package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Light edits of photographs: none may be safe in either direction unless it changes less than a level. */
final class EditTrial {

    /** Longest side of the photographs, in pixels. */
    private static final int LONGEST = 1200;

    private static final List<Encoding> SAVINGS =
            List.of(Encoding.jpeg(93), Encoding.jpeg(85), Encoding.fullColour(95), Encoding.of("png"));

    private final Crew crew;
    private final Photographs photographs;
    private final PrintStream out;
    private final List<LightEdit> edits = LightEdit.all();

    EditTrial(Crew crew, Photographs photographs, PrintStream out) {
        this.crew = crew;
        this.photographs = photographs;
        this.out = out;
    }

    /** How many edits of a level and more are safe. */
    long run(int pictures) {
        List<Judged> all = crew.judged("edits", pictures, this::pairs, Judged::wronglySafe);
        Table table = new Table(
                out,
                edits.size() + " light edits of " + Math.min(pictures, photographs.count())
                        + " photographs, both ways round",
                List.of("edit", "pairs", "safe", "of which below one level", "what held them"));
        for (Map.Entry<String, List<Judged>> row : Judged.byKind(all).entrySet()) {
            List<Judged> pairs = row.getValue();
            table.row(
                    row.getKey(),
                    pairs.size(),
                    Judged.safe(pairs),
                    Judged.safe(pairs) - Judged.wronglySafe(pairs),
                    Judged.codes(pairs));
        }
        list("Safe, and must not be:", all.stream().filter(Judged::wronglySafe).toList());
        list(
                "Safe, and changed by less than a level in the mean:",
                all.stream().filter(pair -> pair.safe() && !pair.wronglySafe()).toList());
        return Judged.wronglySafe(all);
    }

    private void list(String title, List<Judged> pairs) {
        out.println("\n" + title + "\n");
        pairs.stream().limit(60).forEach(pair -> out.println("- " + pair.words()));
    }

    private List<PairFiles> pairs(int number) {
        BufferedImage photograph = photographs.get(number, LONGEST);
        Encoding saving = SAVINGS.get(number % SAVINGS.size());
        byte[] original = saving.bytes(photograph);
        Planes shown = Planes.of(Encoding.shown(original));
        List<PairFiles> pairs = new ArrayList<>();
        for (int edit = 0; edit < edits.size(); edit++) {
            LightEdit made = edits.get(edit);
            Random random = new Random(ProofFigures.SEED + 31L * number + edit);
            BufferedImage edited = made.change().apply(shown, random).picture();
            double levels = shown.difference(Planes.of(edited));
            String note = String.format(Locale.ROOT, "photograph %d, %.2f levels", number, levels);
            Encoding other = SAVINGS.get((number / SAVINGS.size() + edit) % SAVINGS.size());
            // What changes little of the whole may yet be plain where it is.
            boolean different =
                    levels >= 1 || Extent.of(shown.picture(), edited, 1).visible();
            PairFiles pair = new PairFiles(
                    new Label(made.name(), saving.name() + " to " + other.name(), Extent.NONE, different, note),
                    original,
                    saving.suffix(),
                    other.bytes(edited),
                    other.suffix());
            pairs.add(pair);
            pairs.add(pair.reversed());
        }
        return pairs;
    }
}
