package io.github.lookalike.scan.place;

import java.nio.file.Path;

/** The names of a path as parts of one text, so that looking at 100 000 paths makes little garbage. */
final class Names {

    private final String text;

    /** Where each name starts and ends, in turn. */
    private final int[] bounds;

    private final int count;

    private Names(String text, char separator) {
        this.text = text;
        this.bounds = new int[2 * mostNames(text, separator)];
        int found = 0;
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf(separator, start);
            int end = next < 0 ? text.length() : next;
            if (end > start) {
                bounds[2 * found] = start;
                bounds[2 * found + 1] = end;
                found++;
            }
            start = end + 1;
        }
        this.count = found;
    }

    private static int mostNames(String text, char separator) {
        int most = 1;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
            most++;
        }
        return most;
    }

    static Names of(Path path) {
        return new Names(path.toString(), path.getFileSystem().getSeparator().charAt(0));
    }

    int count() {
        return count;
    }

    char first(int index) {
        return text.charAt(bounds[2 * index]);
    }

    char last(int index) {
        return text.charAt(bounds[2 * index + 1] - 1);
    }

    boolean matches(int index, NamePattern pattern) {
        return pattern.matches(text, bounds[2 * index], bounds[2 * index + 1]);
    }
}
