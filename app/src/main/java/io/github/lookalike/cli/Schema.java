package io.github.lookalike.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What has a JSON schema (2020-12); lower-case, as they stand on the command line. */
enum Schema {
    find,
    scan,
    plan,
    history,
    index,
    settings;

    String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream("schema/" + name() + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
