package io.github.lookalike.store.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that is remembered: a row of what the index holds, by names, so that later versions may add to it.
 *
 * @param kind a word of small letters
 * @param fields values by their names, in the order in which they are written
 */
public record MemoryLine(String kind, Map<String, String> fields) {

    private static final char BETWEEN_FIELDS = '\t';

    public MemoryLine {
        if (!kind.matches("[a-z-]+")) {
            throw new IllegalArgumentException("no kind of line: " + kind);
        }
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        for (String name : fields.keySet()) {
            if (name.indexOf('=') >= 0) {
                throw new IllegalArgumentException("no name of a field: " + name);
            }
        }
    }

    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The same line with a field more. */
    public MemoryLine with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new MemoryLine(kind, more);
    }

    /** The kind, then {@code name=value} between tabs; every character that is no plain text is escaped. */
    String text() {
        return kind
                + fields.entrySet().stream()
                        .map(field -> BETWEEN_FIELDS
                                + Escapes.escape(field.getKey())
                                + '='
                                + Escapes.escape(field.getValue()))
                        .collect(Collectors.joining());
    }

    /** The reverse of {@link #text}. */
    static MemoryLine parse(String text) {
        String[] parts = text.split(String.valueOf(BETWEEN_FIELDS), -1);
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("no field: " + parts[i]);
            }
            fields.put(
                    Escapes.unescape(parts[i].substring(0, equals)), Escapes.unescape(parts[i].substring(equals + 1)));
        }
        return new MemoryLine(parts[0], fields);
    }
}
