package io.github.lookalike.rank;

import io.github.lookalike.api.Reason;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.scan.IndexedPicture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group with the suggestion for each of its pictures.
 *
 * @param group what it was made from
 * @param members the keeper first, then the others by their distance from it
 * @param tied whether the rules could not tell the keeper from another member, so that only the path decided
 */
public record RankedGroup(SimilarGroup group, List<Member> members, boolean tied) {

    /**
     * One picture and its role.
     *
     * @param match its match with the keeper; empty for the keeper itself
     * @param reasons why it has this role, most telling first
     * @param warnings what would be lost with it, such as a GPS position that the keeper lacks
     * @param safety whether a rule may take it unseen; the keeper itself never goes
     */
    public record Member(
            IndexedPicture picture,
            Role role,
            Optional<Match> match,
            Quality quality,
            List<Reason> reasons,
            List<Reason> warnings,
            Safety safety) {

        public Member {
            reasons = List.copyOf(reasons);
            warnings = List.copyOf(warnings);
            if (match.isPresent() == (role == Role.KEEPER)) {
                throw new IllegalArgumentException(role + " with match " + match);
            }
        }

        /** The same with what was proven of it. */
        Member proven(Proof proof) {
            return new Member(picture, role, Optional.of(proof.match()), quality, reasons, warnings, proof.safety());
        }

        private Member warning(List<Reason> more) {
            List<Reason> all = Stream.concat(warnings.stream(), more.stream()).toList();
            return more.isEmpty() ? this : new Member(picture, role, match, quality, reasons, all, safety);
        }
    }

    public RankedGroup {
        members = List.copyOf(members);
        if (members.size() < 2 || members.get(0).role() != Role.KEEPER) {
            throw new IllegalArgumentException("a ranked group begins with its keeper: " + members);
        }
    }

    /**
     * The same group with what was proven of its members.
     *
     * @param proofs by the ids of the pictures; members without one stay as they are
     */
    public RankedGroup proven(Map<Long, Proof> proofs) {
        List<Member> proven = members.stream()
                .map(member -> Optional.ofNullable(proofs.get(member.picture().id()))
                        .map(member::proven)
                        .orElse(member))
                .toList();
        Map<Match, Match> now = new HashMap<>();
        for (Member member : members) {
            Proof proof = proofs.get(member.picture().id());
            if (proof != null) {
                member.match().ifPresent(before -> now.put(before, proof.match()));
            }
        }
        return new RankedGroup(group.with(now), proven, tied);
    }

    /** The same group with more of what would be lost with its members. */
    public RankedGroup warning(Function<Member, List<Reason>> losses) {
        return new RankedGroup(
                group,
                members.stream()
                        .map(member -> member.warning(losses.apply(member)))
                        .toList(),
                tied);
    }

    /** What the match of a member with the keeper shows of it; empty for the keeper itself. */
    public List<Reason> label(Member member) {
        return member.match()
                .map(match -> match.label(member.picture(), keeper().picture()))
                .orElse(List.of());
    }

    /**
     * A group of some of its pictures: around its keeper if that is among them, else around the best that another one matches. Beside another
     * keeper nothing is proven, and of its pictures only those stay that are known to match it.
     *
     * @return nothing where no two of them are known to match
     */
    public Optional<RankedGroup> part(Set<Long> pictures) {
        return pictures.contains(keeper().picture().id())
                ? without(others(pictures)).map(RankedGroup::renamed)
                : new OtherKeeper(this).of(pictures);
    }

    private Set<Long> others(Set<Long> pictures) {
        Set<Long> others = new HashSet<>(ids(members));
        others.removeAll(pictures);
        return others;
    }

    static Set<Long> ids(List<Member> members) {
        return members.stream().map(member -> member.picture().id()).collect(Collectors.toSet());
    }

    /** Named by the members it has now. */
    private RankedGroup renamed() {
        return new RankedGroup(SimilarGroup.around(group.keeper(), group.others(), group.cohesion()), members, tied);
    }

    /** The same without some of its pictures; empty where its keeper or all others are among them. */
    public Optional<RankedGroup> without(Set<Long> pictures) {
        List<Member> left = members.stream()
                .filter(member -> !pictures.contains(member.picture().id()))
                .toList();
        if (left.size() < 2 || !left.get(0).equals(keeper())) {
            return Optional.empty();
        }
        return Optional.of(new RankedGroup(group.without(pictures), left, tied));
    }

    /** Whether a rule may take all that is redundant in it. */
    public boolean safe() {
        return members.stream()
                .filter(member -> member.role() == Role.REDUNDANT)
                .allMatch(member -> member.safety().safe());
    }

    public String id() {
        return group.id();
    }

    public Member keeper() {
        return members.get(0);
    }

    /**
     * What is freed when every redundant member goes, in bytes. The names of one file count once, and not at all if one of
     * them stays. Names that no scan found are not known.
     */
    public long reclaimableBytes() {
        Set<String> files = members.stream()
                .filter(member -> member.role() != Role.REDUNDANT)
                .flatMap(member -> member.picture().fileKey().stream())
                .collect(Collectors.toCollection(HashSet::new));
        return members.stream()
                .filter(member -> member.role() == Role.REDUNDANT)
                .map(Member::picture)
                .filter(picture -> picture.fileKey().map(files::add).orElse(true))
                .mapToLong(picture -> picture.file().bytes())
                .sum();
    }
}
