package io.github.lookalike.serve.desk;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a client wants gone.
 *
 * @param how it goes
 * @param pictures named one by one
 * @param among of which groups all goes that is safe
 * @param keepers pictures that stay for the others of their groups, instead of those suggested
 * @param accepted what may hold a picture back without keeping it
 * @param to where it goes, for what needs a folder
 * @param handling how the plan is done
 */
public record Wish(
        Decision how,
        List<Long> pictures,
        Predicate<ReviewGroup> among,
        List<Long> keepers,
        Set<Condition> accepted,
        Optional<Path> to,
        Handling handling) {

    /**
     * How the plan is done.
     *
     * @param dryRun everything is looked at, and nothing touched
     * @param permanent whether what cannot be undone may be done
     * @param hands whether what keepers lack is handed to them
     */
    public record Handling(boolean dryRun, boolean permanent, boolean hands) {}

    public Wish {
        pictures = List.copyOf(pictures);
        keepers = List.copyOf(keepers);
        EnumSet<Condition> copy = EnumSet.noneOf(Condition.class);
        copy.addAll(accepted);
        accepted = copy;
    }
}
