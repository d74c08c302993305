package io.github.lookalike.rank;

import io.github.lookalike.api.Reason;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a group of pictures of another group that its keeper is not among. */
final class OtherKeeper {

    private final RankedGroup whole;

    OtherKeeper(RankedGroup whole) {
        this.whole = whole;
    }

    /** Around the best of them that another one is known to match; nothing where there is none. */
    Optional<RankedGroup> of(Set<Long> pictures) {
        List<Member> among = whole.members().stream()
                .filter(member -> pictures.contains(member.picture().id()))
                .toList();
        // Of equally good ones the first, as they stand in the group.
        return among.stream()
                .sorted(Comparator.comparingDouble(
                                (Member member) -> member.quality().total())
                        .reversed())
                .flatMap(keeper -> around(keeper, among).stream())
                .findFirst();
    }

    private Optional<RankedGroup> around(Member keeper, List<Member> among) {
        List<Member> members = new ArrayList<>();
        List<SimilarGroup.Member> others = new ArrayList<>();
        members.add(member(keeper, Role.KEEPER, Optional.empty(), List.of(Reason.of("kept.quality"))));
        for (Member other : among) {
            Optional<Match> match = match(keeper, other);
            if (match.isPresent()) {
                members.add(member(other, other.role(), match, List.of()));
                others.add(new SimilarGroup.Member(other.picture(), match.get()));
            }
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RankedGroup(SimilarGroup.around(keeper.picture(), others, among(members)), members, false));
    }

    private static Member member(Member one, Role role, Optional<Match> match, List<Reason> reasons) {
        return new Member(one.picture(), role, match, one.quality(), reasons, List.of(), Safety.UNPROVEN);
    }

    private Optional<Match> match(Member one, Member other) {
        long first = one.picture().id();
        long second = other.picture().id();
        return whole.group().cohesion().stream()
                .filter(match -> first != second && match.joins(first) && match.joins(second))
                .findFirst();
    }

    private List<Match> among(List<Member> members) {
        Set<Long> ids = RankedGroup.ids(members);
        return whole.group().cohesion().stream()
                .filter(match -> ids.contains(match.first()) && ids.contains(match.second()))
                .toList();
    }
}
