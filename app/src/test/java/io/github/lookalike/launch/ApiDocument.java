package io.github.lookalike.launch;

import io.github.lookalike.launch.Served.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document, to hold against what is asked and answered; notes which of its fields were met. */
final class ApiDocument {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Json document;
    private final Set<String> met = new TreeSet<>();

    ApiDocument(Json document) {
        this.document = document;
    }

    /** Such as {@code GET /api/status}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.at("paths")
                .fields()
                .forEach((path, item) -> new Json(item)
                        .fields()
                        .keySet()
                        .forEach(method ->
                                operations.add(String.valueOf(method).toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }

    private Json operation(String name) {
        String[] parts = name.split(" ", 2);
        return document.at("paths").at(parts[1]).at(parts[0].toLowerCase(Locale.ROOT));
    }

    Set<String> query(String operation) {
        Set<String> names = new TreeSet<>();
        if (operation(operation).fields().containsKey("parameters")) {
            operation(operation).list("parameters").stream()
                    .filter(parameter -> parameter.text("in").equals("query"))
                    .forEach(parameter -> names.add(parameter.text("name")));
        }
        return names;
    }

    Set<String> body(String operation) {
        if (!operation(operation).fields().containsKey("requestBody")) {
            return Set.of();
        }
        Json schema = resolved(schema(operation(operation).at("requestBody")));
        Set<String> names = new TreeSet<>();
        schema.at("properties").fields().keySet().forEach(name -> names.add(String.valueOf(name)));
        return names;
    }

    private static Json schema(Json content) {
        return content.at("content").at("application/json").at("schema");
    }

    /** What of an answer is not as the document has it. */
    List<String> differences(String operation, int status, Json answer) {
        Json responses = operation(operation).at("responses");
        Json response = responses.fields().containsKey(String.valueOf(status))
                ? responses.at(String.valueOf(status))
                : document.at("components").at("responses").at("Refused");
        List<String> differences = new ArrayList<>();
        compare(schema(response), answer.value(), operation, differences);
        return differences;
    }

    private Json resolved(Json schema) {
        Object ref = schema.fields().get("$ref");
        return ref == null
                ? schema
                : document.at("components").at("schemas").at(String.valueOf(ref).substring(SCHEMAS.length()));
    }

    private void compare(Json given, @Nullable Object value, String at, List<String> differences) {
        Json schema = resolved(given);
        Object ref = given.fields().get("$ref");
        String name = ref == null ? at : String.valueOf(ref);
        if (schema.fields().containsKey("enum")) {
            if (!((List<?>) schema.fields().get("enum")).contains(value)) {
                differences.add(at + " has " + value);
            }
            return;
        }
        if (!SchemaTypes.of(schema).contains(SchemaTypes.ofValue(value))) {
            differences.add(at + " is " + SchemaTypes.ofValue(value) + ", not " + SchemaTypes.of(schema));
        } else if (value instanceof Map<?, ?> fields) {
            compareFields(schema, fields, name, at, differences);
        } else if (value instanceof List<?> list) {
            list.forEach(one -> compare(schema.at("items"), one, name + "[]", differences));
        }
    }

    private void compareFields(Json schema, Map<?, ?> fields, String name, String at, List<String> differences) {
        Map<?, ?> properties = schema.fields().get("properties") instanceof Map<?, ?> known ? known : Map.of();
        Object others = schema.fields().get("additionalProperties");
        fields.forEach((field, value) -> {
            met.add(name + "." + field);
            if (properties.containsKey(field)) {
                compare(new Json(properties.get(field)), value, name + "." + field, differences);
            } else if (others instanceof Map<?, ?> any) {
                compare(new Json(any), value, name + ".*", differences);
            } else {
                differences.add(at + " has a field " + field + " that is not in the document");
            }
        });
        if (schema.fields().get("required") instanceof List<?> required) {
            required.stream()
                    .filter(field -> !fields.containsKey(field))
                    .forEach(field -> differences.add(at + " lacks " + field));
        }
    }

    /** Fields of answers that no answer had. */
    Set<String> neverMet() {
        Set<String> missing = new TreeSet<>();
        Set<String> requests = new TreeSet<>();
        operations().forEach(operation -> {
            if (operation(operation).fields().containsKey("requestBody")) {
                requests.add(String.valueOf(
                        schema(operation(operation).at("requestBody")).fields().get("$ref")));
            }
        });
        requests.remove(SCHEMAS + "Settings");
        document.at("components").at("schemas").fields().forEach((name, schema) -> {
            if (!requests.contains(SCHEMAS + name)) {
                collect(new Json(schema), SCHEMAS + name, missing);
            }
        });
        missing.removeAll(met);
        return missing;
    }

    private static void collect(Json schema, String at, Set<String> names) {
        if (schema.fields().get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, inner) -> {
                names.add(at + "." + name);
                collect(new Json(inner), at + "." + name, names);
            });
        }
        if (schema.fields().get("items") instanceof Map<?, ?> items) {
            collect(new Json(items), at + "[]", names);
        }
    }
}
