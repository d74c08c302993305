package io.github.lookalike.serve.http;

import io.github.lookalike.json.Json;
import io.github.lookalike.serve.call.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells in one form whatever is not answered, also what the server itself could not read. */
final class JsonErrors extends ErrorHandler {

    static final String JSON = "application/json";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Heads.guard(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        Content.Sink.write(response, true, text(response.getStatus()), callback);
        return true;
    }

    private static String text(int status) {
        return new String(bytes(fault(status), "this cannot be answered (" + status + ")"), StandardCharsets.UTF_8);
    }

    private static Fault fault(int status) {
        return status >= 500 ? Fault.FAILED : Fault.WRONG_REQUEST;
    }

    /** The body that tells a fault. */
    static byte[] bytes(Fault fault, String message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var json = Json.compact(bytes)) {
            Json.value(json, Map.of("error", Map.of("code", fault.code(), "message", message)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
