package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import java.nio.file.Path;

/**
 * A companion that is handed to the picture that stays, instead of going with its own.
 *
 * @param file the companion
 * @param to its place beside the keeper, absolute, named as {@link HandedNames} has it
 */
public record Handover(PlannedFile file, Path to) {

    public Handover {
        if (!to.isAbsolute() || to.equals(file.path())) {
            throw new ContradictoryPlanException(Reason.of("plan.handed", file.path(), to));
        }
    }
}
