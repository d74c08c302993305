package io.github.lookalike.rank;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says why a picture is the keeper and others are not. */
final class KeeperReasons {

    /** Scores nearer than this are not worth a word. */
    private static final double NOTICEABLE = 0.02;

    private static final int MOST_REASONS = 4;

    private static final String NOT_DISCARDED = "not-discarded";

    private final List<KeeperRule> rules;
    private final RankInput keeper;
    private final List<RankInput> others;

    KeeperReasons(List<KeeperRule> rules, RankInput keeper, List<RankInput> others) {
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
    List<Reason> whyKept() {
        Set<Reason> reasons = new LinkedHashSet<>();
        for (KeeperRule rule : rules) {
            if (rule == KeeperRule.QUALITY) {
                reasons.addAll(bestScores());
            } else if (beatsAll(rule.order())) {
                reasons.add(whyKept(rule));
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(decider());
        }
        return reasons.stream().limit(MOST_REASONS).toList();
    }

    /** In what the keeper is better, most telling first. */
    List<Reason> whyNotKept(RankInput other) {
        Set<Reason> reasons = new LinkedHashSet<>();
        for (KeeperRule rule : rules) {
            if (rule == KeeperRule.QUALITY) {
                reasons.addAll(worseScores(other));
            } else if (rule == KeeperRule.ORIGIN && keeper.originLevel() < other.originLevel()) {
                OriginWords.of(other, keeper).ifPresent(reasons::add);
            } else if (rule.order().compare(keeper, other) < 0) {
                reasons.add(isDiscarded(rule, other) ? Reason.of("keeper." + NOT_DISCARDED) : rule.ofKeeper());
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.of("less.nothing"));
        }
        return reasons.stream().limit(MOST_REASONS).toList();
    }

    private Reason whyKept(KeeperRule rule) {
        if (rule == KeeperRule.RESOLUTION) {
            return Reason.of("kept.largest-of", others.size() + 1);
        }
        return others.stream().allMatch(other -> isDiscarded(rule, other))
                ? Reason.of("kept.not-discarded")
                : rule.reason();
    }

    /** Whether the rule puts the keeper before another for nothing but that the other lies among deleted files. */
    private boolean isDiscarded(KeeperRule rule, RankInput other) {
        return rule == KeeperRule.PREFERRED_FOLDER
                && other.discarded()
                && keeper.folderPreference() == other.folderPreference();
    }

    private List<Reason> bestScores() {
        List<Reason> reasons = new ArrayList<>();
        for (Map.Entry<String, QualityScore> score : keeper.quality().scores().entrySet()) {
            double best = others.stream()
                    .mapToDouble(other -> other.score(score.getKey()))
                    .max()
                    .orElse(0);
            if (score.getValue().value() > best + NOTICEABLE && !score.getKey().equals("resolution")) {
                reasons.add(Reason.of("score.best", score.getKey()));
            }
        }
        return reasons;
    }

    private List<Reason> worseScores(RankInput other) {
        List<Reason> reasons = new ArrayList<>();
        for (Map.Entry<String, QualityScore> score : other.quality().scores().entrySet()) {
            if (score.getValue().value() + NOTICEABLE < keeper.score(score.getKey())) {
                reasons.add(Reason.of("score.worse", score.getKey()));
            }
        }
        return reasons;
    }

    private boolean beatsAll(Comparator<RankInput> order) {
        return others.stream().allMatch(other -> order.compare(keeper, other) < 0);
    }

    /** The rule that decided against most of the others. */
    private Reason decider() {
        for (KeeperRule rule : rules) {
            if (others.stream().anyMatch(other -> rule.order().compare(keeper, other) < 0)) {
                return rule.reason();
            }
        }
        return KeeperRule.PATH.reason();
    }
}
