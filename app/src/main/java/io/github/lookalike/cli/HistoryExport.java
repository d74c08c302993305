package io.github.lookalike.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.act.Journal;
import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.export.GroupsCsv;
import io.github.lookalike.json.EntryJson;
import io.github.lookalike.json.Json;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
    private final Words words;

    HistoryExport(Journal journal, List<JournalBatch> batches, Words words) {
        this.journal = journal;
        this.batches = batches;
        this.words = words;
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
                        EntryJson.state(entry),
                        entry.receipt().action(),
                        GroupsCsv.harmless(entry.receipt().file().toString()),
                        GroupsCsv.harmless(
                                entry.receipt().nowAt().map(Path::toString).orElse("")),
                        entry.bytes(),
                        entry.modified(),
                        entry.sha256().orElse(""),
                        GroupsCsv.harmless(words.sentences(entry.reasons())));
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
                    EntryJson.write(entry, words, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
