package io.github.lookalike.settings;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings as a JSON object in a file: texts, numbers, switches and lists of texts by name.
 *
 * <p>A name that is missing keeps its usual value, one that is unknown is ignored, so that older and newer programs may
 * share a file.
 */
public final class SettingsFile {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static final String DAMAGED = "settings.damaged-";

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
        return read(new TreeMap<>());
    }

    /**
     * Reads a file that somebody named: it is never set aside, nor is anything guessed in its stead.
     *
     * @throws IOException when there is none, or it is no settings file
     */
    public Settings readNamed() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no settings file, since there is no file of that name");
        }
        try {
            return read(new TreeMap<>());
        } catch (IOException e) {
            throw new IOException(file + " cannot be used as settings: " + reason(e), e);
        }
    }

    /** @param fields filled with what the file has; when it is damaged, with what stands before that */
    private Settings read(Map<String, Object> fields) throws IOException {
        if (!Files.exists(file)) {
            return Settings.usual();
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            read(parser, fields);
            return SettingsFields.settings(fields);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The settings that hold, whatever is in the file.
     *
     * @param settings those of the file; where it is damaged the usual ones, and what could still be read of the folders in
     *     which nothing may be removed and of the plugins that were switched off
     * @param notice what a person must know of it, sentence by sentence; empty when all is well
     */
    public record Reading(Settings settings, List<Reason> notice) {

        public Reading {
            notice = List.copyOf(notice);
        }
    }

    /**
     * Reads the settings; a file that is damaged is set aside under another name, which the notice tells, and what it still
     * says is written anew, so that it holds the next time as well. The notice comes back until the damaged file is removed:
     * which folders it protected beyond that nobody but a person knows.
     */
    public Reading readOrSetAside() {
        Map<String, Object> fields = new TreeMap<>();
        try {
            return new Reading(
                    read(fields), setAsideBefore().map(SettingsFile::reminder).orElse(List.of()));
        } catch (IOException e) {
            Settings rest = SettingsFields.safeguards(fields);
            List<Reason> notice = new ArrayList<>();
            notice.add(Reason.of("settings-file.unusable", file));
            notice.add(Reason.verbatim(reason(e)));
            notice.addAll(setAside());
            notice.add(usual(rest.protectedFolders()));
            notice.add(Reason.of("settings-file.check"));
            notice.addAll(writtenAnew(rest));
            return new Reading(rest, notice);
        }
    }

    private static Reason usual(List<Path> folders) {
        return folders.isEmpty() ? Reason.of("settings-file.usual") : Reason.of("settings-file.usual-with", folders);
    }

    private List<Reason> writtenAnew(Settings rest) {
        try {
            write(rest);
            return List.of();
        } catch (IOException e) {
            return List.of(Reason.of("settings-file.not-written"), Reason.verbatim(String.valueOf(e.getMessage())));
        }
    }

    private static List<Reason> reminder(Path damaged) {
        return List.of(Reason.of("settings-file.were-damaged", damaged), Reason.of("settings-file.check-and-delete"));
    }

    private Optional<Path> setAsideBefore() {
        Path folder = file.toAbsolutePath().resolveSibling("");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> damaged = Files.newDirectoryStream(folder, DAMAGED + "*.json")) {
            Iterator<Path> first = damaged.iterator();
            return first.hasNext() ? Optional.of(first.next()) : Optional.empty();
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that cannot be listed is told of by whoever needs more of it than a reminder.
            return Optional.empty();
        }
    }

    private List<Reason> setAside() {
        String time = TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
        Path kept = file.resolveSibling(DAMAGED + time + ".json");
        try {
            for (int i = 2; Files.exists(kept, LinkOption.NOFOLLOW_LINKS); i++) {
                kept = file.resolveSibling(DAMAGED + time + "-" + i + ".json");
            }
            return List.of(Reason.of("settings-file.kept", Files.move(file, kept)));
        } catch (IOException e) {
            return List.of(Reason.of("settings-file.not-set-aside"), Reason.verbatim(String.valueOf(e.getMessage())));
        }
    }

    private static String reason(IOException e) {
        return e instanceof JsonProcessingException wrong && wrong.getLocation() != null
                ? "it is no JSON any more at line " + wrong.getLocation().getLineNr() + ", column "
                        + wrong.getLocation().getColumnNr()
                : String.valueOf(e.getMessage());
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

    private static void read(JsonParser parser, Map<String, Object> fields) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("a settings file is a JSON object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            switch (parser.nextToken()) {
                case VALUE_STRING -> fields.put(name, parser.getText());
                case VALUE_NUMBER_INT -> fields.put(name, parser.getLongValue());
                case VALUE_TRUE, VALUE_FALSE -> fields.put(name, parser.getBooleanValue());
                case START_ARRAY -> {
                    List<String> texts = new ArrayList<>();
                    fields.put(name, texts);
                    read(parser, texts);
                }
                default -> parser.skipChildren();
            }
        }
    }

    private static void read(JsonParser parser, List<String> texts) throws IOException {
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
    }
}
