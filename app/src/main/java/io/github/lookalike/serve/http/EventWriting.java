package io.github.lookalike.serve.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.json.Json;
import io.github.lookalike.serve.call.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;

/** Writes server-sent events, as the HTML standard has them in section 9.2. */
final class EventWriting implements Answer.Listener {

    private final Response response;

    EventWriting(Response response) {
        this.response = response;
    }

    @Override
    public void event(String name, Answer.Content data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.compact(bytes)) {
            data.writeTo(json);
        }
        write("event: " + name + "\ndata: "
                + bytes.toString(StandardCharsets.UTF_8).strip() + "\n\n");
    }

    @Override
    public void nothing() throws IOException {
        write(":\n\n");
    }

    /** Waits until it is taken, as long as a connection may be silent. */
    private void write(String text) throws IOException {
        Content.Sink.write(response, false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
