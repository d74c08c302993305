package io.github.lookalike.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Says from what was measured of a pair how probable it is that one is a copy of the other. What it goes by is no code but a file
 * of numbers that is made from labelled pairs and never written by hand.
 */
final class Judge {

    private static final String FILE = "judge.txt";

    private static final String CALIBRATION = "calibration";

    /** So many digits of its sum tell one file from another. */
    private static final int TELLING = 16;

    private final Scorecard card;
    private final double slope;
    private final double offset;
    private final String revision;

    /** @param text as {@link #text} writes it */
    Judge(String text) {
        List<Double> calibration = lines(text)
                .filter(cells -> cells.get(0).equals(CALIBRATION))
                .map(cells -> numbers(cells.subList(1, cells.size())))
                .findFirst()
                .orElseThrow();
        this.card = card(text);
        this.slope = calibration.get(0);
        this.offset = calibration.get(1);
        this.revision = sum(text).substring(0, TELLING);
    }

    /** The scorecard of a judge's file. */
    static Scorecard card(String text) {
        return new Scorecard(lines(text)
                .filter(cells -> !cells.get(0).equals(CALIBRATION))
                .map(Judge::steps)
                .toList());
    }

    /** The one that comes with the program. */
    static Judge trained() {
        return Trained.JUDGE;
    }

    /** Of a scorecard, and how its points become a probability: the slope and offset of their logistic function. */
    static String text(Scorecard card, double slope, double offset) {
        StringBuilder text =
                new StringBuilder("# Made from labelled pairs by the training; never edit this by hand.\n");
        text.append(String.join(" ", CALIBRATION, plain(slope), plain(offset))).append('\n');
        for (Scorecard.Steps steps : card.columns()) {
            text.append(steps.column().kind())
                    .append(' ')
                    .append(steps.column().quantity())
                    .append(' ')
                    .append(plain(steps.points().get(0)));
            for (int i = 0; i < steps.thresholds().size(); i++) {
                text.append(' ').append(plain(steps.thresholds().get(i)));
                text.append(' ').append(plain(steps.points().get(i + 1)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** What other numbers would have another one of; part of how everything is remembered that was judged by it. */
    String revision() {
        return revision;
    }

    /** That one is a copy of the other, or both are of a third: 0 to 1. */
    double probability(Evidence evidence) {
        return 1 / (1 + StrictMath.exp(-(slope * card.score(evidence) + offset)));
    }

    /**
     * A quantity and by how much it speaks for a copy.
     *
     * @param points natural logarithm of the factor by which it changes the odds; negative against a copy
     */
    record Contribution(Quantity quantity, double points) {}

    /** What speaks for a copy and against it, the most telling first. */
    List<Contribution> contributions(Evidence evidence) {
        Map<Quantity, Double> points = new EnumMap<>(Quantity.class);
        for (Scorecard.Steps steps : card.columns()) {
            points.merge(steps.column().quantity(), slope * steps.of(evidence), Double::sum);
        }
        return points.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new Contribution(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((Contribution one) -> -Math.abs(one.points())))
                .toList();
    }

    private static Scorecard.Steps steps(List<String> cells) {
        Scorecard.Column column =
                new Scorecard.Column(Scorecard.Kind.valueOf(cells.get(0)), Quantity.valueOf(cells.get(1)));
        List<Double> numbers = numbers(cells.subList(2, cells.size()));
        List<Double> thresholds = new ArrayList<>();
        List<Double> points = new ArrayList<>(numbers.subList(0, 1));
        for (int i = 1; i < numbers.size(); i += 2) {
            thresholds.add(numbers.get(i));
            points.add(numbers.get(i + 1));
        }
        return new Scorecard.Steps(column, thresholds, points);
    }

    private static Stream<List<String>> lines(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(" ")));
    }

    private static List<Double> numbers(List<String> cells) {
        return cells.stream().map(Double::valueOf).toList();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String sum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Read when it is first asked. */
    private static final class Trained {

        private static final Judge JUDGE = new Judge(read());

        private static String read() {
            try (InputStream file = Judge.class.getResourceAsStream(FILE)) {
                return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
