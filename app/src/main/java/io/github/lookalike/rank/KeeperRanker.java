package io.github.lookalike.rank;

import io.github.lookalike.api.Reason;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.place.Discarded;
import io.github.lookalike.scan.place.Places;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Orders pictures by rules and says which of a group to keep, and why.
 *
 * <p>The rules make one total order: the first that sees a difference decides, and the path is asked last, so that the
 * same pictures always come in the same order. To be asked by one thread at a time.
 */
public final class KeeperRanker {

    /** Sides of one size that were rounded differ by less. */
    private static final double SAME_SIZE = 1.05;

    /** As many pixels has what was enlarged to twice the width. */
    private static final double DOUBLED = 4;

    private final List<RankRule> rules;
    private final List<Path> protectedFolders;
    private final List<Path> preferredFolders;
    private final Function<IndexedPicture, Quality> qualities;
    private final QualityLevels levels;
    private final Origins origins;
    private final Predicate<IndexedPicture> ownersEdits;
    private final Comparator<RankInput> order;

    /** What was made of each picture that was asked for: it is asked for in each comparison. */
    private final Map<Long, RankInput> inputs = new HashMap<>();

    /**
     * @param rules in the order they are asked; {@link KeeperRule#PATH} is asked last in any case
     * @param protectedFolders absolute; what lies below them is never redundant, nor what lies in another program's
     *     library
     * @param preferredFolders absolute, the most preferred first
     * @param qualities the quality of each picture that will be asked for
     */
    public KeeperRanker(
            List<? extends RankRule> rules,
            List<Path> protectedFolders,
            List<Path> preferredFolders,
            Function<IndexedPicture, Quality> qualities) {
        this(
                rules,
                protectedFolders,
                preferredFolders,
                qualities,
                QualityLevels.fixed(),
                Origins.none(),
                picture -> false);
    }

    private KeeperRanker(
            List<? extends RankRule> rules,
            List<Path> protectedFolders,
            List<Path> preferredFolders,
            Function<IndexedPicture, Quality> qualities,
            QualityLevels levels,
            Origins origins,
            Predicate<IndexedPicture> ownersEdits) {
        this.rules = rules.stream()
                .filter(rule -> rule != KeeperRule.PATH)
                .<RankRule>map(rule -> rule)
                .toList();
        this.protectedFolders = List.copyOf(protectedFolders);
        this.preferredFolders = List.copyOf(preferredFolders);
        this.qualities = qualities;
        this.levels = levels;
        this.origins = origins;
        this.ownersEdits = ownersEdits;
        this.order = order(this.rules);
    }

    /**
     * The same ranker for pictures whose matches are known: those that hang together are compared with the best of them,
     * so that what scores cannot tell apart is left to the later rules.
     */
    public KeeperRanker among(List<IndexedPicture> pictures, List<Match> matches) {
        return among(pictures, matches, new Parents());
    }

    /** The same where it is known of some which they were made from. */
    public KeeperRanker among(List<IndexedPicture> pictures, List<Match> matches, Parents parents) {
        return new KeeperRanker(
                rules,
                protectedFolders,
                preferredFolders,
                qualities,
                QualityLevels.of(pictures, matches, qualities),
                Origins.of(pictures, matches, qualities, parents),
                ownersEdits);
    }

    /** The same ranker that knows which pictures their owner edited. */
    public KeeperRanker withOwnersEdits(Predicate<IndexedPicture> edits) {
        return new KeeperRanker(rules, protectedFolders, preferredFolders, qualities, levels, origins, edits);
    }

    /** The better picture first. */
    public Comparator<IndexedPicture> preference() {
        return (one, other) -> order.compare(input(one), input(other));
    }

    /** Whether a camera's own data are in a picture that neither most others nor its owner's notes show to be edited. */
    public boolean isAsTaken(IndexedPicture picture) {
        RankInput input = input(picture);
        return input.origin().facts().camera() && !input.edited() && !input.ownersEdit();
    }

