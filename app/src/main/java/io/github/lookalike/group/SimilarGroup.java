package io.github.lookalike.group;

import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Similar pictures around a keeper that each of the others matches.
 *
 * @param id the same for the same members, in every run
 * @param tier the least sure of the members' own matches with the keeper
 * @param keeper the best of them
 * @param others at least one, each with its own match with the keeper
 * @param cohesion every known match among members, those with the keeper included
 */
public record SimilarGroup(String id, Tier tier, IndexedPicture keeper, List<Member> others, List<Match> cohesion) {

    /**
     * A picture that matches the keeper.
     *
     * @param match its match with the keeper
     */
    public record Member(IndexedPicture picture, Match match) {

        public Member {
            if (!match.joins(picture.id())) {
                throw new IllegalArgumentException(match + " does not join " + picture.id());
            }
        }
    }

    /**
     * The same group where some matches turned out to be others.
     *
     * @param changed the new match of each that changed, of the same two pictures
     */
    public SimilarGroup with(Map<Match, Match> changed) {
        List<Member> members = others.stream()
                .map(member -> new Member(member.picture(), changed.getOrDefault(member.match(), member.match())))
                .toList();
        return new SimilarGroup(
                id,
                leastSure(members),
                keeper,
                members,
                cohesion.stream()
                        .map(match -> changed.getOrDefault(match, match))
                        .toList());
    }

    /** A group named by its members, with all that is known of how they match. */
    public static SimilarGroup around(IndexedPicture keeper, List<Member> others, List<Match> cohesion) {
        Stream<IndexedPicture> all =
                Stream.concat(Stream.of(keeper), others.stream().map(Member::picture));
        return new SimilarGroup(GroupId.of(all.map(IndexedPicture::path)), leastSure(others), keeper, others, cohesion);
    }

    private static Tier leastSure(List<Member> others) {
        return others.stream().map(member -> member.match().tier()).reduce(Tier.IDENTICAL, Tier::or);
    }

    /**
     * The same group without some pictures, by the same name.
     *
     * @throws IllegalArgumentException when no other picture is left beside the keeper
     */
    public SimilarGroup without(Set<Long> pictures) {
        List<Member> left = others.stream()
                .filter(member -> !pictures.contains(member.picture().id()))
                .toList();
        return new SimilarGroup(
                id,
                leastSure(left),
                keeper,
                left,
                cohesion.stream()
                        .filter(match -> !pictures.contains(match.first()) && !pictures.contains(match.second()))
                        .toList());
    }

    public SimilarGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tier, "tier");
        others = List.copyOf(others);
        cohesion = List.copyOf(cohesion);
        if (others.isEmpty()) {
            throw new IllegalArgumentException("one picture is no group: " + keeper.path());
        }
        for (Member member : others) {
            if (!member.match().joins(keeper.id())) {
                throw new IllegalArgumentException(member.match() + " does not join the keeper " + keeper.id());
            }
        }
    }
}
