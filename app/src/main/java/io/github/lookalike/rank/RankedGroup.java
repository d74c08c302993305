package io.github.lookalike.rank;

import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.List;
import java.util.Optional;

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
     */
    public record Member(
            IndexedPicture picture,
            Role role,
            Optional<Match> match,
            Quality quality,
            List<String> reasons,
            List<String> warnings) {

        public Member {
            reasons = List.copyOf(reasons);
            warnings = List.copyOf(warnings);
            if (match.isPresent() == (role == Role.KEEPER)) {
                throw new IllegalArgumentException(role + " with match " + match);
            }
        }
    }

    public RankedGroup {
        members = List.copyOf(members);
        if (members.size() < 2 || members.get(0).role() != Role.KEEPER) {
            throw new IllegalArgumentException("a ranked group begins with its keeper: " + members);
        }
    }

    public String id() {
        return group.id();
    }

    public Member keeper() {
        return members.get(0);
    }

    /** What goes when every redundant member goes, in bytes. */
    public long reclaimableBytes() {
        return members.stream()
                .filter(member -> member.role() == Role.REDUNDANT)
                .mapToLong(member -> member.picture().file().bytes())
                .sum();
    }
}
