package io.github.lookalike.api;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * You create this: the name of a hash algorithm and its revision, written {@code name/revision}.
 *
 * <p>Other bits for the same pixels are a new revision. Fingerprints of an older revision are ignored and made anew.
 *
 * @param name lower-case letters, digits, dots and dashes, at most 60 characters, such as {@code dct-256}
 * @param revision 1 or more
 */
public record AlgorithmId(String name, int revision) implements Comparable<AlgorithmId> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    public AlgorithmId {
        Objects.requireNonNull(name, "name");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an algorithm name: \"" + name + "\"");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be 1 or more, not " + revision);
        }
    }

    /** Reads {@code name/revision}; a name alone means revision 1. */
    public static AlgorithmId parse(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0) {
            return new AlgorithmId(text, 1);
        }
        try {
            return new AlgorithmId(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an algorithm id: \"" + text + "\"", e);
        }
    }

    /** Written out, as {@link #hashCode}: what Java makes of a record by itself takes milliseconds when it is first called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AlgorithmId that && revision == that.revision && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + revision;
    }

    @Override
    public int compareTo(AlgorithmId other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Integer.compare(revision, other.revision);
    }

    @Override
    public String toString() {
        return name + "/" + revision;
    }
}
