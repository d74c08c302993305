package io.github.lookalike.host;

/** Compares versions of plugins, as far as they are numbers with dots. */
final class PluginVersions {

    private PluginVersions() {}

    /** Negative when the first is older; what is no number counts by its letters, and a part that is missing as nothing. */
    static int compare(String one, String other) {
        String[] first = one.split("[.+-]", -1);
        String[] second = other.split("[.+-]", -1);
        for (int i = 0; i < Math.max(first.length, second.length); i++) {
            int order = part(i < first.length ? first[i] : "", i < second.length ? second[i] : "");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int part(String one, String other) {
        boolean numbers = one.matches("[0-9]{0,9}") && other.matches("[0-9]{0,9}");
        return numbers ? Integer.compare(number(one), number(other)) : one.compareTo(other);
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
