package io.github.lookalike.scan.place;

/**
 * A name in which one {@code *} may stand for any text; upper and lower case are the same.
 *
 * @param before what the name begins with; the whole name when it is closed
 * @param after what the name ends with
 * @param open whether there is a {@code *} between them
 */
record NamePattern(String before, String after, boolean open) {

    static NamePattern parse(String text) {
        int star = text.indexOf('*');
        if (text.isEmpty() || star != text.lastIndexOf('*')) {
            throw new IllegalArgumentException("a name with at most one *, not \"" + text + '"');
        }
        return star < 0
                ? new NamePattern(text, "", false)
                : new NamePattern(text.substring(0, star), text.substring(star + 1), true);
    }

    /** Whether the name from start to end (exclusive) in a text fits. */
    boolean matches(String text, int start, int end) {
        int rest = end - start - before.length() - after.length();
        return (open ? rest >= 0 : rest == 0)
                && text.regionMatches(true, start, before, 0, before.length())
                && text.regionMatches(true, end - after.length(), after, 0, after.length());
    }
}
