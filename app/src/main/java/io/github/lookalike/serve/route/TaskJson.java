package io.github.lookalike.serve.route;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.job.Progress;
import io.github.lookalike.json.Json;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.scan.ScanReport;
import io.github.lookalike.serve.desk.Task;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.util.Locale;

/** How far a scan is, or how it ended, for programs. */
final class TaskJson {

    /** So many of the files that could not be read are named; all are counted. */
    private static final int MOST_SKIPPED = 1000;

    private final Task<?> task;
    private final Words words;

    TaskJson(Task<?> task, Words words) {
        this.task = task;
        this.words = words;
    }

    void write(JsonGenerator json) throws IOException {
        Progress progress = task.progress();
        json.writeStartObject();
        json.writeNumberField("id", task.number());
        json.writeStringField("state", task.state().name().toLowerCase(Locale.ROOT));
        json.writeStringField("stage", progress.stage().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("done", progress.done());
        json.writeNumberField("total", progress.total());
        json.writeNumberField("bytes", progress.bytes());
        json.writeNumberField("troubles", progress.troubles());
        if (task.result().orElse(null) instanceof FindResult found) {
            write(found, json);
        }
        if (task.failure().isPresent()) {
            json.writeStringField("message", String.valueOf(task.failure().get().getMessage()));
        }
        json.writeEndObject();
    }

    private void write(FindResult found, JsonGenerator json) throws IOException {
        ScanReport scan = found.scan();
        json.writeObjectFieldStart("result");
        json.writeStringField("similarity", found.options().match().level().id());
        json.writeNumberField("found", scan.met());
        json.writeNumberField("scanned", scan.found());
        json.writeNumberField("read", scan.read());
        json.writeNumberField("reused", scan.reused());
        json.writeNumberField("gone", scan.gone());
        json.writeNumberField("bytesRead", scan.bytesRead());
        json.writeNumberField("millis", scan.elapsed().toMillis());
        json.writeNumberField("groups", found.groups().size());
        json.writeNumberField("notRead", scan.skipped().size());
        Json.skipped(json, scan.skipped().stream().limit(MOST_SKIPPED).toList(), words);
        Json.leftOut(json, scan);
        json.writeEndObject();
    }
}
