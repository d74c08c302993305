package io.github.lookalike.rank;

import io.github.lookalike.api.QualityScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts into words why a picture is the keeper and others are not. */
final class Verdict {

    /** Scores nearer than this are not worth a word. */
    private static final double NOTICEABLE = 0.02;

    private static final int MOST_REASONS = 4;

    private final List<KeeperRule> rules;
    private final RankInput keeper;
    private final List<RankInput> others;

    Verdict(List<KeeperRule> rules, RankInput keeper, List<RankInput> others) {
        this.rules = rules;
        this.keeper = keeper;
        this.others = others;
    }

    RankInput keeper() {
        return keeper;
    }

    /** Whether no rule told the keeper from one of the others. */
    boolean tied() {
        return others.stream()
                .anyMatch(other -> rules.stream().allMatch(rule -> rule.order().compare(keeper, other) == 0));
    }

    /** The rules that put it before all others, then what its scores say. */
    List<String> whyKept() {
        Set<String> reasons = new LinkedHashSet<>();
        for (KeeperRule rule : rules) {
            if (rule == KeeperRule.QUALITY) {
                reasons.addAll(bestScores());
            } else if (beatsAll(rule.order())) {
                reasons.add(rule == KeeperRule.RESOLUTION ? "largest of " + (others.size() + 1) : rule.reason());
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(decider());
        }
        return reasons.stream().limit(MOST_REASONS).toList();
    }

    /** In what the keeper is better, most telling first. */
    List<String> whyNotKept(RankInput other) {
        Set<String> reasons = new LinkedHashSet<>();
        for (KeeperRule rule : rules) {
            if (rule == KeeperRule.QUALITY) {
                reasons.addAll(worseScores(other));
            } else if (rule == KeeperRule.ORIGIN && keeper.originLevel() < other.originLevel()) {
                OriginWords.of(other, keeper).ifPresent(reasons::add);
            } else if (rule.order().compare(keeper, other) < 0) {
                reasons.add("keeper: " + rule.reason());
            }
        }
        if (reasons.isEmpty()) {
            reasons.add("as good as the keeper");
        }
        return reasons.stream().limit(MOST_REASONS).toList();
    }

    private List<String> bestScores() {
        List<String> reasons = new ArrayList<>();
        for (Map.Entry<String, QualityScore> score : keeper.quality().scores().entrySet()) {
            double best = others.stream()
                    .mapToDouble(other -> other.score(score.getKey()))
                    .max()
                    .orElse(0);
            if (score.getValue().value() > best + NOTICEABLE && !score.getKey().equals("resolution")) {
                reasons.add(ScoreWords.best(score.getKey(), score.getValue()));
            }
        }
        return reasons;
    }

    private List<String> worseScores(RankInput other) {
        List<String> reasons = new ArrayList<>();
        for (Map.Entry<String, QualityScore> score : other.quality().scores().entrySet()) {
            if (score.getValue().value() + NOTICEABLE < keeper.score(score.getKey())) {
                reasons.add(ScoreWords.worse(score.getKey(), score.getValue()));
            }
        }
        return reasons;
    }

    private boolean beatsAll(Comparator<RankInput> order) {
        return others.stream().allMatch(other -> order.compare(keeper, other) < 0);
    }

    /** The rule that decided against most of the others. */
    private String decider() {
        for (KeeperRule rule : rules) {
            if (others.stream().anyMatch(other -> rule.order().compare(keeper, other) < 0)) {
                return rule.reason();
            }
        }
        return KeeperRule.PATH.reason();
    }
}
