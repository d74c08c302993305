package io.github.lookalike.proof;

import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.Window;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a rule may take a redundant picture unseen.
 *
 * @param heldBack the conditions that do not hold against its keeper or are not known to, in their order; none when it is
 *     safe
 * @param changes where it shows something else than its keeper, by shares of the picture as it is shown; may be empty
 *     although something differs
 */
public record Safety(List<Condition> heldBack, List<Window> changes) {

    /** All conditions hold. */
    public static final Safety SAFE = new Safety(List.of(), List.of());

    /** Nobody has looked. */
    public static final Safety UNPROVEN = new Safety(List.of(Condition.NOT_COMPARED), List.of());

    public Safety {
        heldBack = heldBack.stream().distinct().sorted().toList();
        changes = List.copyOf(changes);
    }

    /** Held back for these, or safe when there are none. */
    public static Safety heldBack(Collection<Condition> conditions) {
        return conditions.isEmpty() ? SAFE : new Safety(List.copyOf(conditions), List.of());
    }

    /** What the tier of the match alone says. */
    public static Safety ofTier(Tier tier) {
        return switch (tier) {
            case IDENTICAL, SAME_PICTURE -> SAFE;
            case EDITED -> heldBack(List.of(Condition.EDITED));
            case LOOK_ALIKE -> heldBack(List.of(Condition.LOOK_ALIKE));
        };
    }

    /** What holds it back, to be worded. */
    public List<Reason> reasons() {
        return heldBack.stream().map(Condition::reason).toList();
    }

    public boolean safe() {
        return heldBack.isEmpty();
    }

    /** Whether nothing but these holds it back. */
    public boolean safeBut(Set<Condition> accepted) {
        Set<Condition> rest = EnumSet.noneOf(Condition.class);
        rest.addAll(heldBack);
        rest.removeAll(accepted);
        return rest.isEmpty();
    }
}
