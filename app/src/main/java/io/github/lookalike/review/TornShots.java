package io.github.lookalike.review;

import io.github.lookalike.asset.Assets;
import io.github.lookalike.asset.WholeShots;
import io.github.lookalike.asset.WholeShots.Leaving;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds back what each for itself could go, and would tear a shot: another file of it, such as a raw file, is in no group, is held
 * back, or would be kept while the keeper's goes.
 */
final class TornShots {

    private TornShots() {}

    /**
     * The same groups, those members held back.
     *
     * @param assets of all pictures of the search, in groups or not
     */
    static List<RankedGroup> heldBack(List<RankedGroup> groups, Assets assets) {
        List<Leaving> wanted = new ArrayList<>();
        for (RankedGroup group : groups) {
            for (RankedGroup.Member member : group.members()) {
                if (isSafe(member)) {
                    wanted.add(new Leaving(member.picture(), group.keeper().picture()));
                }
            }
        }
        Set<Path> whole = new HashSet<>();
        WholeShots.of(wanted, assets, Set.of())
                .forEach(one -> whole.add(one.picture().path()));
        return whole.size() == wanted.size()
                ? groups
                : groups.stream().map(group -> heldBack(group, whole)).toList();
    }

    private static RankedGroup heldBack(RankedGroup group, Set<Path> whole) {
        Map<Long, Proof> torn = new HashMap<>();
        for (RankedGroup.Member member : group.members()) {
            if (isSafe(member) && !whole.contains(member.picture().path())) {
                torn.put(
                        member.picture().id(),
                        new Proof(member.match().orElseThrow(), Safety.heldBack(EnumSet.of(Condition.ASSET))));
            }
        }
        return torn.isEmpty() ? group : group.proven(torn);
    }

    private static boolean isSafe(RankedGroup.Member member) {
        return member.role() == Role.REDUNDANT && member.safety().safe();
    }
}
