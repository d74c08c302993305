package io.github.lookalike.api;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * You create this: the name of a hash algorithm and its revision, written {@code name/revision}.
 *
 * <p>Other bits for the same pixels are a new revision. Fingerprints of an older revision are ignored and made anew.
 *
 * @param name lower-case letters, digits, dots and dashes, at most 44 characters, such as {@code dct-256}
 * @param revision 1 or more
 * @param variant tells apart what other values of the algorithm's {@linkplain Configurable options} gave; empty with the usual
 *     ones. The program says it, and writes it behind a plus: {@code name/revision+variant}
 */
public record AlgorithmId(String name, int revision, String variant) implements Comparable<AlgorithmId> {

    // With revision, variant and a word about windows it fits the 80 characters of a column of the index.
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,43}");
    private static final Pattern VARIANT = Pattern.compile("[0-9a-f]{0,8}");

    /** With the usual values of its options. */
    public AlgorithmId(String name, int revision) {
        this(name, revision, "");
    }

    public AlgorithmId {
        Objects.requireNonNull(name, "name");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an algorithm name: \"" + name + "\"");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be 1 or more, not " + revision);
        }
        if (!VARIANT.matcher(variant).matches()) {
            throw new IllegalArgumentException("not a variant: \"" + variant + "\"");
        }
    }

    /** Reads {@code name/revision} or {@code name/revision+variant}; a name alone means revision 1. */
    public static AlgorithmId parse(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0) {
            return new AlgorithmId(text, 1);
        }
        int plus = text.indexOf('+', slash);
        String revision = text.substring(slash + 1, plus < 0 ? text.length() : plus);
        try {
            return new AlgorithmId(
                    text.substring(0, slash), Integer.parseInt(revision), plus < 0 ? "" : text.substring(plus + 1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an algorithm id: \"" + text + "\"", e);
        }
    }

    /** The same, made with other values of its options. */
    public AlgorithmId withVariant(String other) {
        return new AlgorithmId(name, revision, other);
    }

    /** Written out, as {@link #hashCode}: what Java makes of a record by itself takes milliseconds when it is first called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AlgorithmId that
                && revision == that.revision
                && name.equals(that.name)
                && variant.equals(that.variant);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + revision) + variant.hashCode();
    }

    @Override
    public int compareTo(AlgorithmId other) {
        int byName = name.compareTo(other.name);
        int byRevision = byName != 0 ? byName : Integer.compare(revision, other.revision);
        return byRevision != 0 ? byRevision : variant.compareTo(other.variant);
    }

    @Override
    public String toString() {
        return name + "/" + revision + (variant.isEmpty() ? "" : "+" + variant);
    }
}
