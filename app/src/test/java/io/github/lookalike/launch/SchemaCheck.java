package io.github.lookalike.launch;

import io.github.lookalike.launch.Served.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a value against a JSON schema, of which it knows those keywords that ours use, and refuses others. */
final class SchemaCheck {

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "format",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "enum",
            "const",
            "minimum",
            "maximum",
            "pattern");

    private final Json document;
    private final List<String> differences = new ArrayList<>();

    private SchemaCheck(Json document) {
        this.document = document;
    }

    /** What of the value is not as the schema has it; empty when all is. */
    static List<String> differences(Json schema, Json value) {
        SchemaCheck check = new SchemaCheck(schema);
        check.check(schema, value.value(), "$");
        return check.differences;
    }

    private void check(Json given, @Nullable Object value, String at) {
        Object ref = given.fields().get("$ref");
        Json schema = ref == null
                ? given
                : document.at("$defs").at(String.valueOf(ref).substring("#/$defs/".length()));
        Set<?> unknown = schema.fields().keySet().stream()
                .filter(keyword -> !KNOWN.contains(String.valueOf(keyword)))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the check does not know " + unknown);
        }
        if (isOther(schema, value)) {
            differences.add(at + " is " + value);
        } else if (value instanceof Map<?, ?> object) {
            checkFields(schema, object, at);
        } else if (value instanceof List<?> list) {
            checkList(schema, list, at);
        } else {
            checkPlain(schema.fields(), value, at);
        }
    }

    private static boolean isOther(Json schema, @Nullable Object value) {
        Map<?, ?> fields = schema.fields();
        if (fields.containsKey("const")) {
            return !Objects.equals(fields.get("const"), value);
        }
        if (fields.get("enum") instanceof List<?> all) {
            return !all.contains(value);
        }
        boolean number = value instanceof Number && SchemaTypes.of(schema).contains("number");
        return !number && !SchemaTypes.of(schema).contains(SchemaTypes.ofValue(value));
    }

    private void checkPlain(Map<?, ?> schema, @Nullable Object value, String at) {
        if (value instanceof String text
                && schema.get("pattern") instanceof String pattern
                && !Pattern.compile(pattern).matcher(text).find()) {
            differences.add(at + " is \"" + text + "\"");
        }
        if (value instanceof Number number && !isWithin(schema, number.doubleValue())) {
            differences.add(at + " is " + number);
        }
    }

    private static boolean isWithin(Map<?, ?> schema, double number) {
        boolean small = schema.get("minimum") instanceof Number least && number < least.doubleValue();
        boolean large = schema.get("maximum") instanceof Number most && number > most.doubleValue();
        return !small && !large;
    }

    private void checkList(Json schema, List<?> list, String at) {
        boolean few = schema.fields().get("minItems") instanceof Long least && list.size() < least;
        boolean many = schema.fields().get("maxItems") instanceof Long most && list.size() > most;
        if (few || many) {
            differences.add(at + " has " + list.size() + " elements");
        }
        for (int i = 0; i < list.size(); i++) {
            check(schema.at("items"), list.get(i), at + "[" + i + "]");
        }
    }

    private void checkFields(Json schema, Map<?, ?> object, String at) {
        Map<?, ?> properties = schema.fields().get("properties") instanceof Map<?, ?> known ? known : Map.of();
        Object others = schema.fields().get("additionalProperties");
        object.forEach((name, value) -> {
            if (properties.containsKey(name)) {
                check(new Json(properties.get(name)), value, at + "." + name);
            } else if (others instanceof Map<?, ?>) {
                check(new Json(others), value, at + "." + name);
            } else if (!Boolean.TRUE.equals(others)) {
                differences.add(at + " has " + name);
            }
        });
        if (schema.fields().get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> differences.add(at + " lacks " + name));
        }
    }
}
