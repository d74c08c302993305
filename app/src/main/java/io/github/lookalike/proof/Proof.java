package io.github.lookalike.proof;

import io.github.lookalike.api.Content;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.Window;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a redundant picture against the conditions. What is not known does not hold.
 *
 * @param match with its keeper, of the tier that was seen now
 */
public record Proof(Match match, Safety safety) {

    /** What files of the same bytes can still be held back for: where they lie and what lies beside them. */
    private static final Set<Condition> OF_EQUAL_BYTES = EnumSet.of(Condition.PLACE, Condition.ASSET);

    /** The proof of a pair, as far as it goes. */
    public static Proof of(Redundancy pair) {
        Set<Condition> missed = EnumSet.noneOf(Condition.class);
        missed.addAll(pair.findings());
        if (pair.difference().filter(PoorerKeeper::sameSamples).isPresent()) {
            missed.remove(Condition.POORER_KEEPER);
        }
        if (pair.identical()) {
            missed.retainAll(OF_EQUAL_BYTES);
            return new Proof(pair.match(), Safety.heldBack(missed));
        }
        if (pair.match().tier() == Tier.SAME_PICTURE || alike(pair)) {
            addContent(pair, missed);
            addDifference(pair, missed);
            if (!pair.scored()) {
                missed.add(Condition.NO_SCORES);
            }
        }
        Tier tier = tier(pair, missed);
        missed.addAll(Safety.ofTier(tier).heldBack());
        List<Window> places = missed.contains(Condition.COMPACT_CHANGE)
                ? pair.difference().map(FullDifference::places).orElse(List.of())
                : List.of();
        return new Proof(pair.match().as(tier), new Safety(List.copyOf(missed), places));
    }

    /** Whether two pages or frames that differ so much are the same; many are too plain to prove more. */
    public static boolean samePage(FullDifference difference) {
        return difference.measured() && !CompactChange.seen(difference) && !EditOfWhole.seen(difference);
    }

    /** Whether comparing them in full found nothing that differs, whatever small pictures of both made of them. */
    private static boolean alike(Redundancy pair) {
        return pair.match().tier() == Tier.EDITED
                && pair.difference()
                        .filter(difference -> Visibility.sufficient(difference) && samePage(difference))
                        .isPresent();
    }

    private static void addContent(Redundancy pair, Set<Condition> missed) {
        Optional<Content> keepers = pair.keeper().metadata().content();
        Optional<Content> others = pair.other().metadata().content();
        if (keepers.isEmpty() || others.isEmpty() || pair.pages() == Pages.NOT_COMPARED) {
            missed.add(Condition.NOT_COMPARED);
        }
        if (keepers.isEmpty() || others.isEmpty()) {
            return;
        }
        if (pair.difference()
                .filter(difference -> PoorerKeeper.isBeyondLook(difference, others.get()))
                .isPresent()) {
            missed.add(Condition.NOT_COMPARED);
        }
        if (!WholeContent.kept(pair.pages(), keepers.get(), others.get())) {
            missed.add(Condition.PAGES);
        }
        if (pair.difference().isEmpty()
                || PoorerKeeper.keeps(pair, pair.difference().get(), keepers.get(), others.get())) {
            missed.add(Condition.POORER_KEEPER);
        }
    }

    private static void addDifference(Redundancy pair, Set<Condition> missed) {
        boolean damaged =
                pair.keeper().damage().isPresent() || pair.other().damage().isPresent();
        if (damaged || pair.difference().isEmpty()) {
            missed.add(Condition.NOT_COMPARED);
        }
        pair.difference().ifPresent(difference -> {
            if (CompactChange.seen(difference)) {
                missed.add(Condition.COMPACT_CHANGE);
            }
            if (!Visibility.sufficient(difference)) {
                missed.add(Condition.TOO_PLAIN);
            }
            if (EditOfWhole.seen(difference)) {
                missed.add(Condition.EDIT_OF_WHOLE);
            }
        });
    }

    /** Another moment, or other words on a page, make a look-alike; something else in one place, or other pages, an edit. */
    private static Tier tier(Redundancy pair, Set<Condition> missed) {
        Tier tier = alike(pair) ? Tier.SAME_PICTURE : pair.match().tier();
        if (tier != Tier.SAME_PICTURE) {
            return missed.contains(Condition.OTHER_MOMENT) ? Tier.LOOK_ALIKE : tier;
        }
        boolean changed = missed.contains(Condition.COMPACT_CHANGE);
        boolean printed = pair.difference().map(FullDifference::printed).orElse(false);
        if (missed.contains(Condition.OTHER_MOMENT) || (changed && printed)) {
            return Tier.LOOK_ALIKE;
        }
        boolean otherPages = pair.pages() == Pages.DIFFERENT;
        return changed || otherPages ? Tier.EDITED : Tier.SAME_PICTURE;
    }
}
