package io.github.lookalike.serve.call;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields by name, as a body or a query has them: texts, whole numbers, switches, lists of these. */
public final class Values {

    /** No fields. */
    public static final Values NONE = new Values(Map.of(), false);

    private static final String DIGITS = "\\d{1,18}";

    private final Map<String, Object> fields;
    private final boolean texts;

    private Values(Map<String, ?> fields, boolean texts) {
        this.fields = Map.copyOf(fields);
        this.texts = texts;
    }

    /** Of a body. */
    public static Values ofBody(Map<String, Object> fields) {
        return new Values(fields, false);
    }

    /** Of a query, where everything is text. */
    public static Values ofQuery(Map<String, String> fields) {
        return new Values(fields, true);
    }

    /** Refuses a field that nobody would read: it may have been meant to hold something back. */
    public void requireKnown(Set<String> names) throws CallRefusedException {
        for (String name : fields.keySet()) {
            if (!names.contains(name)) {
                throw wrong("there is no field \"" + name + "\" here; there are: "
                        + names.stream().sorted().toList());
            }
        }
    }

    public Map<String, Object> all() {
        return fields;
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public Optional<String> text(String name) throws CallRefusedException {
        Object value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && !text.isEmpty()) {
            return Optional.of(text);
        }
        throw wrong(name + " is a text");
    }

    /** The number, or the usual one where there is none. */
    public long number(String name, long usual, long least, long most) throws CallRefusedException {
        Object value = fields.get(name);
        if (value == null) {
            return usual;
        }
        Object number = texts && value instanceof String text && text.matches(DIGITS) ? Long.valueOf(text) : value;
        if (number instanceof Long whole && whole >= least && whole <= most) {
            return whole;
        }
        throw wrong(name + " is a whole number from " + least + " to " + most);
    }

    /** Whether it is switched on; empty where nothing is said. */
    public Optional<Boolean> flag(String name) throws CallRefusedException {
        Object value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Boolean on) {
            return Optional.of(on);
        }
        if (texts && (value.equals("true") || value.equals("false"))) {
            return Optional.of(value.equals("true"));
        }
        throw wrong(name + " is true or false");
    }

    /** The texts of a list; in a query those between commas. */
    public List<String> texts(String name) throws CallRefusedException {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (texts && value instanceof String text) {
            return List.of(text.split(",", -1));
        }
        List<String> list = new ArrayList<>();
        for (Object one : list(name, value)) {
            if (!(one instanceof String text)) {
                throw wrong(name + " is a list of texts");
            }
            list.add(text);
        }
        return list;
    }

    /** The whole numbers of a list. */
    public List<Long> numbers(String name) throws CallRefusedException {
        Object value = fields.get(name);
        List<Long> list = new ArrayList<>();
        for (Object one : value == null ? List.of() : list(name, value)) {
            if (!(one instanceof Long number)) {
                throw wrong(name + " is a list of whole numbers");
            }
            list.add(number);
        }
        return list;
    }

    /** The path of a text, which is absolute. */
    public static Path path(String name, String text) throws CallRefusedException {
        try {
            Path path = Path.of(text);
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw wrong(name + " cannot be a path here: " + e.getReason());
        }
        throw wrong(name + " must be absolute: " + text);
    }

    /** A field that has a value that it cannot have. */
    public static CallRefusedException wrong(String message) {
        return new CallRefusedException(Fault.WRONG_FIELD, message);
    }

    private static List<?> list(String name, Object value) throws CallRefusedException {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name + " is a list");
    }
}
