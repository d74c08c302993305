package io.github.lookalike.store;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was proven of a member, in two columns of the table {@code group_member}. */
final class SafetyColumns {

    private SafetyColumns() {}

    static String heldBack(Safety safety) {
        return Joined.of(safety.heldBack().stream().map(Condition::code).toList());
    }

    /** Nothing is safe whose proof is not known, or names a condition that this version does not know. */
    static Safety read(@Nullable String heldBack, @Nullable String changes) {
        if (heldBack == null) {
            return Safety.UNPROVEN;
        }
        List<Condition> conditions = Joined.split(heldBack).stream()
                .map(code -> Condition.of(code).orElse(Condition.NOT_COMPARED))
                .toList();
        return new Safety(conditions, changes == null ? List.of() : WindowColumn.read(changes));
    }
}
