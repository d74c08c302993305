package io.github.lookalike.act;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.review.ChosenRemoval;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a plan out of what a person decided picture by picture; who is kept for one removal is removed for none. */
public final class PlanDecisions {

    private PlanDecisions() {}

    /**
     * A plan for these removals, without those of a picture that stays for another, and without those of one name of a
     * file for another name of it. Looks at no disk.
     *
     * @param action the id of a file action
     * @param destination for actions that need a folder
     */
    public static ActionPlan plan(
            List<ChosenRemoval> removals, String action, Optional<Path> destination, Clock clock) {
        Set<Path> staying =
                removals.stream().map(removal -> removal.keeper().path()).collect(Collectors.toSet());
        Set<Path> leaving = new HashSet<>();
        Optional<Path> folder = destination.map(Path::toAbsolutePath);
        List<PlannedAction> actions = removals.stream()
                .filter(removal -> !staying.contains(removal.picture().path()))
                .filter(removal -> !isOneFile(removal.picture(), removal.keeper()))
                .filter(removal -> leaving.add(removal.picture().path()))
                .map(removal -> planned(removal, action, folder))
                .toList();
        return new ActionPlan(clock.instant(), actions);
    }

    private static PlannedAction planned(ChosenRemoval removal, String action, Optional<Path> destination) {
        return new PlannedAction(
                removal.groupId(),
                removal.tier(),
                action,
                destination,
                planned(removal.picture().file()),
                removal.picture().root(),
                planned(removal.keeper().file()),
                List.of());
    }

    private static boolean isOneFile(IndexedPicture one, IndexedPicture other) {
        return one.fileKey().isPresent() && one.fileKey().equals(other.fileKey());
    }

    private static PlannedFile planned(ImageFile file) {
        return new PlannedFile(file.path(), file.bytes(), file.modified());
    }
}
