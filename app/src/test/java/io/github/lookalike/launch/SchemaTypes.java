package io.github.lookalike.launch;

import io.github.lookalike.launch.Served.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that JSON schemas have for kinds of values. */
final class SchemaTypes {

    private SchemaTypes() {}

    /** Those that a schema allows. */
    static List<?> of(Json schema) {
        return schema.fields().get("type") instanceof List<?> several ? several : List.of(schema.text("type"));
    }

    /** That of a value. */
    static String ofValue(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "object";
        }
        if (value instanceof List) {
            return "array";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        return value instanceof Long ? "integer" : value instanceof Double ? "number" : "string";
    }
}
