package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Tier;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * @param handed files that belong to the picture and are handed to the keeper
 * @param notes what of all these the keeper lacks
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
        List<Handover> handed,
        List<Reason> notes) {

    public PlannedAction {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(action, "action");
        companions = List.copyOf(companions);
        handed = List.copyOf(handed);
        notes = List.copyOf(notes);
        if (destination.isPresent() && !destination.get().isAbsolute()) {
            throw new ContradictoryPlanException(Reason.of("plan.no-absolute-path", destination.get()));
        }
        if (file.path().equals(keeper.path())) {
            throw new ContradictoryPlanException(Reason.of("plan.own-keeper", file.path()));
        }
        requireBelow(root, file);
        companions.forEach(companion -> requireBelow(root, companion));
        handed.forEach(handover -> requireBelow(root, handover.file()));
    }

    /** One that hands nothing over, without notes. */
    public PlannedAction(
            String group,
            Tier tier,
            String action,
            Optional<Path> destination,
            PlannedFile file,
            Path root,
            PlannedFile keeper,
            List<PlannedFile> companions) {
        this(group, tier, action, destination, file, root, keeper, companions, List.of(), List.of());
    }

    /** The same about files that were read. */
    PlannedAction identified(PlannedFile newFile, PlannedFile newKeeper, List<PlannedFile> newCompanions) {
        return new PlannedAction(
                group, tier, action, destination, newFile, root, newKeeper, newCompanions, handed, notes);
    }

    /** The same with what belongs to its picture. */
    PlannedAction with(List<PlannedFile> newCompanions, List<Handover> newHanded, List<Reason> newNotes) {
        return new PlannedAction(
                group, tier, action, destination, file, root, keeper, newCompanions, newHanded, newNotes);
    }

    /** All files that leave their names: the picture first, then what goes with it and what is handed over. */
    List<PlannedFile> leaving() {
        List<PlannedFile> leaving = new ArrayList<>();
        leaving.add(file);
        leaving.addAll(companions);
        handed.forEach(handover -> leaving.add(handover.file()));
        return leaving;
    }

    /** Whether it says what each of its files held. */
    boolean isIdentified() {
        return keeper.sha256().isPresent()
                && leaving().stream().allMatch(one -> one.sha256().isPresent());
    }

    /** The bytes that go: the picture's and its companions', without what is handed over. */
    public long bytes() {
        return file.bytes() + companions.stream().mapToLong(PlannedFile::bytes).sum();
    }

    private static void requireBelow(Path root, PlannedFile file) {
        if (!root.isAbsolute() || !file.path().startsWith(root) || file.path().equals(root)) {
            throw new ContradictoryPlanException(Reason.of("plan.not-below", file.path(), root));
        }
    }
}
