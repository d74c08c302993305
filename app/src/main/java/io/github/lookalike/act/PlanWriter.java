package io.github.lookalike.act;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.api.Reason;
import java.io.IOException;

/** Writes the fields of a plan in a fixed order, so that the same plan gives the same bytes. */
final class PlanWriter {

    private PlanWriter() {}

    static void write(ActionPlan plan, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", ActionPlan.VERSION);
        json.writeStringField("created", plan.created().toString());
        if (plan.index().isPresent()) {
            json.writeStringField("index", plan.index().get().toString());
        }
        json.writeArrayFieldStart("actions");
        for (PlannedAction action : plan.actions()) {
            write(action, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(PlannedAction action, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", action.group());
        json.writeStringField("tier", action.tier().id());
        json.writeStringField("action", action.action());
        if (action.destination().isPresent()) {
            json.writeStringField("destination", action.destination().get().toString());
        }
        json.writeStringField("root", action.root().toString());
        json.writeFieldName("file");
        write(action.file(), json);
        json.writeFieldName("keeper");
        write(action.keeper(), json);
        json.writeArrayFieldStart("companions");
        for (PlannedFile companion : action.companions()) {
            write(companion, json);
        }
        json.writeEndArray();
        if (!action.handed().isEmpty()) {
            json.writeArrayFieldStart("handed");
            for (Handover handover : action.handed()) {
                json.writeStartObject();
                json.writeStringField("to", handover.to().toString());
                json.writeFieldName("file");
                write(handover.file(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!action.notes().isEmpty()) {
            json.writeArrayFieldStart("notes");
            for (Reason note : action.notes()) {
                json.writeStartArray();
                json.writeString(note.key());
                for (String argument : note.arguments()) {
                    json.writeString(argument);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(PlannedFile file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path().toString());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("modified", file.modified().toString());
        if (file.sha256().isPresent()) {
            json.writeStringField("sha256", file.sha256().get());
        }
        json.writeEndObject();
    }
}
