package io.github.lookalike.launch;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.PlannedAction;
import io.github.lookalike.act.PlannedFile;
import io.github.lookalike.api.FileIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The JSON of a plan as somebody would write it by hand: any field can be anything. */
final class DraftPlan {

    final Map<String, Object> fields = new LinkedHashMap<>();
    final List<Object> actions = new ArrayList<>();

    DraftPlan(ActionPlan plan) {
        fields.put("version", 1);
        fields.put("created", plan.created());
        fields.put("index", plan.index().orElseThrow());
        fields.put("actions", actions);
        plan.actions().forEach(action -> actions.add(fieldsOf(action)));
    }

    private static Map<String, Object> fieldsOf(PlannedAction action) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("group", action.group());
        fields.put("tier", action.tier().id());
        fields.put("action", action.action());
        fields.put("destination", action.destination().orElseThrow());
        fields.put("root", action.root());
        fields.put("file", fieldsOf(action.file()));
        fields.put("keeper", fieldsOf(action.keeper()));
        List<Object> companions = new ArrayList<>();
        action.companions().forEach(companion -> companions.add(fieldsOf(companion)));
        fields.put("companions", companions);
        return fields;
    }

    static Map<String, Object> fieldsOf(PlannedFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", file.path());
        fields.put("bytes", file.bytes());
        fields.put("modified", file.modified());
        file.sha256().ifPresent(digest -> fields.put("sha256", digest));
        return fields;
    }

    /** What is true of a file now, so that nothing but its place is wrong. */
    static Map<String, Object> truth(Path file) throws IOException {
        FileIdentity now = FileIdentity.of(file);
        return fieldsOf(new PlannedFile(file, now.bytes(), now.modified(), Optional.of(now.sha256())));
    }

    String json() {
        return json(fields);
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + ": " + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DraftPlan::json).collect(Collectors.joining(",\n", "[", "]"));
        }
        return value instanceof Number ? value.toString() : text(value);
    }

    private static String text(Object value) {
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
