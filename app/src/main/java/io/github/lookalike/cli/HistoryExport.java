package io.github.lookalike.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.act.Journal;
import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The history for other programs: every file of every batch, as the journal has it. */
final class HistoryExport {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "batch",
                    "started",
                    "entry",
                    "picture",
                    "state",
                    "action",
                    "file",
                    "nowAt",
                    "bytes",
                    "modified",
                    "sha256",
                    "message")
            .get();

    private final Journal journal;
    private final List<JournalBatch> batches;

    HistoryExport(Journal journal, List<JournalBatch> batches) {
        this.journal = journal;
        this.batches = batches;
    }

    /** RFC 4180, one line a file; times are ISO 8601 in UTC, and {@code picture} is the entry that a companion goes with. */
    void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter lines = new CSVPrinter(writer, CSV);
        for (JournalBatch batch : batches) {
            for (JournalEntry entry : journal.entries(batch.number())) {
                lines.printRecord(
                        batch.number(),
                        batch.started(),
                        entry.id(),
                        entry.picture(),
                        state(entry),
                        entry.receipt().action(),
                        GroupsCsv.harmless(entry.receipt().file().toString()),
                        GroupsCsv.harmless(
                                entry.receipt().nowAt().map(Path::toString).orElse("")),
                        entry.bytes(),
                        entry.modified(),
                        entry.sha256().orElse(""),
                        GroupsCsv.harmless(entry.message()));
            }
        }
        lines.flush();
    }

    void json(OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeArrayFieldStart("batches");
            for (JournalBatch batch : batches) {
                json.writeStartObject();
                json.writeNumberField("number", batch.number());
                json.writeStringField("started", batch.started().toString());
                json.writeArrayFieldStart("files");
                for (JournalEntry entry : journal.entries(batch.number())) {
                    write(entry, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JournalEntry entry, JsonGenerator json) throws IOException {
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
        json.writeStringField("message", entry.message());
        json.writeObjectFieldStart("notes");
        for (Map.Entry<String, String> note : new TreeMap<>(entry.receipt().notes()).entrySet()) {
            json.writeStringField(note.getKey(), note.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static String state(JournalEntry entry) {
        return entry.state().name().toLowerCase(Locale.ROOT);
    }
}
