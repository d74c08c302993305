package io.github.lookalike.store;

import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reasons in one column: each the key and its arguments, with separators that stand in none of them. */
final class ReasonText {

    /** What most columns hold: the first reasons that fit are kept, whole. */
    static final int LONGEST = 4000;

    private static final String BETWEEN_REASONS = "\u001f";
    private static final String BETWEEN_PARTS = "\u001e";

    private ReasonText() {}

    static String of(List<Reason> reasons) {
        return of(reasons, LONGEST);
    }

    /** @param longest what the column holds; of a first reason that is longer the arguments are cut */
    static String of(List<Reason> reasons, int longest) {
        StringBuilder all = new StringBuilder();
        for (Reason reason : reasons) {
            String one = String.join(BETWEEN_PARTS, parts(reason));
            if (all.isEmpty() && one.length() > longest) {
                return cut(reason, longest);
            }
            if (all.length() + one.length() + 1 > longest) {
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

    /** What {@link #of} wrote, or a sentence of before there were keys. */
    static List<Reason> readOld(String column) {
        try {
            return read(column);
        } catch (IllegalArgumentException e) {
            return List.of(Reason.verbatim(column));
        }
    }

    private static String cut(Reason reason, int longest) {
        int each = (longest - reason.key().length()) / reason.arguments().size() - BETWEEN_PARTS.length();
        return reason.arguments().stream()
                .map(argument -> cut(argument, each))
                .collect(Collectors.joining(BETWEEN_PARTS, reason.key() + BETWEEN_PARTS, ""));
    }

    private static String cut(String text, int longest) {
        boolean torn = text.length() > longest && Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, Math.min(text.length(), torn ? longest - 1 : longest));
    }

    private static List<String> parts(Reason reason) {
        List<String> parts = new ArrayList<>(List.of(reason.key()));
        parts.addAll(reason.arguments());
        return parts;
    }
}
