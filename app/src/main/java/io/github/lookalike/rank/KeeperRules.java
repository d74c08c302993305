package io.github.lookalike.rank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ordered lists of {@link KeeperRule}s, as a person has them in the settings. */
public final class KeeperRules {

    private static final Logger LOG = LoggerFactory.getLogger(KeeperRules.class);

    private KeeperRules() {}

    /** The order that suits most people. */
    public static List<KeeperRule> usual() {
        return List.of(KeeperRule.values());
    }

    /** The ids of {@link #usual()}. */
    public static List<String> usualIds() {
        return usual().stream().map(KeeperRule::id).toList();
    }

    /**
     * The rules of these ids in this order. What is not known is left out with a warning, what comes twice counts once,
     * and an empty list means {@link #usual()}. A damaged file is never preferred: {@link KeeperRule#SOUND} comes first
     * when it is not named.
     */
    public static List<KeeperRule> parse(List<String> ids) {
        Set<KeeperRule> rules = new LinkedHashSet<>();
        for (String id : ids) {
            Optional<KeeperRule> rule = KeeperRule.of(id);
            rule.ifPresentOrElse(rules::add, () -> LOG.warn("There is no keeper rule \"{}\"; it is left out.", id));
        }
        if (rules.isEmpty()) {
            return usual();
        }
        List<KeeperRule> order = new ArrayList<>(rules);
        if (!rules.contains(KeeperRule.SOUND)) {
            order.add(0, KeeperRule.SOUND);
        }
        return List.copyOf(order);
    }
}
