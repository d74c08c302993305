package io.github.lookalike.accuracy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** czkawka_cli writes an array of groups, each an array of files. */
final class Czkawka implements Peer {

    @Override
    public String title() {
        return "czkawka_cli";
    }

    @Override
    public Optional<List<List<Path>>> groups(Path folder, Path scratch) throws IOException, InterruptedException {
        Path cargo = Path.of(System.getProperty("user.home"), ".cargo", "bin", "czkawka_cli");
        String program = Files.isExecutable(cargo) ? cargo.toString() : "czkawka_cli";
        Path json = scratch.resolve("czkawka.json");
        Optional<String> output = Command.output(
                scratch,
                List.of(program, "image", "-d", folder.toString(), "-H", "-N", "-M", "-W", "-C", json.toString()));
        return output.isEmpty() ? Optional.empty() : Optional.of(Files.exists(json) ? groups(json) : List.of());
    }

    private static List<List<Path>> groups(Path json) throws IOException {
        List<List<Path>> groups = new ArrayList<>();
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
                if (token == JsonToken.START_ARRAY && depth == 2) {
                    groups.add(new ArrayList<>());
                }
                if (token == JsonToken.VALUE_STRING && "path".equals(parser.currentName())) {
                    groups.get(groups.size() - 1).add(Path.of(parser.getText()));
                }
            }
        }
        return groups;
    }
}
