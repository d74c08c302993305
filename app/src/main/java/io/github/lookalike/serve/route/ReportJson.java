package io.github.lookalike.serve.route;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.Problem;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.act.UndoReport;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.json.Json;
import io.github.lookalike.serve.desk.Held;
import io.github.lookalike.serve.desk.Removing;
import io.github.lookalike.serve.desk.Review;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What came of something, for programs. */
final class ReportJson {

    private ReportJson() {}

    static void decided(int decided, List<Review.Objected> objected, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("decided", decided);
        json.writeArrayFieldStart("objections");
        for (Review.Objected one : objected) {
            json.writeStartObject();
            json.writeNumberField("id", one.place().member().picture().id());
            json.writeStringField("code", one.objection().code());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void removed(Removing.Removed removed, Words words, JsonGenerator json) throws IOException {
        ApplyReport report = removed.report();
        json.writeStartObject();
        json.writeBooleanField("dryRun", report.dryRun());
        batch(json, report.batch().isPresent() ? report.batch().getAsLong() : 0);
        json.writeNumberField("bytes", report.bytes());
        json.writeArrayFieldStart("done");
        for (ActionReceipt receipt : report.done()) {
            json.writeStartObject();
            json.writeStringField("action", receipt.action());
            json.writeStringField("file", receipt.file().toString());
            json.writeStringField("nowAt", receipt.nowAt().map(Path::toString).orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
        refusals("leftAlone", report.skipped(), words, json);
        refusals("failed", report.failed(), words, json);
        json.writeArrayFieldStart("heldBack");
        for (Held held : removed.held()) {
            json.writeStartObject();
            json.writeStringField("file", held.file().toString());
            Json.texts(json, "codes", held.codes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void undone(List<UndoReport> reports, Words words, JsonGenerator json) throws IOException {
        json.writeStartObject();
        batch(json, reports.size() == 1 ? reports.get(0).batch().orElse(0) : 0);
        Json.texts(
                json,
                "back",
                reports.stream()
                        .flatMap(report -> report.undone().stream())
                        .map(Path::toString)
                        .toList());
        json.writeArrayFieldStart("elsewhere");
        for (UndoReport.Elsewhere one :
                reports.stream().flatMap(report -> report.elsewhere().stream()).toList()) {
            json.writeStartObject();
            json.writeStringField("file", one.file().toString());
            json.writeStringField("at", one.at().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        Stream<Refusal> failed = reports.stream().flatMap(report -> report.failed().stream());
        refusals("failed", failed.toList(), words, json);
        json.writeEndObject();
    }

    private static void batch(JsonGenerator json, long number) throws IOException {
        if (number == 0) {
            json.writeNullField("batch");
        } else {
            json.writeNumberField("batch", number);
        }
    }

    private static void refusals(String name, List<Refusal> refusals, Words words, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Refusal refusal : refusals) {
            if (refusal.problem() != Problem.DONE_BEFORE) {
                json.writeStartObject();
                json.writeStringField("file", refusal.file().toString());
                json.writeStringField("code", refusal.code());
                json.writeStringField("reason", words.sentences(refusal.reasons()));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
