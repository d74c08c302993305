package io.github.lookalike.act;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.match.Match;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes a plan out of what was suggested or chosen: only redundant pictures go, keepers and protected ones never. */
public final class PlanRemovals {

    private final String action;
    private final Optional<Path> destination;
    private final Set<Path> staying = new HashSet<>();
    private final Set<Path> leaving = new HashSet<>();
    private final List<PlannedAction> actions = new ArrayList<>();

    private PlanRemovals(String action, Optional<Path> destination) {
        this.action = action;
        this.destination = destination;
    }

    /**
     * A plan for the chosen redundant members. A picture that stays in one group leaves in none, and one name of a file
     * is never removed for another name of the same file. Looks at no disk.
     *
     * @param chosen asked for redundant members only
     * @param action the id of a file action
     * @param destination for actions that need a folder
     */
    public static ActionPlan plan(
            List<RankedGroup> groups,
            Predicate<RankedGroup.Member> chosen,
            String action,
            Optional<Path> destination,
            Clock clock) {
        PlanRemovals removals = new PlanRemovals(action, destination.map(Path::toAbsolutePath));
        groups.forEach(removals::notePicturesThatStay);
        for (RankedGroup group : groups) {
            for (RankedGroup.Member member : group.members()) {
                if (member.role() == Role.REDUNDANT && chosen.test(member)) {
                    removals.remove(group, member);
                }
            }
        }
        return new ActionPlan(clock.instant(), removals.actions);
    }

    private void notePicturesThatStay(RankedGroup group) {
        for (RankedGroup.Member member : group.members()) {
            if (member.role() != Role.REDUNDANT) {
                staying.add(member.picture().path());
            }
        }
    }

    private void remove(RankedGroup group, RankedGroup.Member member) {
        IndexedPicture picture = member.picture();
        IndexedPicture keeper = group.keeper().picture();
        if (staying.contains(picture.path()) || isOneFile(picture, keeper) || !leaving.add(picture.path())) {
            return;
        }
        Match match = member.match().orElseThrow();
        actions.add(new PlannedAction(
                group.id(),
                match.tier(),
                action,
                destination,
                planned(picture.file()),
                picture.root(),
                planned(keeper.file()),
                List.of()));
    }

    private static boolean isOneFile(IndexedPicture one, IndexedPicture other) {
        return one.fileKey().isPresent() && one.fileKey().equals(other.fileKey());
    }

    private static PlannedFile planned(ImageFile file) {
        return new PlannedFile(file.path(), file.bytes(), file.modified());
    }
}
