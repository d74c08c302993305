package io.github.lookalike.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.api.Reason;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the journal says about one file, for programs. */
public final class EntryJson {

    private EntryJson() {}

    /** An object of its own. */
    public static void write(JournalEntry entry, Words words, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("entry", entry.id());
        json.writeNumberField("picture", entry.picture());
        json.writeStringField("state", state(entry));
        json.writeStringField("action", entry.receipt().action());
        json.writeStringField("file", entry.receipt().file().toString());
        json.writeStringField(
                "nowAt", entry.receipt().nowAt().map(Path::toString).orElse(null));
        json.writeNumberField("bytes", entry.bytes());
        json.writeStringField("modified", entry.modified().toString());
        json.writeStringField("sha256", entry.sha256().orElse(null));
        json.writeStringField("message", words.sentences(entry.reasons()));
        Json.texts(json, "codes", entry.reasons().stream().map(Reason::key).toList());
        json.writeObjectFieldStart("notes");
        for (Map.Entry<String, String> note : new TreeMap<>(entry.receipt().notes()).entrySet()) {
            json.writeStringField(note.getKey(), note.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The name of how far it is. */
    public static String state(JournalEntry entry) {
        return entry.state().name().toLowerCase(Locale.ROOT);
    }
}
