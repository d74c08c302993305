package io.github.lookalike.act;

import io.github.lookalike.match.Tier;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What would be done with one redundant picture.
 *
 * @param group the id of its group
 * @param tier how it matches its keeper
 * @param action the id of the file action
 * @param destination the folder for actions that need one, absolute
 * @param file the redundant picture
 * @param root the scanned folder that holds it
 * @param keeper the picture that stays
 * @param companions files that belong to the picture and go with it
 * @param notes what of these the keeper lacks, for people
 */
public record PlannedAction(
        String group,
        Tier tier,
        String action,
        Optional<Path> destination,
        PlannedFile file,
        Path root,
        PlannedFile keeper,
        List<PlannedFile> companions,
        List<String> notes) {

    public PlannedAction {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(action, "action");
        companions = List.copyOf(companions);
        notes = List.copyOf(notes);
        if (destination.isPresent() && !destination.get().isAbsolute()) {
            throw new IllegalArgumentException("a destination is absolute, not " + destination.get());
        }
        if (file.path().equals(keeper.path())) {
            throw new IllegalArgumentException(file.path() + " is its own keeper");
        }
        requireBelow(root, file);
        companions.forEach(companion -> requireBelow(root, companion));
    }

    /** One without notes. */
    public PlannedAction(
            String group,
            Tier tier,
            String action,
            Optional<Path> destination,
            PlannedFile file,
            Path root,
            PlannedFile keeper,
            List<PlannedFile> companions) {
        this(group, tier, action, destination, file, root, keeper, companions, List.of());
    }

    /** The same about files that were read. */
    PlannedAction identified(PlannedFile newFile, PlannedFile newKeeper, List<PlannedFile> newCompanions) {
        return new PlannedAction(group, tier, action, destination, newFile, root, newKeeper, newCompanions, notes);
    }

    PlannedAction with(List<PlannedFile> newCompanions, List<String> newNotes) {
        return new PlannedAction(group, tier, action, destination, file, root, keeper, newCompanions, newNotes);
    }

    /** The bytes that leave their place: the picture's and its companions'. */
    public long bytes() {
        return file.bytes() + companions.stream().mapToLong(PlannedFile::bytes).sum();
    }

    private static void requireBelow(Path root, PlannedFile file) {
        if (!root.isAbsolute() || !file.path().startsWith(root) || file.path().equals(root)) {
            throw new IllegalArgumentException(file.path() + " is not below " + root);
        }
    }
}
