package io.github.lookalike.asset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells what a companion that would go has and the keeper's lacks. */
public final class CompanionDifference {

    /** Notes are a few kilobytes; what is larger is compared as a whole only. */
    private static final long LONGEST = 1 << 20;

    /** Of a note of Takeout: where the file lies in Google Photos, and when; nothing that a person wrote. */
    private static final Set<String> UNTOLD = Set.of("title", "url", "imageViews", "creationTime", "modificationTime");

    private static final JsonFactory JSON = new JsonFactory();

    private CompanionDifference() {}

    /**
     * The difference; empty when the keeper has a companion of this ending with the same content.
     *
     * @param picture would go
     * @param companion belongs to it
     * @param keepers what belongs to the keeper
     */
    public static Optional<Reason> between(Path picture, Path keeper, Path companion, List<Path> keepers) {
        try {
            for (Path one : keepers) {
                if (isSame(companion, one)) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            return Optional.of(Reason.of("loss.companion-unread", companion.getFileName()));
        }
        String kind = kind(companion, picture);
        Optional<Path> other =
                keepers.stream().filter(one -> kind(one, keeper).equals(kind)).findFirst();
        if (other.isEmpty()) {
            return Optional.of(Reason.of("loss.companion", companion.getFileName()));
        }
        try {
            return Optional.of(difference(companion, other.get()));
        } catch (IOException e) {
            return Optional.of(Reason.of("loss.companion-unread", companion.getFileName()));
        }
    }

    private static boolean isSame(Path companion, Path other) throws IOException {
        return ending(lower(companion)).equals(ending(lower(other)))
                && Files.size(companion) == Files.size(other)
                && Files.mismatch(companion, other) < 0;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The ending, and whether it stands behind the whole name of the picture. */
    private static String kind(Path companion, Path picture) {
        String name = lower(companion);
        String ending = ending(name);
        if (name.startsWith(lower(picture) + " (from ")) {
            return "kept beside " + ending;
        }
        return ending.equals("json") ? ending : ending + name.startsWith(lower(picture) + '.');
    }

    private static Reason difference(Path companion, Path other) throws IOException {
        if (lower(companion).endsWith(".json") && Files.size(companion) <= LONGEST && Files.size(other) <= LONGEST) {
            Map<String, String> fields = fields(companion);
            Map<String, String> others = fields(other);
            fields.entrySet().removeIf(field -> field.getValue().equals(others.get(field.getKey())));
            if (!fields.isEmpty()) {
                return Reason.of(
                        "loss.companion-notes",
                        String.join(", ", fields.keySet()),
                        companion.getFileName(),
                        fields.size());
            }
        }
        return Reason.of("loss.companion-differs", companion.getFileName());
    }

    /** The fields of the outermost object that tell of the picture, by name; empty when it is no such file. */
    private static Map<String, String> fields(Path json) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(Files.newInputStream(json))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return fields;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                String value = value(parser);
                if (!UNTOLD.contains(name) && !value.isEmpty()) {
                    fields.put(name, value);
                }
            }
        } catch (JsonProcessingException e) {
            // Other programs' notes end in .json, too, and need not be whole: what was read until then is compared.
            return fields;
        }
        return fields;
    }

    /** All scalars of the value at which the parser stands, in their order; the parser stands at its end afterwards. */
    private static String value(JsonParser parser) throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token == null) {
                return text.toString();
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue()) {
                text.append(depth == 0 ? "" : "\n").append(parser.getText());
            }
        } while (depth > 0 && parser.nextToken() != null);
        return text.toString();
    }

    private static String lower(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
