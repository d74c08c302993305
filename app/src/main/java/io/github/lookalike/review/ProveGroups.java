package io.github.lookalike.review;

import io.github.lookalike.asset.Assets;
import io.github.lookalike.asset.Folders;
import io.github.lookalike.asset.Moment;
import io.github.lookalike.asset.OwnersEdit;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.match.FullLook;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Pages;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.proof.Redundancy;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.place.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Proves of each redundant picture against its keeper whether a rule may take it unseen, on all processors. */
public final class ProveGroups {

    private final FullLook look;
    private final PagesLook pages;

    /**
     * @param look compares two pictures in full
     * @param pages compares all pages and frames of two files
     */
    public ProveGroups(FullLook look, PagesLook pages) {
        this.look = look;
        this.pages = pages;
    }

    /** A redundant picture and its keeper. */
    private record Pair(IndexedPicture keeper, RankedGroup.Member member, Set<Condition> findings) {

        Match match() {
            return member.match().orElseThrow();
        }
    }

    /**
     * The same groups with what was proven of their members.
     *
     * @param all every picture of the search, so that files of one shot are known
     * @param folders what lies beside them
     * @param scored whether every scorer has looked at a picture
     */
    public List<RankedGroup> prove(
            List<RankedGroup> groups,
            Collection<IndexedPicture> all,
            Folders folders,
            Predicate<RankedGroup.Member> scored,
            JobContext job) {
        Findings findings = new Findings(Assets.of(all, folders), new OwnersEdit(folders));
        List<RankedGroup> proven = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (RankedGroup group : groups) {
            for (RankedGroup.Member member : group.members()) {
                if (member.role() == Role.REDUNDANT) {
                    IndexedPicture keeper = group.keeper().picture();
                    pairs.add(new Pair(keeper, member, findings.of(keeper, member)));
                }
            }
        }
        Map<Long, Map<Long, Proof>> proofs = proofs(pairs, groups, scored, job);
        for (RankedGroup group : groups) {
            proven.add(group.proven(proofs.getOrDefault(group.keeper().picture().id(), Map.of())));
        }
        return proven;
    }

    /** By the keeper, then by the redundant picture. */
    private Map<Long, Map<Long, Proof>> proofs(
            List<Pair> pairs, List<RankedGroup> groups, Predicate<RankedGroup.Member> scored, JobContext job) {
        Map<Long, Boolean> keepersScored = new HashMap<>();
        groups.forEach(group -> keepersScored.put(group.keeper().picture().id(), scored.test(group.keeper())));
        AtomicInteger done = new AtomicInteger();
        List<Proof> all = IntStream.range(0, pairs.size())
                .parallel()
                .mapToObj(i -> {
                    job.checkpoint();
                    Pair pair = pairs.get(i);
                    boolean both = scored.test(pair.member())
                            && keepersScored.getOrDefault(pair.keeper().id(), false);
                    Proof proof = proof(pair, both);
                    job.report(Progress.of(Progress.Stage.PROVING, done.incrementAndGet(), pairs.size()));
                    return proof;
                })
                .toList();
        Map<Long, Map<Long, Proof>> proofs = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            proofs.computeIfAbsent(pair.keeper().id(), keeper -> new HashMap<>())
                    .put(pair.member().picture().id(), all.get(i));
        }
        return proofs;
    }

    private Proof proof(Pair pair, boolean scored) {
        IndexedPicture other = pair.member().picture();
        boolean worthIt = pair.match().tier() == Tier.SAME_PICTURE;
        Optional<FullDifference> difference =
                worthIt ? look.compare(pair.keeper(), other, pair.match().turnOf(other.id())) : Optional.empty();
        Pages seen = worthIt ? pages.compare(pair.keeper(), other) : Pages.NOT_COMPARED;
        return Proof.of(new Redundancy(pair.keeper(), other, pair.match(), difference, seen, scored, pair.findings()));
    }

    /** What names, folders and metadata say against a pair. Used by one thread. */
    private record Findings(Assets assets, OwnersEdit edits) {

        Set<Condition> of(IndexedPicture keeper, RankedGroup.Member member) {
            IndexedPicture other = member.picture();
            Match match = member.match().orElseThrow();
            Set<Condition> findings = EnumSet.noneOf(Condition.class);
            if (Places.of(keeper.path()).isPresent() || Places.of(other.path()).isPresent()) {
                findings.add(Condition.PLACE);
            }
            if (assets.partOfLarger(other, keeper)) {
                findings.add(Condition.ASSET);
            }
            if (match.tier() != Tier.IDENTICAL) {
                addOfOtherBytes(keeper, other, match, findings);
            }
            return findings;
        }

        private void addOfOtherBytes(
                IndexedPicture keeper, IndexedPicture other, Match match, Set<Condition> findings) {
            if (assets.sameAsset(keeper, other)) {
                findings.add(Condition.ASSET);
            }
            if (Moment.of(keeper, other) == Moment.OTHER) {
                findings.add(Condition.OTHER_MOMENT);
            }
            if (edits.apart(keeper, other, match.turn())) {
                findings.add(Condition.OWNERS_EDIT);
            }
        }
    }
}
