package io.github.lookalike.store;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.scan.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was proven of a member, in two columns of the table {@code group_member}. */
final class SafetyColumns {

    /** More places are of no use to a person, and each takes some thirty characters. */
    private static final int MOST_CHANGES = 60;

    private SafetyColumns() {}

    static String heldBack(Safety safety) {
        return Joined.of(safety.heldBack().stream().map(Condition::code).toList());
    }

    static String changes(Safety safety) {
        return Joined.of(safety.changes().stream()
                .limit(MOST_CHANGES)
                .map(place -> (float) place.left() + " " + (float) place.top() + " " + (float) place.width() + " "
                        + (float) place.height())
                .toList());
    }

    /** Nothing is safe whose proof is not known, or names a condition that this version does not know. */
    static Safety read(@Nullable String heldBack, @Nullable String changes) {
        if (heldBack == null) {
            return Safety.UNPROVEN;
        }
        List<Condition> conditions = Joined.split(heldBack).stream()
                .map(code -> Condition.of(code).orElse(Condition.NOT_COMPARED))
                .toList();
        return new Safety(
                conditions,
                Optional.ofNullable(changes).stream()
                        .flatMap(all -> Joined.split(all).stream())
                        .map(SafetyColumns::window)
                        .toList());
    }

    private static Window window(String numbers) {
        double[] shares = Stream.of(numbers.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Window(shares[0], shares[1], shares[2], shares[3]);
    }
}
