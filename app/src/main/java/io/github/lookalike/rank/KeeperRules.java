package io.github.lookalike.rank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ordered lists of rules, as a person has them in the settings. */
public final class KeeperRules {

    private static final Logger LOG = LoggerFactory.getLogger(KeeperRules.class);

    private KeeperRules() {}

    /** The order that suits most people: all that the program knows, to the one that always decides. */
    public static List<RankRule> usual() {
        return asked(List.of(KeeperRule.values()));
    }

    private static List<RankRule> asked(List<? extends RankRule> rules) {
        int last = rules.indexOf(KeeperRule.PATH);
        return List.copyOf(last < 0 ? rules : rules.subList(0, last + 1));
    }

    /** The rule of an id, or nothing for one that is not known. */
    public static Optional<RankRule> rule(String id) {
        Optional<KeeperRule> known = KeeperRule.of(id);
        return known.isPresent() ? Optional.of(known.get()) : NameRule.parse(id).map(rule -> rule);
    }

    /** The ids of {@link #usual()}. */
    public static List<String> usualIds() {
        return usual().stream().map(RankRule::id).toList();
    }

    /**
     * The rules of these ids in this order. What is not known is left out with a warning, what comes twice counts once, what
     * comes after {@link KeeperRule#PATH} is never asked, and an empty list means {@link #usual()}. A damaged file is never preferred: {@link KeeperRule#SOUND} comes first
     * when it is not named.
     */
    public static List<RankRule> parse(List<String> ids) {
        Set<RankRule> rules = new LinkedHashSet<>();
        for (String id : ids) {
            Optional<RankRule> rule = rule(id);
            rule.ifPresentOrElse(rules::add, () -> LOG.warn("There is no keeper rule \"{}\"; it is left out.", id));
        }
        if (rules.isEmpty()) {
            return usual();
        }
        List<RankRule> order = new ArrayList<>(rules);
        if (!rules.contains(KeeperRule.SOUND)) {
            order.add(0, KeeperRule.SOUND);
        }
        return asked(order);
    }
}
