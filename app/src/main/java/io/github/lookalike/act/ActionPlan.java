package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What would be done, in order: a value that touches nothing.
 *
 * <p>No file is acted on twice, nothing is handed to a place of the plan's, and no keeper is acted on, so that at least one picture of each group stays.
 *
 * @param created when the plan was made
 * @param index the file of the index it was made with, absolute; empty where nobody said
 */
public record ActionPlan(Instant created, Optional<Path> index, List<PlannedAction> actions) {

    /** The version of what a plan says, also in its file. */
    public static final int VERSION = 1;

    /** One that does not say with which index it was made. */
    public ActionPlan(Instant created, List<PlannedAction> actions) {
        this(created, Optional.empty(), actions);
    }

    public ActionPlan {
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(index, "index");
        actions = List.copyOf(actions);
        requireKeepersStay(actions);
    }

    /** The same, made with an index. */
    public ActionPlan madeWith(Path newIndex) {
        return new ActionPlan(created, Optional.of(newIndex), actions);
    }

    /** The same about other actions. */
    ActionPlan with(List<PlannedAction> newActions) {
        return new ActionPlan(created, index, newActions);
    }

    /** The bytes of all files that would leave their places. */
    public long bytes() {
        return actions.stream().mapToLong(PlannedAction::bytes).sum();
    }

    private static void requireKeepersStay(List<PlannedAction> actions) {
        Set<Path> leaving = new HashSet<>();
        for (PlannedAction action : actions) {
            action.leaving().forEach(file -> requireFirst(leaving, file));
        }
        Set<Path> handed = new HashSet<>();
        for (PlannedAction action : actions) {
            if (leaving.contains(action.keeper().path())) {
                throw new ContradictoryPlanException(
                        Reason.of("plan.keeper-leaves", action.keeper().path()));
            }
            for (Handover handover : action.handed()) {
                if (leaving.contains(handover.to()) || !handed.add(handover.to())) {
                    throw new ContradictoryPlanException(Reason.of("plan.one-place", handover.to()));
                }
            }
        }
    }

    private static void requireFirst(Set<Path> leaving, PlannedFile file) {
        if (!leaving.add(file.path())) {
            throw new ContradictoryPlanException(Reason.of("plan.twice", file.path()));
        }
    }
}
