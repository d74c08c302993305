package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a plan as a whole before anything of it is done: whether it names what must never be touched, and whether what
 * it keeps would leave under another name, through a linked folder or in another case.
 */
final class PlanVetting {

    private final ActionPlan plan;
    private final ForbiddenPlaces forbidden;
    private final Map<Object, Set<Path>> keepers = new HashMap<>();
    private final Set<Path> leaving = new HashSet<>();

    private PlanVetting(ActionPlan plan, ForbiddenPlaces forbidden) {
        this.plan = plan;
        this.forbidden = forbidden;
    }

    /** Why nothing of the plan may be done; empty when it may be tried. Touches nothing. */
    static List<Refusal> refusals(ActionPlan plan, ForbiddenPlaces forbidden) {
        return new PlanVetting(plan, forbidden).refusals();
    }

    private List<Refusal> refusals() {
        for (PlannedAction action : plan.actions()) {
            Path keeper = action.keeper().path();
            names(keeper)
                    .forEach(name -> keepers.computeIfAbsent(name, none -> new HashSet<>())
                            .add(keeper));
        }
        List<Refusal> refusals = new ArrayList<>();
        for (PlannedAction action : plan.actions()) {
            forbidden(action)
                    .or(() -> strangeName(action))
                    .or(() -> leavesTwice(action))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private Optional<Refusal> forbidden(PlannedAction action) {
        Optional<Reason> reason = action.destination().flatMap(forbidden::reason);
        for (Handover handover : action.handed()) {
            reason = reason.or(() -> forbidden.reason(handover.to()));
        }
        for (PlannedFile file : action.leaving()) {
            reason = reason.or(() -> forbidden.reason(file.path()));
        }
        return reason.map(why -> new Refusal(action.file().path(), Problem.FORBIDDEN_PLACE, why));
    }

    /** What is handed over lies beside the keeper afterwards, under a name that its own and the keeper's tell. */
    private static Optional<Refusal> strangeName(PlannedAction action) {
        for (Handover handover : action.handed()) {
            Path file = handover.file().path();
            if (!HandedNames.allow(file, action.file().path(), action.keeper().path(), handover.to())) {
                Reason reason = Reason.of("act.handed-elsewhere", handover.to());
                return Optional.of(new Refusal(file, Problem.CANNOT_BE_HANDED, reason));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> leavesTwice(PlannedAction action) {
        for (PlannedFile file : action.leaving()) {
            Path path = file.path();
            for (Object name : names(path)) {
                Set<Path> kept = new HashSet<>(keepers.getOrDefault(name, Set.of()));
                // Whether it is its own keeper is looked at for each file by itself.
                kept.remove(action.keeper().path());
                if (!kept.isEmpty()) {
                    Reason reason =
                            Reason.of("act.kept-elsewhere", kept.iterator().next());
                    return Optional.of(new Refusal(path, Problem.KEEPER_LEFT, reason));
                }
            }
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !leaving.add(Recheck.realOrAbsolute(path))) {
                return Optional.of(new Refusal(path, Problem.KEEPER_LEFT, Reason.of("act.named-twice")));
            }
        }
        return Optional.empty();
    }

    /** By what a file is known: its real path, and what the file system calls it, which is the same in any case. */
    private static List<Object> names(Path file) {
        List<Object> names = new ArrayList<>();
        names.add(Recheck.realOrAbsolute(file));
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            if (key != null) {
                names.add(key);
            }
        } catch (IOException e) {
            // What is gone is told when its turn comes.
            return names;
        }
        return names;
    }
}
