package io.github.lookalike.serve.route;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.act.BackTo;
import io.github.lookalike.act.Journal;
import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.act.UndoJournal;
import io.github.lookalike.act.UndoReport;
import io.github.lookalike.json.EntryJson;
import io.github.lookalike.json.Json;
import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.Call;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.call.Values;
import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.serve.desk.ServedTasks;
import io.github.lookalike.serve.desk.ServedUndo;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What was done to files, and takes it back. */
final class HistoryRoutes {

    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final Set<String> PAGING = Set.of("offset", "limit");

    private final ServedDesk desk;
    private final ServedTasks tasks;

    HistoryRoutes(ServedDesk desk, ServedTasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/history", PAGING, this::batches),
                Route.get("/api/history/{batch}", Set.of("offset", "limit", ServedDesk.LANGUAGE), this::files),
                Route.post("/api/undo", Set.of("batch", "files", "to", "beside", ServedDesk.LANGUAGE), this::undo));
    }

    private Journal journal() {
        return desk.workbench().journal();
    }

    private Answer batches(Call call) throws CallRefusedException {
        List<JournalBatch> all = journal().batches();
        List<JournalBatch> page = page(all, call.query());
        return Answer.of(json -> {
            json.writeStartObject();
            json.writeNumberField("total", all.size());
            json.writeArrayFieldStart("batches");
            for (JournalBatch batch : page) {
                write(batch, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JournalBatch batch, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", batch.number());
        json.writeStringField("started", batch.started().toString());
        Json.texts(json, "actions", batch.actions());
        json.writeNumberField("bytes", batch.bytes());
        for (JournalEntry.State state : JournalEntry.State.values()) {
            json.writeNumberField(state.name().toLowerCase(Locale.ROOT), batch.count(state));
        }
        json.writeEndObject();
    }

    private Answer files(Call call) throws CallRefusedException {
        JournalBatch batch = existing(call.number("batch"));
        List<JournalEntry> all = journal().entries(batch.number());
        List<JournalEntry> page = page(all, call.query());
        Words words = desk.words(call.query());
        return Answer.of(json -> {
            json.writeStartObject();
            json.writeNumberField("number", batch.number());
            json.writeStringField("started", batch.started().toString());
            json.writeNumberField("total", all.size());
            json.writeArrayFieldStart("files");
            for (JournalEntry entry : page) {
                EntryJson.write(entry, words, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static <T> List<T> page(List<T> all, Values query) throws CallRefusedException {
        long offset = query.number("offset", 0, 0, Integer.MAX_VALUE);
        long limit = query.number("limit", USUAL, 1, MOST);
        return all.stream().skip(offset).limit(limit).toList();
    }

    private JournalBatch existing(long number) throws CallRefusedException {
        return journal()
                .batch(number)
                .orElseThrow(() -> new CallRefusedException(Fault.NOT_FOUND, "there is no batch " + number));
    }

    private Answer undo(Call call) throws Exception {
        Values body = call.body();
        long batch = body.number("batch", 0, 1, Long.MAX_VALUE);
        if (batch > 0) {
            existing(batch);
        }
        List<Path> files = new ArrayList<>();
        for (String file : body.texts("files")) {
            files.add(Values.path("files", file));
        }
        Words words = desk.words(body);
        UndoJournal undo = desk.workbench().undo().bringing(where(body));
        List<UndoReport> reports =
                tasks.run(new ServedUndo(desk, undo, batch == 0 ? Optional.empty() : Optional.of(batch), files));
        return Answer.of(json -> ReportJson.undone(reports, words, json));
    }

    private BackTo where(Values body) throws CallRefusedException {
        Optional<String> to = body.text("to");
        boolean beside = body.flag("beside").orElse(false);
        if (to.isEmpty()) {
            return beside ? new BackTo.Beside() : new BackTo.OldPlace();
        }
        if (beside) {
            throw Values.wrong("either to or beside");
        }
        return new BackTo.Below(desk.destination(to.get()));
    }
}
