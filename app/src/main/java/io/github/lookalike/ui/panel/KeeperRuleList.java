package io.github.lookalike.ui.panel;

import io.github.lookalike.rank.KeeperRule;
import io.github.lookalike.rank.KeeperRules;
import io.github.lookalike.rank.NameRule;
import io.github.lookalike.rank.RankRule;
import io.github.lookalike.ui.desk.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.KeyStroke;

/** The rules that choose keepers, in their order; a person adds rules of names, which alone can be removed. */
final class KeeperRuleList {

    /** Behind the rule of what is not damaged. */
    private static final int FIRST = 1;

    private KeeperRuleList() {}

    /** @param changed takes the ids, in their order */
    static OrderedList<RankRule> of(Desk desk, List<String> ids, Consumer<List<String>> changed) {
        OrderedList<RankRule> list = new OrderedList<>(
                "keeperRules",
                desk.texts(),
                rule -> words(desk, rule),
                rules -> changed.accept(rules.stream().map(RankRule::id).toList()));
        list.showAll(ordered(ids));
        list.addButton(
                "keeperRulesAdd",
                "add",
                desk.text("nameRule.add"),
                KeyStroke.getKeyStroke("INSERT"),
                () -> desk.dialogs()
                        .show(desk.text("nameRule.title"), new NameRulePanel(desk, rule -> list.add(FIRST, rule))));
        list.addButton(
                "keeperRulesRemove",
                "remove",
                desk.text("nameRule.remove"),
                KeyStroke.getKeyStroke("DELETE"),
                () -> list.removeSelected(NameRule.class::isInstance));
        return list;
    }

    private static String words(Desk desk, RankRule rule) {
        if (rule instanceof NameRule name) {
            return desk.text(name.keeps() ? "rule.name-like" : "rule.name-unlike", name.pattern());
        }
        return desk.text(((KeeperRule) rule).displayNameKey());
    }

    /** Rules that are not named come last, in their usual order. */
    private static List<RankRule> ordered(List<String> ids) {
        return Stream.concat(
                        ids.stream().map(KeeperRules::rule).flatMap(Optional::stream),
                        Arrays.stream(KeeperRule.values()))
                .distinct()
                .toList();
    }
}
