package io.github.lookalike.asset;

import java.util.HashMap;
import java.util.Map;

/** The exposure of a shot, from {@code Metadata.exposure()}: parts such as {@code t=0.005}, each of which may be missing. */
final class Exposure {

    /** Steps of a bracket are a quarter and more; programs write rounded values anew. */
    private static final double SAME = .02;

    private Exposure() {}

    /** Whether a part that both have differs. */
    static boolean differs(String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        Map<String, Double> parts = parts(one);
        for (Map.Entry<String, Double> part : parts(other).entrySet()) {
            Double value = parts.get(part.getKey());
            if (value != null && !isSame(value, part.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
    }

    private static Map<String, Double> parts(String exposure) {
        Map<String, Double> parts = new HashMap<>();
        for (int from = 0; from < exposure.length(); ) {
            int end = exposure.indexOf(' ', from);
            end = end < 0 ? exposure.length() : end;
            int equals = exposure.indexOf('=', from);
            if (equals > from && equals < end) {
                parts.put(exposure.substring(from, equals), number(exposure.substring(equals + 1, end)));
            }
            from = end + 1;
        }
        return parts;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            // Never written by us; as a number it would be equal to none.
            return Double.NaN;
        }
    }
}
