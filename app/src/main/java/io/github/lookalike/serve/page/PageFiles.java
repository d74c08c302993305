package io.github.lookalike.serve.page;

import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Values;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/** The files of the page, by the paths under which browsers ask for them; there are no others. */
public final class PageFiles {

    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("/index.html", "text/html; charset=utf-8"),
            Map.entry("/page.css", "text/css; charset=utf-8"),
            Map.entry("/main.js", SCRIPT),
            Map.entry("/api.js", SCRIPT),
            Map.entry("/apply.js", SCRIPT),
            Map.entry("/compare.js", SCRIPT),
            Map.entry("/groups.js", SCRIPT),
            Map.entry("/keys.js", SCRIPT),
            Map.entry("/marks.js", SCRIPT),
            Map.entry("/sheet.js", SCRIPT),
            Map.entry("/words.js", SCRIPT),
            Map.entry("/openapi.json", "application/json"));

    /** What is shown first. */
    private static final String START = "index.html";

    private final PageTexts texts = new PageTexts();

    /** The file of a path, if there is one. */
    public Optional<Answer> file(String path, Values query) throws CallRefusedException {
        if (path.equals("/texts.json")) {
            return Optional.of(Answer.of(texts.in(query.text("language").orElse("en"))));
        }
        String name = path.equals("/") ? "/" + START : path;
        return Optional.ofNullable(TYPES.get(name))
                .map(type -> new Answer.Bytes(type, ByteBuffer.wrap(read(name.substring(1)))));
    }

    private static byte[] read(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
