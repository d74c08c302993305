package io.github.lookalike.settings;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings as a JSON object in a file: texts, numbers, switches and lists of texts by name.
 *
 * <p>A name that is missing keeps its usual value, one that is unknown is ignored, so that older and newer programs may
 * share a file.
 */
public final class SettingsFile {

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the settings; the usual ones where there is no file.
     *
     * @throws IOException when there is a file that cannot be read or is no settings file
     */
    public Settings read() throws IOException {
        if (!Files.exists(file)) {
            return Settings.usual();
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            return SettingsFields.settings(fields(parser));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Writes the settings; the file is old or new, never half. */
    public void write(Settings settings) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "settings", ".part");
        try (JsonGenerator json = new JsonFactory().createGenerator(unfinished.toFile(), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            for (Map.Entry<String, Object> field :
                    SettingsFields.fields(settings).entrySet()) {
                json.writeFieldName(field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                json.writeString(one.toString());
            }
            json.writeEndArray();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean on) {
            json.writeBoolean(on);
        } else {
            json.writeString(value.toString());
        }
    }

    private static Map<String, Object> fields(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("a settings file is a JSON object");
        }
        Map<String, Object> fields = new TreeMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            switch (parser.nextToken()) {
                case VALUE_STRING -> fields.put(name, parser.getText());
                case VALUE_NUMBER_INT -> fields.put(name, parser.getLongValue());
                case VALUE_TRUE, VALUE_FALSE -> fields.put(name, parser.getBooleanValue());
                case START_ARRAY -> fields.put(name, texts(parser));
                default -> parser.skipChildren();
            }
        }
        return fields;
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new IllegalArgumentException("a list has no end");
            }
            if (token == JsonToken.VALUE_STRING) {
                texts.add(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return texts;
    }
}
