package io.github.lookalike.review;

import io.github.lookalike.asset.Assets;
import io.github.lookalike.asset.FolderFiles;
import io.github.lookalike.asset.WholeShots;
import io.github.lookalike.asset.WholeShots.Leaving;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Which redundant pictures a rule may mark all at once: those that are safe, that nobody decided about, and that leave no
 * other file of their shot behind.
 *
 * @param heldBack how many redundant pictures that nobody decided about are left to a person
 */
public record SafeChoice(List<Choice> choices, int heldBack) {

    /** A picture to be marked. */
    public record Choice(ReviewGroup group, Member member) {

        private Leaving leaving() {
            return new Leaving(member.picture(), group.keeper().picture());
        }
    }

    /**
     * The choice among some groups.
     *
     * @param all the groups of the session, whose pictures may be of the same shots
     */
    static SafeChoice of(Collection<ReviewGroup> among, Collection<ReviewGroup> all) {
        return of(among, all, (group, member) -> true);
    }

    /** The same of these pictures alone: what else is safe does not count as going, so that no shot is torn. */
    static SafeChoice of(
            Collection<ReviewGroup> among, Collection<ReviewGroup> all, BiPredicate<ReviewGroup, Member> wanted) {
        List<Choice> safe = new ArrayList<>();
        int open = 0;
        for (ReviewGroup group : among) {
            for (Member member : group.members()) {
                if (group.decision(member).isEmpty() && wanted.test(group, member) && group.isRedundant(member)) {
                    open++;
                    if (group.isSafe(member)) {
                        safe.add(new Choice(group, member));
                    }
                }
            }
        }
        List<Choice> whole =
                safe.stream().filter(leavesNothingBehind(safe, all)).toList();
        return new SafeChoice(whole, open - whole.size());
    }

    private static Predicate<Choice> leavesNothingBehind(List<Choice> safe, Collection<ReviewGroup> all) {
        List<IndexedPicture> pictures = new ArrayList<>();
        Set<Path> going = new HashSet<>();
        for (ReviewGroup group : all) {
            for (Member member : group.members()) {
                pictures.add(member.picture());
                if (group.isGoing(member)) {
                    going.add(member.picture().path());
                }
            }
        }
        // Films go as companions, by a rule of their own.
        Assets assets = Assets.of(pictures, folder -> FolderFiles.NONE);
        Set<IndexedPicture> whole = new HashSet<>();
        WholeShots.of(safe.stream().map(Choice::leaving).toList(), assets, going)
                .forEach(one -> whole.add(one.picture()));
        return choice -> whole.contains(choice.member().picture());
    }

    /** What they come to. */
    public Totals totals() {
        return choices.stream()
                .map(choice -> new Totals(1, choice.member().picture().file().bytes(), 0, 0))
                .reduce(Totals.NOTHING, Totals::plus);
    }
}