    /** Roles, reasons and warnings for a group; its keeper stays its keeper. */
    public RankedGroup rank(SimilarGroup group) {
        RankInput keeper = input(group.keeper());
        List<RankInput> others =
                group.others().stream().map(member -> input(member.picture())).toList();
        KeeperReasons verdict = new KeeperReasons(rules, keeper, others);
        List<RankedGroup.Member> members = new ArrayList<>();
        members.add(new RankedGroup.Member(
                group.keeper(),
                Role.KEEPER,
                Optional.empty(),
                keeper.quality(),
                verdict.whyKept(),
                List.of(),
                Safety.UNPROVEN));
        group.others().stream()
                .sorted(Comparator.comparingInt(
                                (SimilarGroup.Member member) -> member.match().distance())
                        .thenComparing(SimilarGroup.Member::picture, preference()))
                .map(member -> member(member, verdict))
                .forEach(members::add);
        return new RankedGroup(group, members, verdict.tied());
    }

    private RankedGroup.Member member(SimilarGroup.Member member, KeeperReasons verdict) {
        RankInput input = input(member.picture());
        Role role = input.inProtectedFolder() ? Role.PROTECTED : Role.REDUNDANT;
        return new RankedGroup.Member(
                member.picture(),
                role,
                Optional.of(member.match()),
                input.quality(),
                reasons(input, verdict),
                role == Role.PROTECTED ? List.of() : Losses.of(input, verdict.keeper()),
                role == Role.PROTECTED ? protection(input) : safety(member, verdict.keeper()));
    }

    /** As far as the tier and what saving took tell. */
    private Safety safety(SimilarGroup.Member member, RankInput keeper) {
        Tier tier = member.match().tier();
        Set<Condition> heldBack = new HashSet<>(Safety.ofTier(tier).heldBack());
        if (tier != Tier.IDENTICAL
                && (origins.mayHaveLostMore(keeper.picture(), member.picture()) || isEnlarged(keeper, member))) {
            heldBack.add(Condition.POORER_KEEPER);
        }
        return Safety.heldBack(heldBack);
    }

    /** Whether the keeper looks as if each of its pixels had become four, which the other one may be made of. */
    private static boolean isEnlarged(RankInput keeper, SimilarGroup.Member other) {
        double ratio = (double) keeper.file().pixelCount()
                / Math.max(1, other.picture().file().pixelCount());
        return Provenance.isEnlarged(keeper.quality()) && ratio > SAME_SIZE && ratio < DOUBLED * SAME_SIZE;
    }

    /** No rule takes it, nor may anybody who reads what is safe. */
    private static Safety protection(RankInput input) {
        return Places.protecting(input.picture().path()).isPresent()
                ? Safety.heldBack(Set.of(Condition.PLACE))
                : Safety.UNPROVEN;
    }

    /** Why it is not the keeper, and whose it is when it lies in the library of another program. */
    private static List<Reason> reasons(RankInput input, KeeperReasons verdict) {
        List<Reason> reasons = new ArrayList<>();
        Places.protecting(input.picture().path())
                .ifPresent(place -> reasons.add(Reason.of("kept.belongs-to", place.owner())));
        reasons.addAll(verdict.whyNotKept(input));
        return reasons;
    }

    private static Comparator<RankInput> order(List<RankRule> rules) {
        List<RankRule> all = new ArrayList<>(rules);
        all.add(KeeperRule.PATH);
        Comparator<RankInput> order = all.get(0).order();
        for (RankRule rule : all.subList(1, all.size())) {
            order = order.thenComparing(rule.order());
        }
        return order.thenComparingLong(input -> input.picture().id());
    }

    private RankInput input(IndexedPicture picture) {
        return inputs.computeIfAbsent(picture.id(), id -> made(picture));
    }

    private RankInput made(IndexedPicture picture) {
        boolean isProtected =
                protectedFolders.stream().anyMatch(picture.path()::startsWith) || Places.isProtected(picture.path());
        Quality quality = qualities.apply(picture);
        int level = levels.of(picture.id(), quality);
        return new RankInput(
                picture,
                quality,
                origins.of(picture, quality),
                origins.level(picture.id()),
                ownersEdits.test(picture),
                levels.edited(picture.id()),
                level,
                isProtected,
                folderPreference(picture.path()),
                Discarded.isIn(picture.path(), picture.root()));
    }

    private int folderPreference(Path path) {
        for (int i = 0; i < preferredFolders.size(); i++) {
            if (path.startsWith(preferredFolders.get(i))) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
