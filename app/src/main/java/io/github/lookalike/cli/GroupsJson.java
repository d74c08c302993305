package io.github.lookalike.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.api.Content;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.match.Match;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.scan.Window;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Groups for programs: version 1 of what {@code find --format json} prints. */
final class GroupsJson {

    private static final int VERSION = 1;

    private final JsonGenerator json;

    private GroupsJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(FindResult result, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            new GroupsJson(json).write(result);
        }
    }

    private void write(FindResult result) throws IOException {
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
        Json.skipped(json, result.scan().skipped());
        Json.leftOut(json, result.scan());
        json.writeArrayFieldStart("groups");
        for (RankedGroup group : result.groups()) {
            write(group);
        }
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
        for (RankedGroup.Member member : group.members()) {
            write(member);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(RankedGroup.Member member) throws IOException {
        ImageFile file = member.picture().file();
        json.writeStartObject();
        json.writeStringField("path", file.path().toString());
        json.writeStringField("role", member.role().id());
        json.writeNumberField("width", file.width());
        json.writeNumberField("height", file.height());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("format", file.format());
        json.writeNumberField("distance", member.match().map(Match::distance).orElse(0));
        Json.fraction(json, "confidence", member.match().map(Match::confidence).orElse(1.0));
        if (member.match().isPresent()) {
            json.writeStringField("tier", member.match().get().tier().id());
            json.writeStringField("label", member.match().get().label());
        }
        write(member.safety());
        Optional<Content> content = member.picture().metadata().content();
        if (content.isPresent()) {
            write(content.get());
        }
        write(member.quality());
        texts("reasons", member.reasons());
        texts("warnings", member.warnings());
        json.writeEndObject();
    }

    private void write(Safety safety) throws IOException {
        json.writeBooleanField("safe", safety.safe());
        texts("heldBack", safety.heldBack().stream().map(Condition::code).toList());
        if (!safety.changes().isEmpty()) {
            json.writeArrayFieldStart("changes");
            for (Window place : safety.changes()) {
                json.writeStartArray();
                for (double share : new double[] {place.left(), place.top(), place.width(), place.height()}) {
                    json.writeNumber(Math.round(1e4 * share) / 1e4);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
    }

    private void write(Content content) throws IOException {
        json.writeNumberField("pages", content.pages());
        json.writeNumberField("frames", content.frames());
        json.writeNumberField("durationMillis", content.duration().toMillis());
        json.writeNumberField("bits", content.bits());
        json.writeBooleanField("alpha", content.alpha());
        json.writeNumberField("layers", content.layers());
        json.writeBooleanField("lossless", content.lossless());
        json.writeStringField("colourSpace", content.colourSpace());
        texts(
                "extras",
                content.extras().stream()
                        .sorted()
                        .map(extra -> extra.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    private void write(Quality quality) throws IOException {
        json.writeObjectFieldStart("quality");
        Json.fraction(json, "total", quality.total());
        for (Map.Entry<String, QualityScore> score : quality.scores().entrySet()) {
            json.writeObjectFieldStart(score.getKey());
            Json.fraction(json, "score", score.getValue().value());
            json.writeStringField("reason", score.getValue().reason());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
