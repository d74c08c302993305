package io.github.lookalike.act;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a plan token by token; every field must be known, and every one that is needed must be there. */
final class PlanReader {

    /** More than any file has: a size beyond it is a damaged plan. */
    private static final long MOST_BYTES = 1L << 50;

    private static final int LONGEST_TEXT = 32768;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final JsonParser json;

    PlanReader(JsonParser json) {
        this.json = json;
    }

    ActionPlan plan() throws IOException, PlanFileException {
        try {
            json.nextToken();
            ActionPlan plan = readPlan();
            if (json.nextToken() != null) {
                throw broken(Reason.of("plan.more"));
            }
            return plan;
        } catch (JsonProcessingException e) {
            throw new PlanFileException(List.of(at("plan.no-json"), Reason.verbatim(e.getOriginalMessage())), e);
        } catch (ContradictoryPlanException e) {
            throw new PlanFileException(List.of(at("plan.contradiction"), e.reason()), e);
        } catch (IllegalArgumentException e) {
            throw new PlanFileException(Causes.because(at("plan.broken"), e), e);
        }
    }

    private ActionPlan readPlan() throws IOException, PlanFileException {
        Map<String, Object> fields = object(Set.of("version", "created", "index", "actions"));
        needed(fields, "version", Long.class);
        return new ActionPlan(
                time(fields, "created"),
                fields.containsKey("index") ? Optional.of(path(fields, "index")) : Optional.empty(),
                list(fields, "actions", PlannedAction.class));
    }

    private PlannedAction action() throws IOException, PlanFileException {
        Map<String, Object> fields = object(Set.of(
                "group", "tier", "action", "destination", "root", "file", "keeper", "companions", "handed", "notes"));
        return new PlannedAction(
                text(fields, "group"),
                tier(text(fields, "tier")),
                text(fields, "action"),
                fields.containsKey("destination") ? Optional.of(path(fields, "destination")) : Optional.empty(),
                needed(fields, "file", PlannedFile.class),
                path(fields, "root"),
                needed(fields, "keeper", PlannedFile.class),
                list(fields, "companions", PlannedFile.class),
                fields.containsKey("handed") ? list(fields, "handed", Handover.class) : List.of(),
                fields.containsKey("notes") ? list(fields, "notes", Reason.class) : List.of());
    }

    private Handover handover() throws IOException, PlanFileException {
        Map<String, Object> fields = object(Set.of("file", "to"));
        return new Handover(needed(fields, "file", PlannedFile.class), path(fields, "to"));
    }

    private PlannedFile file() throws IOException, PlanFileException {
        Map<String, Object> fields = object(Set.of("path", "bytes", "modified", "sha256"));
        long bytes = needed(fields, "bytes", Long.class);
        if (bytes < 0 || bytes > MOST_BYTES) {
            throw broken(Reason.of("plan.no-size", bytes));
        }
        return new PlannedFile(path(fields, "path"), bytes, time(fields, "modified"), digest(fields));
    }

    /** Reads an object; the parser stands on its brace, and afterwards on the closing one. */
    private Map<String, Object> object(Set<String> known) throws IOException, PlanFileException {
        expect(JsonToken.START_OBJECT);
        Map<String, Object> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (!known.contains(name)) {
                throw broken(Reason.of("plan.unknown-field", name));
            }
            json.nextToken();
            fields.put(name, value(name));
        }
        expect(JsonToken.END_OBJECT);
        return fields;
    }

    private Object value(String name) throws IOException, PlanFileException {
        return switch (name) {
            case "version" -> version();
            case "bytes" -> number();
            case "file", "keeper" -> file();
            case "actions" -> array(this::action);
            case "companions" -> array(this::file);
            case "handed" -> array(this::handover);
            case "notes" -> array(this::note);
            default -> text();
        };
    }

    /** A key and its arguments. */
    private Reason note() throws IOException, PlanFileException {
        List<String> parts = array(this::text);
        if (parts.isEmpty()) {
            throw broken(Reason.of("plan.note"));
        }
        return new Reason(parts.get(0), parts.subList(1, parts.size()));
    }

    /** Comes first in what this program writes, so that a newer plan is told before an unknown field is met. */
    private Long version() throws IOException, PlanFileException {
        Long version = number();
        if (version != ActionPlan.VERSION) {
            throw new PlanFileException(
                    List.of(Reason.of("plan.version", version, ActionPlan.VERSION), Reason.of("act.anew")));
        }
        return version;
    }

    private Long number() throws IOException, PlanFileException {
        expect(JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }

    private String text() throws IOException, PlanFileException {
        expect(JsonToken.VALUE_STRING);
        String text = json.getText();
        if (text.length() > LONGEST_TEXT) {
            throw broken(Reason.of("plan.long-text"));
        }
        return text;
    }

    private <T> List<T> array(Element<T> element) throws IOException, PlanFileException {
        expect(JsonToken.START_ARRAY);
        List<T> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(element.read());
        }
        return elements;
    }

    private void expect(JsonToken token) throws PlanFileException {
        if (json.currentToken() != token) {
            throw broken(Reason.of("plan.expected", token, json.currentToken()));
        }
    }

    private <T> T needed(Map<String, Object> fields, String name, Class<T> type) throws PlanFileException {
        Object value = fields.get(name);
        if (value == null) {
            throw broken(Reason.of("plan.missing-field", name));
        }
        return type.cast(value);
    }

    private <T> List<T> list(Map<String, Object> fields, String name, Class<T> type) throws PlanFileException {
        List<T> elements = new ArrayList<>();
        for (Object element : needed(fields, name, List.class)) {
            elements.add(type.cast(element));
        }
        return elements;
    }

    private String text(Map<String, Object> fields, String name) throws PlanFileException {
        return needed(fields, name, String.class);
    }

    private Instant time(Map<String, Object> fields, String name) throws PlanFileException {
        try {
            return Instant.parse(text(fields, name));
        } catch (DateTimeException e) {
            throw broken(Reason.of("plan.no-time", name, text(fields, name)));
        }
    }

    private Path path(Map<String, Object> fields, String name) throws PlanFileException {
        String text = text(fields, name);
        try {
            Path path = Path.of(text);
            if (!path.isAbsolute() || !path.equals(path.normalize())) {
                throw broken(Reason.of("plan.no-absolute-path", text));
            }
            return path;
        } catch (InvalidPathException e) {
            throw broken(Reason.of("plan.no-path", text));
        }
    }

    private Optional<String> digest(Map<String, Object> fields) throws PlanFileException {
        if (!fields.containsKey("sha256")) {
            return Optional.empty();
        }
        String digest = text(fields, "sha256");
        if (!DIGEST.matcher(digest).matches()) {
            throw broken(Reason.of("plan.no-sha256", digest));
        }
        return Optional.of(digest);
    }

    private Tier tier(String id) throws PlanFileException {
        return Tier.of(id).orElseThrow(() -> broken(Reason.of("plan.unknown-tier", id)));
    }

    private PlanFileException broken(Reason what) {
        return new PlanFileException(List.of(at("plan.broken"), what));
    }

    /** A reason that begins with the line. */
    private Reason at(String key) {
        return Reason.of(key, json.currentLocation().getLineNr());
    }

    @FunctionalInterface
    private interface Element<T> {

        T read() throws IOException, PlanFileException;
    }
}
