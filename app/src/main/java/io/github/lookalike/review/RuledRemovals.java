package io.github.lookalike.review;

import io.github.lookalike.match.Match;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a rule chooses among groups: redundant pictures only, keepers and protected ones never. */
public final class RuledRemovals {

    private RuledRemovals() {}

    /**
     * The chosen redundant members. A picture that stays in one group leaves in none.
     *
     * @param chosen asked for redundant members only
     * @param action the id of a file action
     */
    public static List<ChosenRemoval> of(
            List<RankedGroup> groups, Predicate<RankedGroup.Member> chosen, String action) {
        Set<Path> staying = new HashSet<>();
        for (RankedGroup group : groups) {
            group.members().stream()
                    .filter(member -> member.role() != Role.REDUNDANT)
                    .forEach(member -> staying.add(member.picture().path()));
        }
        return groups.stream()
                .flatMap(group -> group.members().stream()
                        .filter(member -> member.role() == Role.REDUNDANT && chosen.test(member))
                        .filter(member -> !staying.contains(member.picture().path()))
                        .map(member -> removal(group, member, action)))
                .toList();
    }

    private static ChosenRemoval removal(RankedGroup group, RankedGroup.Member member, String action) {
        Match match = member.match().orElseThrow();
        return new ChosenRemoval(group.id(), member.picture(), group.keeper().picture(), match.tier(), action);
    }
}
