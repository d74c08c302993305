package io.github.lookalike.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.api.Content;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.match.Match;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.Window;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A picture of a group for programs: what was found, measured and proven of it. */
public final class MemberJson {

    private final JsonGenerator json;
    private final Words words;
    private final RankedGroup group;

    /** @param group whose pictures are written */
    public MemberJson(JsonGenerator json, Words words, RankedGroup group) {
        this.json = json;
        this.words = words;
        this.group = group;
    }

    /** An object of its own. */
    public void write(RankedGroup.Member member) throws IOException {
        json.writeStartObject();
        fields(member, member.role(), member.safety());
        json.writeEndObject();
    }

    /**
     * The fields alone, within an object that has more of them.
     *
     * @param role what it is beside the keeper of now, which a person may have changed
     * @param safety what is proven of it beside that keeper
     */
    public void fields(RankedGroup.Member member, Role role, Safety safety) throws IOException {
        ImageFile file = member.picture().file();
        json.writeStringField("path", file.path().toString());
        json.writeStringField("role", role.id());
        json.writeNumberField("width", file.width());
        json.writeNumberField("height", file.height());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("format", file.format());
        json.writeNumberField("distance", member.match().map(Match::distance).orElse(0));
        Json.fraction(json, "confidence", member.match().map(Match::confidence).orElse(1.0));
        if (member.match().isPresent()) {
            json.writeStringField("tier", member.match().get().tier().id());
            json.writeStringField("label", words.all(group.label(member)));
        }
        write(safety);
        Optional<Content> content = member.picture().metadata().content();
        if (content.isPresent()) {
            write(content.get());
        }
        write(member.quality());
        Json.texts(
                json, "reasons", words.each(member.reasons(), member.quality().scores()));
        Json.texts(
                json, "warnings", words.each(member.warnings(), member.quality().scores()));
    }

    private void write(Safety safety) throws IOException {
        json.writeBooleanField("safe", safety.safe());
        Json.texts(
                json,
                "heldBack",
                safety.heldBack().stream().map(Condition::code).toList());
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
        Json.texts(
                json,
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
            json.writeStringField("reason", words.said(score.getKey(), score.getValue()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
