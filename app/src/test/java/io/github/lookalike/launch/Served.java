package io.github.lookalike.launch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lookalike.serve.ServeOptions;
import io.github.lookalike.serve.Serving;
import io.github.lookalike.serve.gate.AccessToken;
import io.github.lookalike.serve.http.Limits;
import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchPlace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A server on a real port over a real index, and a client of it. */
final class Served implements AutoCloseable {

    private final AccessToken token = AccessToken.made();
    private final Workbench workbench;
    private final Serving serving;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(Path data, List<Path> folders, Limits limits) throws Exception {
        workbench = new Wiring(Versions.read()).open(new WorkbenchPlace(Optional.of(data), Optional.empty()));
        serving =
                Serving.open(workbench, new ServeOptions(ServeOptions.LOOPBACK, 0, List.of(), folders, token, limits));
    }

    static Served from(Path data, Path... folders) throws Exception {
        return new Served(data, List.of(folders), Limits.usual());
    }

    static Served within(Limits limits, Path data) throws Exception {
        return new Served(data, List.of(), limits);
    }

    /** What came back. */
    static final class Reply {

        private final HttpResponse<byte[]> response;

        Reply(HttpResponse<byte[]> response) {
            this.response = response;
        }

        int status() {
            return response.statusCode();
        }

        Map<String, List<String>> headers() {
            return response.headers().map();
        }

        /** The values of a header; none where it is missing. */
        List<String> header(String name) {
            return response.headers().allValues(name);
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        Json json() {
            return Json.of(text());
        }

        String fault() {
            return json().at("error").text("code");
        }
    }

    /** A JSON value. */
    record Json(@Nullable Object value) {

        static Json of(String text) {
            try (JsonParser parser = new JsonFactory().createParser(text)) {
                parser.nextToken();
                return new Json(Served.value(parser));
            } catch (IOException e) {
                throw new AssertionError(text, e);
            }
        }

        Map<?, ?> fields() {
            return (Map<?, ?>) Objects.requireNonNull(value);
        }

        Json at(String name) {
            return new Json(fields().get(name));
        }

        String text(String name) {
            return String.valueOf(fields().get(name));
        }

        long number(String name) {
            return ((Number) Objects.requireNonNull(fields().get(name), name)).longValue();
        }

        List<Json> list(String name) {
            return ((List<?>) Objects.requireNonNull(fields().get(name), name))
                    .stream().map(Json::new).toList();
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    URI uri(String path) {
        return URI.create(serving.address()).resolve(path);
    }

    int port() {
        return uri("/").getPort();
    }

    String token() {
        return token.text();
    }

    Workbench workbench() {
        return workbench;
    }

    Reply get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Reply post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    Reply send(String method, String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token.text());
    }

    Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new Reply(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    /** Scans and waits for the end, by the events; what the last of them says. */
    Json scan(String body) throws IOException, InterruptedException {
        Reply begun = post("/api/scan", body);
        if (begun.status() != 202) {
            throw new AssertionError(begun.text());
        }
        get("/api/scan/" + begun.json().number("id") + "/events");
        return get("/api/scan/" + begun.json().number("id")).json();
    }

    static String quoted(Path path) {
        return "\"" + path.toString().replace("\\", "\\\\") + "\"";
    }

    @Override
    public void close() {
        serving.close();
        workbench.close();
    }
}
