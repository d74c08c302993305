package io.github.lookalike.store;

import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.List;

/** Reasons in one column: each the key and its arguments, with separators that stand in none of them. */
final class ReasonText {

    /** What the columns hold: the first reasons that fit are kept, whole. */
    static final int LONGEST = 4000;

    private static final String BETWEEN_REASONS = "\u001f";
    private static final String BETWEEN_PARTS = "\u001e";

    private ReasonText() {}

    static String of(List<Reason> reasons) {
        StringBuilder all = new StringBuilder();
        for (Reason reason : reasons) {
            String one = String.join(BETWEEN_PARTS, parts(reason));
            if (all.length() + one.length() + 1 > LONGEST) {
                break;
            }
            all.append(all.isEmpty() ? "" : BETWEEN_REASONS).append(one);
        }
        return all.toString();
    }

    /** What {@link #of} wrote. */
    static List<Reason> read(String column) {
        List<Reason> reasons = new ArrayList<>();
        for (String one : column.isEmpty() ? new String[0] : column.split(BETWEEN_REASONS, -1)) {
            List<String> parts = List.of(one.split(BETWEEN_PARTS, -1));
            reasons.add(new Reason(parts.get(0), parts.subList(1, parts.size())));
        }
        return List.copyOf(reasons);
    }

    private static List<String> parts(Reason reason) {
        List<String> parts = new ArrayList<>(List.of(reason.key()));
        parts.addAll(reason.arguments());
        return parts;
    }
}
