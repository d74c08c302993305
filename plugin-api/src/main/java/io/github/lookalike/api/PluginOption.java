package io.github.lookalike.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** You create this: something that the user of a plugin may set. Made by its factories, so that it can grow. */
public final class PluginOption {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    /** Characters of a text. */
    public static final int LONGEST_TEXT = 1000;

    private static final int LONGEST_NUMBER = 40;

    private final String name;
    private final OptionKind kind;
    private final String title;
    private final Optional<BigDecimal> least;
    private final Optional<BigDecimal> most;
    private final List<String> choices;
    private final String usual;

    private PluginOption(
            String name,
            OptionKind kind,
            String title,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            List<String> choices,
            String usual) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = kind;
        this.title = Objects.requireNonNull(title, "title");
        this.least = least;
        this.most = most;
        this.choices = List.copyOf(choices);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name of an option: use lower-case letters, digits, dashes");
        }
        this.usual = checked(usual);
    }

    /** A whole number between two others, both included. */
    public static PluginOption wholeNumber(String name, long usual, long least, long most) {
        return numeric(
                name,
                OptionKind.WHOLE_NUMBER,
                BigDecimal.valueOf(usual),
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most));
    }

    /** A number between two others, both included. */
    public static PluginOption number(String name, double usual, double least, double most) {
        return numeric(
                name,
                OptionKind.NUMBER,
                BigDecimal.valueOf(usual),
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most));
    }

    private static PluginOption numeric(
            String name, OptionKind kind, BigDecimal usual, BigDecimal least, BigDecimal most) {
        return new PluginOption(
                name,
                kind,
                name,
                Optional.of(least.stripTrailingZeros()),
                Optional.of(most.stripTrailingZeros()),
                List.of(),
                usual.toPlainString());
    }

    /** On or off. */
    public static PluginOption toggle(String name, boolean usual) {
        return new PluginOption(
                name,
                OptionKind.SWITCH,
                name,
                Optional.empty(),
                Optional.empty(),
                List.of("true", "false"),
                String.valueOf(usual));
    }

    /** One of several words. */
    public static PluginOption choice(String name, String usual, List<String> choices) {
        return new PluginOption(name, OptionKind.CHOICE, name, Optional.empty(), Optional.empty(), choices, usual);
    }

    /** One line of text, at most 1000 characters. */
    public static PluginOption text(String name, String usual) {
        return new PluginOption(name, OptionKind.TEXT, name, Optional.empty(), Optional.empty(), List.of(), usual);
    }

    /** The same with a title for people, such as {@code Ratio that is liked}; before that the name is one. */
    public PluginOption titled(String words) {
        return new PluginOption(name, kind, words, least, most, choices, usual);
    }

    /** Lower-case letters, digits and dashes, unique within the plugin. */
    public String name() {
        return name;
    }

    public OptionKind kind() {
        return kind;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    /** The value that holds until another is set. */
    public String usual() {
        return usual;
    }

    /** The least value of a number. */
    public Optional<BigDecimal> least() {
        return least;
    }

    /** The greatest value of a number. */
    public Optional<BigDecimal> most() {
        return most;
    }

    /** The values that are possible; empty where these are not a few words. */
    public List<String> choices() {
        return choices;
    }

    /**
     * A value in the one way it is written: {@code 007} is {@code 7}.
     *
     * @throws IllegalArgumentException when it is not possible, with what is
     */
    public String checked(String value) {
        return switch (kind) {
            case WHOLE_NUMBER, NUMBER -> checkedNumber(value);
            case SWITCH, CHOICE -> checkedChoice(value);
            case TEXT -> checkedText(value);
        };
    }

    private String checkedNumber(String value) {
        try {
            BigDecimal number = new BigDecimal(value.length() > LONGEST_NUMBER ? "" : value.strip());
            // One of a billion digits can be written with ten.
            boolean written = Math.abs((long) number.scale()) <= LONGEST_NUMBER;
            boolean whole =
                    kind == OptionKind.NUMBER || number.stripTrailingZeros().scale() <= 0;
            if (written
                    && whole
                    && least.filter(one -> number.compareTo(one) < 0).isEmpty()
                    && most.filter(one -> number.compareTo(one) > 0).isEmpty()) {
                String plain = number.stripTrailingZeros().toPlainString();
                return number.signum() == 0 ? "0" : plain;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(impossible(value), e);
        }
        throw new IllegalArgumentException(impossible(value));
    }

    private String checkedChoice(String value) {
        if (!choices.contains(value)) {
            throw new IllegalArgumentException(impossible(value));
        }
        return value;
    }

    private String checkedText(String value) {
        if (value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(impossible(value));
        }
        return value;
    }

    private String impossible(String value) {
        return name + " cannot be \"" + value + "\", but " + possible();
    }

    /** What its values may be, in words, such as {@code 1 to 8} or {@code true, false}. */
    public String possible() {
        return switch (kind) {
            case WHOLE_NUMBER -> "a whole number, " + range();
            case NUMBER -> "a number, " + range();
            case SWITCH, CHOICE -> String.join(", ", choices);
            case TEXT -> "a line of text, at most " + LONGEST_TEXT + " characters";
        };
    }

    private String range() {
        return least.orElse(BigDecimal.ZERO).toPlainString() + " to "
                + most.orElse(BigDecimal.ZERO).toPlainString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PluginOption that
                && name.equals(that.name)
                && kind == that.kind
                && title.equals(that.title)
                && least.equals(that.least)
                && most.equals(that.most)
                && choices.equals(that.choices)
                && usual.equals(that.usual);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, usual);
    }

    @Override
    public String toString() {
        return name + ": " + possible() + "; usually " + usual;
    }
}
