package io.github.lookalike.store;

import java.util.List;
import java.util.stream.Collectors;

/** Short lists of texts in one column, with a separator that stands in no text of people. */
final class Joined {

    private static final String SEPARATOR = "\u001f";

    private Joined() {}

    static String of(List<?> texts) {
        return texts.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }
}
