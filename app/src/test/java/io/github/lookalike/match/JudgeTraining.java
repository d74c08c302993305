package io.github.lookalike.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the judge's file from labelled pairs: a scorecard, and how its points become a probability that can be believed. */
public final class JudgeTraining {

    private static final int STEPS = 60;

    private static final int DECIMALS = 4;

    private final List<EvidenceTable.Row> rows;

    public JudgeTraining(List<EvidenceTable.Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The file; the same rows give the same bytes on any machine. */
    public String file() {
        return file(rows);
    }

    /** What a judge says of each row that was trained and calibrated with none of its pictures. */
    public List<Double> heldOut() {
        List<Integer> folds = folds(rows);
        List<Judge> judges =
                folds.stream().map(fold -> new Judge(file(without(rows, fold)))).toList();
        return rows.stream()
                .map(row -> judges.get(folds.indexOf(row.fold())).probability(row.evidence()))
                .toList();
    }

    private static String file(List<EvidenceTable.Row> rows) {
        double[] scores = new double[rows.size()];
        for (int fold : folds(rows)) {
            Scorecard card = Boosting.of(without(rows, fold));
            IntStream.range(0, scores.length)
                    .filter(i -> rows.get(i).fold() == fold)
                    .forEach(i -> scores[i] = card.score(rows.get(i).evidence()));
        }
        double[] line = calibration(rows, scores);
        return Judge.text(Boosting.of(rows), rounded(line[0]), rounded(line[1]));
    }

    private static List<Integer> folds(List<EvidenceTable.Row> rows) {
        return rows.stream().map(EvidenceTable.Row::fold).distinct().sorted().toList();
    }

    private static List<EvidenceTable.Row> without(List<EvidenceTable.Row> rows, int fold) {
        return rows.stream().filter(row -> row.fold() != fold).toList();
    }

    /** Slope and offset of the logistic function that fits best what came of scores (Platt, 1999), by Newton's method. */
    private static double[] calibration(List<EvidenceTable.Row> rows, double[] scores) {
        double[] weights = Boosting.weights(rows);
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double bySlope = 0;
            double byOffset = 0;
            double ss = 1e-6;
            double so = 0;
            double oo = 1e-6;
            for (int i = 0; i < scores.length; i++) {
                double p = Boosting.sigmoid(slope * scores[i] + offset);
                double off = weights[i] * ((rows.get(i).copy() ? 1 : 0) - p);
                double curved = weights[i] * p * (1 - p);
                bySlope += off * scores[i];
                byOffset += off;
                ss += curved * scores[i] * scores[i];
                so += curved * scores[i];
                oo += curved;
            }
            double determinant = ss * oo - so * so;
            slope += (bySlope * oo - byOffset * so) / determinant;
            offset += (byOffset * ss - bySlope * so) / determinant;
        }
        return new double[] {slope, offset};
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
