package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Canvas;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How small a spot may be and still be found, by kind of copy and contrast, on photographs and on pages. */
final class CurveTrial {

    /** Diameters in samples of the smaller picture. */
    private static final int[] SPANS = {2, 3, 4, 5, 6, 8, 10, 12, 16, 24};

    private static final int[] CONTRASTS = {24, 48, 96};

    /** Longest side of the pictures, in pixels. */
    private static final int LONGEST = 1000;

    private final Crew crew;
    private final Photographs photographs;
    private final PrintStream out;

    CurveTrial(Crew crew, Photographs photographs, PrintStream out) {
        this.crew = crew;
        this.photographs = photographs;
        this.out = out;
    }

    /** @param each how many spots of each size, contrast, ground and kind of copy */
    void run(int each) {
        List<String> columns = new ArrayList<>(List.of("copy"));
        for (String ground : List.of("photograph", "page")) {
            for (int contrast : CONTRASTS) {
                columns.add(ground + ", " + contrast + " levels");
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        for (CopyKind kind : CopyKind.forTheCurve()) {
            List<Judged> pairs = crew.judged(
                    "curve " + kind.name(),
                    2 * each,
                    number -> pairs(kind, number / 2, number % 2 == 1),
                    pair -> false);
            List<Object> row = new ArrayList<>(List.of(kind.name()));
            for (String ground : List.of("photograph", "page")) {
                for (int contrast : CONTRASTS) {
                    row.add(smallest(pairs, ground + " " + contrast));
                }
            }
            rows.add(row);
        }
        Table table = new Table(
                out,
                "Smallest spot, in samples of the smaller picture, from which on all of " + each + " are found",
                columns);
        rows.forEach(row -> table.row(row.toArray()));
    }

    private List<PairFiles> pairs(CopyKind kind, int number, boolean page) {
        Random random =
                new Random(ProofFigures.SEED + 104_729L * number + kind.name().hashCode());
        BufferedImage before =
                page ? Scanner.of(random).of(drawn(random)).before() : photographs.get(random.nextInt(10_000), LONGEST);
        byte[] keeper = Encoding.jpeg(93).bytes(before);
        List<PairFiles> pairs = new ArrayList<>();
        for (int contrast : CONTRASTS) {
            for (int span : SPANS) {
                BufferedImage after = spotted(before, span / Math.min(1, kind.scale()), contrast, random);
                BufferedImage saved = Encoding.shown(Encoding.jpeg(93).bytes(after));
                Label label = Label.changed(
                        (page ? "page " : "photograph ") + contrast,
                        kind.name(),
                        new Extent(span, contrast, 0),
                        "spot " + number);
                pairs.add(new PairFiles(
                        label, keeper, ".jpg", kind.of(saved), kind.encoding().suffix()));
            }
        }
        return pairs;
    }

    private static Changed drawn(Random random) {
        BufferedImage page = SheetKind.INVOICE.laidOut(random).drawn(85);
        return new Changed("page", page, page);
    }

    private static BufferedImage spotted(BufferedImage picture, double diameter, int contrast, Random random) {
        double x = picture.getWidth() * (0.08 + 0.84 * random.nextDouble());
        double y = picture.getHeight() * (0.08 + 0.84 * random.nextDouble());
        int rgb = picture.getRGB((int) x, (int) y);
        int sum = ((rgb >> 16) & 255) + ((rgb >> 8) & 255) + (rgb & 255);
        int step = sum > 330 ? -contrast : contrast;
        Color colour = new Color(
                level(((rgb >> 16) & 255) + step), level(((rgb >> 8) & 255) + step), level((rgb & 255) + step));
        return Canvas.drawn(Canvas.rgb(picture), graphics -> {
            graphics.setColor(colour);
            graphics.fill(new Ellipse2D.Double(x - diameter / 2, y - diameter / 2, diameter, diameter));
        });
    }

    private static String smallest(List<Judged> pairs, String kind) {
        String smallest = "> " + SPANS[SPANS.length - 1];
        for (int at = SPANS.length - 1; at >= 0; at--) {
            int span = SPANS[at];
            boolean missed = pairs.stream()
                    .anyMatch(pair -> pair.label().kind().equals(kind)
                            && pair.label().extent().span() == span
                            && pair.unseen());
            if (missed) {
                return smallest;
            }
            smallest = String.valueOf(span);
        }
        return "≤ " + smallest;
    }

    private static int level(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
