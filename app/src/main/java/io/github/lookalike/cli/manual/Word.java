package io.github.lookalike.cli.manual;

import java.util.List;

/**
 * An option, or words that stand alone.
 *
 * @param names of an option; empty for words that stand alone
 * @param value what a value is called, such as {@code DIR}; empty where there is none
 * @param values all values there can be; empty where there are others
 * @param description a sentence or two
 * @param common whether every command has it
 */
record Word(List<String> names, String value, List<String> values, String description, boolean common) {

    Word {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    /** What a shell completes. */
    Kind kind() {
        if (!values.isEmpty()) {
            return Kind.ONE_OF;
        }
        return switch (value) {
            case "DIR", "ROOT", "OLD", "NEW" -> Kind.FOLDER;
            case "FILE", "PLAN", "N|FILE" -> Kind.FILE;
            default -> Kind.OTHER;
        };
    }

    /** What a value is. */
    enum Kind {
        FOLDER,
        FILE,
        ONE_OF,
        OTHER
    }
}
