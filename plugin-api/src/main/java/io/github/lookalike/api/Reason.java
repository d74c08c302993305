package io.github.lookalike.api;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * You create this: what a person is told, as a value. The words stand elsewhere, in the language of whoever reads: those of
 * a plugin in {@code texts.properties} of its jar, and {@code texts_de.properties} for German.
 *
 * @param key names the words: lower-case letters, digits, dots and dashes, at most {@value #LONGEST_KEY}
 * @param arguments fill in its {@code {0}}, {@code {1}} …; numbers as {@code Double.toString} writes them. At most {@value #MOST},
 *     of which each is cut after {@value #LONGEST} characters
 */
public record Reason(String key, List<String> arguments) {

    /** Characters of a key. */
    public static final int LONGEST_KEY = 60;

    /** Characters of an argument: a path is told whole. */
    public static final int LONGEST = 2000;

    /** Arguments. */
    public static final int MOST = 8;

    /** The key of what somebody else said. */
    private static final String VERBATIM = "verbatim";

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    /** Separate fields where reasons are stored. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\x1c-\\x1f]");

    public Reason {
        if (key.length() > LONGEST_KEY || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("\"" + key + "\" is no key of a text");
        }
        if (arguments.size() > MOST) {
            throw new IllegalArgumentException(arguments.size() + " arguments, but at most " + MOST + " are taken");
        }
        arguments = arguments.stream().map(Reason::bounded).toList();
    }

    /** A reason with arguments of any kind, written as they write themselves. */
    public static Reason of(String key, Object... arguments) {
        return new Reason(key, Arrays.stream(arguments).map(Objects::toString).toList());
    }

    /** What somebody else said, such as the system: told as it is, in whatever language. */
    public static Reason verbatim(String text) {
        return of(VERBATIM, text);
    }

    /** The same where keys of others are, too: a plugin's key under the id of what it contributes. */
    public Reason under(String id) {
        String qualified = id + "." + key;
        return key.equals(VERBATIM) || qualified.length() > LONGEST_KEY ? this : new Reason(qualified, arguments);
    }

    private static String bounded(String argument) {
        String plain = SEPARATORS.matcher(argument).replaceAll(" ");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return plain.substring(0, end) + "…";
    }
}
