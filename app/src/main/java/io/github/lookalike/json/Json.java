package io.github.lookalike.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.lookalike.scan.LeftOut;
import io.github.lookalike.scan.ScanReport;
import io.github.lookalike.scan.SkippedFile;
import io.github.lookalike.words.Words;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How this program writes JSON: UTF-8, indented, ending in a line feed. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new JsonEscapes());

    private Json() {}

    /** A generator that leaves the stream open when it is closed. */
    public static JsonGenerator to(OutputStream stream) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(new LineEnding(stream));
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        return json;
    }

    /** The same on one line. */
    public static JsonGenerator compact(OutputStream stream) throws IOException {
        return FACTORY.createGenerator(new LineEnding(stream));
    }

    /** A value of any depth: maps and lists of texts, numbers, switches and nothing. */
    public static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName(String.valueOf(field.getKey()));
                value(json, field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                value(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            json.writeObject(value);
        } else {
            json.writeString(value.toString());
        }
    }

    /** Files that were not read, and why. */
    public static void skipped(JsonGenerator json, List<SkippedFile> skipped, Words words) throws IOException {
        json.writeArrayFieldStart("skipped");
        for (SkippedFile file : skipped) {
            json.writeStartObject();
            json.writeStringField("path", file.path().toString());
            json.writeStringField("reason", words.sentences(file.reasons()));
            json.writeStringField("code", file.code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What was left out by its place and by its name, counted by kind. */
    public static void leftOut(JsonGenerator json, ScanReport report) throws IOException {
        leftOut(json, "leftOut", LeftOut.of(LeftOut.Why.PLACE, report.leftOut()));
        leftOut(json, "leftOutByName", LeftOut.of(LeftOut.Why.NAME, report.leftOut()));
    }

    private static void leftOut(JsonGenerator json, String name, List<LeftOut> leftOut) throws IOException {
        json.writeArrayFieldStart(name);
        for (LeftOut one : leftOut) {
            json.writeStartObject();
            json.writeStringField("kind", one.kind());
            json.writeNumberField("folders", one.folders());
            json.writeNumberField("files", one.files());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A list of texts. */
    public static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** A fraction with four places, so that the last bits of floating point never show. */
    public static void fraction(JsonGenerator json, String name, double value) throws IOException {
        json.writeNumberField(name, Math.round(value * 10_000) / 10_000.0);
    }

    private static final class LineEnding extends FilterOutputStream {

        LineEnding(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.write('\n');
            out.flush();
        }
    }
}
