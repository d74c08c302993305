package io.github.lookalike.review;

import io.github.lookalike.asset.Assets;
import io.github.lookalike.asset.OwnersEdit;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Match;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Proves of each redundant picture against its keeper whether a rule may take it unseen, on all processors. */
public final class ProveGroups {

    private final ProvePair proving;

    public ProveGroups(ProvePair proving) {
        this.proving = proving;
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
     * @param assets the files of one shot, of every picture of the search
     * @param edits what owners edited
     * @param scored whether every scorer has looked at a picture
     */
    public List<RankedGroup> prove(
            List<RankedGroup> groups,
            Assets assets,
            OwnersEdit edits,
            Predicate<RankedGroup.Member> scored,
            JobContext job) {
        List<RankedGroup> proven = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (RankedGroup group : groups) {
            for (RankedGroup.Member member : group.members()) {
                if (member.role() == Role.REDUNDANT) {
                    IndexedPicture keeper = group.keeper().picture();
                    Set<Condition> findings = ProvePair.findings(
                            keeper, member.picture(), member.match().orElseThrow(), assets, edits);
                    if (member.safety().heldBack().contains(Condition.POORER_KEEPER)) {
                        findings.add(Condition.POORER_KEEPER);
                    }
                    pairs.add(new Pair(keeper, member, findings));
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
        List<Proof> all = IntStream.range(0, pairs.size())
                .parallel()
                .mapToObj(i -> {
                    job.checkpoint();
                    Pair pair = pairs.get(i);
                    boolean both = scored.test(pair.member())
                            && keepersScored.getOrDefault(pair.keeper().id(), false);
                    return proving.of(pair.keeper(), pair.member().picture(), pair.match(), both, pair.findings());
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
}
