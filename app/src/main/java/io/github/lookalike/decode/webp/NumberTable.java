package io.github.lookalike.decode.webp;

import java.util.regex.Pattern;

/** A table of the specification, written as it is printed there: numbers with spaces between them. */
final class NumberTable {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private NumberTable() {}

    static int[] of(String text) {
        return SPACES.splitAsStream(text.strip()).mapToInt(Integer::parseInt).toArray();
    }
}
