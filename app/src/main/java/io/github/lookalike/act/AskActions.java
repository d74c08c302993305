package io.github.lookalike.act;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.job.JobContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the actions of a plan whether they could do what it says, so that it names nothing that applying would refuse. */
public final class AskActions {

    private final Map<String, FileAction> actions;
    private final Path ownTrash;

    /** @param actions by their ids */
    public AskActions(Map<String, FileAction> actions, Path ownTrash) {
        this.actions = Map.copyOf(actions);
        this.ownTrash = ownTrash;
    }

    /** The same plan without what cannot be done now; touches nothing. Unknown actions are left to applying. */
    public IdentifiedPlan ask(IdentifiedPlan identified, JobContext context) {
        List<PlannedAction> possible = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (PlannedAction planned : identified.plan().actions()) {
            context.checkpoint();
            Optional<Refusal> refusal = Optional.ofNullable(actions.get(planned.action()))
                    .flatMap(action -> refusal(new Removal(action, planned, ownTrash), planned));
            refusal.ifPresentOrElse(refused::add, () -> possible.add(planned));
        }
        return new IdentifiedPlan(identified.plan().with(possible), identified.refused()).alsoRefused(refused);
    }

    private static Optional<Refusal> refusal(Removal removal, PlannedAction planned) {
        try {
            removal.intents();
            return Optional.empty();
        } catch (ActionFailedException | RuntimeException e) {
            return Optional.of(new Refusal(planned.file().path(), Problem.ACTION_FAILED, Causes.of(e)));
        }
    }
}
