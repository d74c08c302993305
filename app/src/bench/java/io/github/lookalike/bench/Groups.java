package io.github.lookalike.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The groups that programs write as JSON. */
final class Groups {

    private Groups() {}

    /** What {@code find --format json} writes: each group has an array of members. */
    static List<List<Path>> ofLookalike(Path json) throws IOException {
        return read(json, (parser, depth) -> "members".equals(parser.currentName()));
    }

    /** An array of groups, each an array of files; nothing was written where nothing was found. */
    static List<List<Path>> ofCzkawka(Path json) throws IOException {
        return Files.exists(json) ? read(json, (parser, depth) -> depth == 2) : List.of();
    }

    /** Tells whether the array that begins is a group. */
    private interface Begin {
        boolean of(JsonParser parser, int depth) throws IOException;
    }

    /** All that is called a path after a group began belongs to it. */
    private static List<List<Path>> read(Path json, Begin begin) throws IOException {
        List<List<Path>> groups = new ArrayList<>();
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
                if (token == JsonToken.START_ARRAY && begin.of(parser, depth)) {
                    groups.add(new ArrayList<>());
                }
                if (token == JsonToken.VALUE_STRING && "path".equals(parser.currentName()) && !groups.isEmpty()) {
                    groups.get(groups.size() - 1).add(Path.of(parser.getText()));
                }
            }
        }
        return groups;
    }
}
