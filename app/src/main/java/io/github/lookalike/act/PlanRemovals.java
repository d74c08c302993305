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

/** Makes a plan out of what a person or a rule chose; who is kept for one removal is removed for none. */
public final class PlanRemovals {

    private PlanRemovals() {}

    /**
     * A plan for these removals, without those of a picture that stays for another, of one name of a file for another name
     * of it, of a picture that lies in the destination already, and of one whose keeper lies there: it would be kept for
     * what was put aside. Looks at no disk.
     *
     * @param destination for actions that need a folder
     */
    public static ActionPlan plan(List<ChosenRemoval> removals, Optional<Path> destination, Clock clock) {
        Set<Path> staying =
                removals.stream().map(removal -> removal.keeper().path()).collect(Collectors.toSet());
        Set<Path> leaving = new HashSet<>();
        Optional<Path> folder = destination.map(Path::toAbsolutePath).map(Path::normalize);
        List<PlannedAction> actions = removals.stream()
                .filter(removal -> !staying.contains(removal.picture().path()))
                .filter(removal -> !isOneFile(removal.picture(), removal.keeper()))
                .filter(removal -> !isIn(folder, removal.picture()) && !isIn(folder, removal.keeper()))
                .filter(removal -> leaving.add(removal.picture().path()))
                .map(removal -> planned(removal, folder))
                .toList();
        return new ActionPlan(clock.instant(), actions);
    }

    private static PlannedAction planned(ChosenRemoval removal, Optional<Path> destination) {
        return new PlannedAction(
                removal.groupId(),
                removal.tier(),
                removal.action(),
                destination,
                planned(removal.picture().file()),
                removal.picture().root(),
                planned(removal.keeper().file()),
                List.of());
    }

    private static boolean isIn(Optional<Path> folder, IndexedPicture picture) {
        return folder.filter(picture.path()::startsWith).isPresent();
    }

    private static boolean isOneFile(IndexedPicture one, IndexedPicture other) {
        return one.fileKey().isPresent() && one.fileKey().equals(other.fileKey());
    }

    private static PlannedFile planned(ImageFile file) {
        return new PlannedFile(file.path(), file.bytes(), file.modified());
    }
}
