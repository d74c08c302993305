package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class JudgeTest {

    private static final String SMALL = "calibration 0.5 1\nALL SCORE -2 0.7 1.5\nPAGES CHANGED 1 0.1 -3\n";

    @Test
    void the_pairs_that_are_kept_make_the_judge_that_comes_with_the_program_byte_by_byte() throws IOException {
        try (InputStream table = resource("evidence.gz");
                InputStream judge = resource("judge.txt")) {
            String trained = new JudgeTraining(EvidenceTable.read(table)).file();
            assertThat(trained).isEqualTo(new String(judge.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void each_quantity_speaks_in_one_direction() throws IOException {
        try (InputStream judge = resource("judge.txt")) {
            for (Scorecard.Steps steps : Judge.card(new String(judge.readAllBytes(), StandardCharsets.UTF_8))
                    .columns()) {
                assertThat(steps.thresholds()).as(steps.column().toString()).isSorted();
                List<Double> points = new ArrayList<>(steps.points());
                if (steps.column().quantity().sense() == Quantity.Sense.AGAINST) {
                    Collections.reverse(points);
                }
                assertThat(points).as(steps.column().toString()).isSorted();
            }
        }
    }

    @Test
    void points_add_up_to_odds() {
        Judge judge = new Judge(SMALL);
        assertThat(judge.probability(evidence(0.8, 0.05, false))).isCloseTo(1 / (1 + Math.exp(-1.75)), within(1e-12));
        assertThat(judge.probability(evidence(0.7, 0.2, true))).isCloseTo(1 / (1 + Math.exp(1.5)), within(1e-12));
        assertThat(judge.contributions(evidence(0.7, 0.2, true)))
                .containsExactly(
                        new Judge.Contribution(Quantity.CHANGED, -1.5), new Judge.Contribution(Quantity.SCORE, -1));
    }

    @Test
    void what_was_not_measured_says_nothing() {
        Judge judge = new Judge(SMALL);
        assertThat(judge.probability(new Evidence(Map.of()))).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
        assertThat(judge.contributions(new Evidence(Map.of()))).isEmpty();
    }

    @Test
    void another_number_is_another_revision() {
        assertThat(new Judge(SMALL.replace("0.7", "0.71")).revision()).isNotEqualTo(new Judge(SMALL).revision());
    }

    static Evidence evidence(double score, double changed, boolean pages) {
        EnumMap<Quantity, Double> values = new EnumMap<>(Quantity.class);
        values.put(Quantity.SCORE, score);
        values.put(Quantity.CHANGED, changed);
        values.put(Quantity.PAGES, Evidence.number(pages));
        return new Evidence(values);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Judge.class.getResourceAsStream(name), name);
    }
}
