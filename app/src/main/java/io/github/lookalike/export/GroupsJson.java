package io.github.lookalike.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.json.Json;
import io.github.lookalike.json.MemberJson;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.words.Words;
import java.io.IOException;

/** Groups for programs: version 1 of what {@code find --format json} prints. */
final class GroupsJson {

    private static final int VERSION = 1;

    private final JsonGenerator json;
    private final Words words;

    private GroupsJson(JsonGenerator json, Words words) {
        this.json = json;
        this.words = words;
    }

    static void write(FindResult result, GroupsFile.Writing writing) throws IOException {
        try (JsonGenerator json = Json.to(writing.out())) {
            new GroupsJson(json, writing.words()).write(result, writing.context());
        }
    }

    private void write(FindResult result, JobContext context) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("algorithm", result.options().algorithm().toString());
        json.writeStringField("similarity", result.options().match().level().id());
        if (result.options().match().radius().isPresent()) {
            json.writeNumberField("radius", result.options().match().radius().getAsInt());
        }
        json.writeNumberField("found", result.scan().met());
        json.writeNumberField("scanned", result.scan().found());
        json.writeNumberField("reused", result.scan().reused());
        Json.skipped(json, result.scan().skipped(), words);
        Json.leftOut(json, result.scan());
        json.writeArrayFieldStart("groups");
        Counting.each(result.groups(), context, this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(RankedGroup group) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", group.id());
        json.writeStringField("tier", group.group().tier().id());
        json.writeBooleanField("safe", group.safe());
        json.writeNumberField("reclaimableBytes", group.reclaimableBytes());
        json.writeBooleanField("tied", group.tied());
        json.writeArrayFieldStart("members");
        MemberJson members = new MemberJson(json, words, group);
        for (RankedGroup.Member member : group.members()) {
            members.write(member);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
