package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.launch.Served.Json;
import io.github.lookalike.launch.Served.Reply;
import io.github.lookalike.scan.TestPictures;
import io.github.lookalike.serve.http.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked by those who mean no good: everything is refused with a reason, and everybody else goes on. */
class ServeHostileTest {

    private static final Limits SHORT =
            new Limits(40, 8, 2, 1 << 16, Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(2));

    @TempDir
    private Path folder;

    private Path data;
    private Served served;

    @BeforeEach
    void serve() throws Exception {
        data = folder.toRealPath().resolve("data");
        served = Served.within(SHORT, data);
    }

    @AfterEach
    void close() {
        served.close();
    }

    /** Sends bytes as they are; what comes back until the server closes, or nothing more can come. */
    private String raw(String text) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "closed";
        }
    }

    private String head(String start, String... more) {
        return start + " HTTP/1.1\r\nHost: 127.0.0.1:" + served.port() + "\r\nConnection: close\r\n"
                + String.join("", Stream.of(more).map(line -> line + "\r\n").toList()) + "\r\n";
    }

    private String bearer() {
        return "Authorization: Bearer " + served.token();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Authorization: Bearer",
                "Authorization: Bearer ",
                "Authorization: Bearer wrong",
                "Authorization: Basic TOKEN",
                "Authorization: TOKEN",
                "Authorization: Bearer TOKENx",
                "Authorization: Bearer xTOKEN",
                "Authorization: Bearer TOKEN\r\nAuthorization: Bearer wrong",
                "Cookie: token=TOKEN",
                "X-Token: TOKEN"
            })
    void whoever_has_not_the_token_learns_nothing(String line) throws Exception {
        for (String path : List.of("/api/status", "/api/history", "/api/nothing", "/api", "/api/settings?token=x")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + (line.isEmpty() ? "" : line.replace("TOKEN", served.token()) + "\r\n") + "\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 401")
                    .contains("\"wrong-token\"")
                    .contains("WWW-Authenticate: Bearer");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1.evil.example",
                "localhost.evil.example:PORT",
                "127.0.0.1@evil.example",
                "evil.example/127.0.0.1",
                "[::1].evil.example",
                ""
            })
    void a_name_that_is_not_this_servers_is_refused_even_with_the_token(String host) throws Exception {
        for (String path : List.of("/", "/api/status", "/openapi.json")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + host.replace("PORT", "" + served.port())
                    + "\r\nConnection: close\r\n" + bearer() + "\r\n\r\n");
            assertThat(answer).containsPattern("^HTTP/1.1 (400|403)").contains("\"error\"");
            assertThat(answer).doesNotContain("folders").doesNotContain("<html");
        }
    }

    @Test
    void a_request_for_another_host_as_a_proxy_gets_it_is_refused() throws Exception {
        assertThat(raw("GET http://evil.example/api/status HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                        + bearer() + "\r\n\r\n"))
                .containsPattern("^HTTP/1.1 (400|403)");
        assertThat(raw("GET /api/status HTTP/1.1\r\nConnection: close\r\n" + bearer() + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET /api/status HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\nConnection: close\r\n"
                        + bearer() + "\r\n\r\n"))
                .containsPattern("^HTTP/1.1 (400|403)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1",
                "Origin: http://127.0.0.1:1",
                "Origin: http://localhost:PORT",
                "Origin: http://127.0.0.1:PORT.evil.example",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void pages_of_other_origins_are_refused_even_with_the_token(String line) throws Exception {
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS")) {
            String answer = raw(head(method + " /api/status", bearer(), line.replace("PORT", "" + served.port())));
            assertThat(answer).startsWith("HTTP/1.1 403").contains("\"foreign-origin\"");
            assertThat(answer).doesNotContainIgnoringCase("Access-Control-");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/..%2f..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/page.css/../../../etc/passwd",
                "/%252e%252e/etc/passwd",
                "/..;/etc/passwd",
                "/..\\..\\etc\\passwd",
                "/etc/passwd",
                "//etc/passwd",
                "/index.html%00.css",
                "/module-info.class",
                "/PageFiles.class",
                "/api/../index.html",
                "/api/image/../status",
                "/api/image/%2e%2e/metadata",
                "/api/image/1%2f..%2f2/metadata",
                "/api/image/-1/metadata",
                "/api/image/1e1/metadata",
                "/api/image/99999999999999999999999/metadata",
                "/api/image/%F0%9F/metadata",
                "/api/scan/0",
                "/api/scan/x/events",
                "/api/history/0",
                "/api/"
            })
    void there_are_no_files_and_things_but_those_of_the_table(String path) throws Exception {
        String answer = raw(head("GET " + path, bearer()));

        assertThat(answer)
                .containsPattern("^HTTP/1.1 4\\d\\d")
                .contains("\"error\"")
                .doesNotContain("root:");
    }

    @Test
    void what_no_request_is_gets_an_answer_that_says_so() throws Exception {
        assertThat(raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET / HTTP/9.9\r\n\r\n")).containsPattern("^HTTP/1.1 (400|505)");
        assertThat(raw(head("GET /" + "a".repeat(20_000)))).containsPattern("^HTTP/1.1 41?[04]");
        assertThat(raw(head("GET /", "X-Long: " + "a".repeat(20_000)))).startsWith("HTTP/1.1 431");
        assertThat(raw(head("POST /api/scan", bearer(), "Content-Length: 5", "Transfer-Encoding: chunked")))
                .startsWith("HTTP/1.1 400");
        assertThat(raw(head("POST /api/scan", bearer(), "Content-Length: -1"))).startsWith("HTTP/1.1 400");
        for (String method : List.of("TRACE", "OPTIONS", "PATCH", "CONNECT", "BREW")) {
            assertThat(raw(head(method + " /api/status", bearer()))).as(method).containsPattern("^HTTP/1.1 4");
        }
    }

    static Stream<String> wrongBodies() {
        return Stream.of(
                "[]",
                "1",
                "\"a\"",
                "{",
                "{\"folders\": [\"/tmp\"]} x",
                "{\"folders\": {\"a\": 1}}",
                "{\"folders\": [[\"/tmp\"]]}",
                "{\"folders\": [null]}",
                "{\"folders\": \"/tmp\"}",
                "{\"folders\": [1]}",
                "{\"folders\": [\"relative\"]}",
                "{\"folders\": [\"/no/such/folder\"]}",
                "{\"folders\": [\"/etc/passwd\"]}",
                "{\"folders\": [\"/tmp/\\u0000\"]}",
                "{\"folders\": [\"/tmp\"], \"folders\": []}",
                "{\"folders\": [\"/tmp\"], \"unknown\": 1}",
                "{\"folders\": [\"/tmp\"], \"workers\": 0}",
                "{\"folders\": [\"/tmp\"], \"workers\": 1.5}",
                "{\"folders\": [\"/tmp\"], \"workers\": 99999999999999999999999}",
                "{\"folders\": [\"/tmp\"], \"similarity\": \"most\"}",
                "{\"a\": ".repeat(2000) + "1" + "}".repeat(2000),
                "{}");
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void bodies_that_say_something_else_begin_nothing(String body) throws Exception {
        Reply reply = served.post("/api/scan", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.fault()).isIn("wrong-json", "wrong-field");
        assertThat(served.get("/api/status").json().list("scans")).isEmpty();
    }

    @Test
    void a_body_that_is_not_announced_as_json_begins_nothing() throws Exception {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "")) {
            HttpRequest.Builder request =
                    served.request("/api/scan").POST(HttpRequest.BodyPublishers.ofString("{\"folders\": [\"/tmp\"]}"));
            Reply reply = served.send(type.isEmpty() ? request : request.header("Content-Type", type));
            assertThat(reply.fault()).as(type).isEqualTo("wrong-type");
        }
    }

    @Test
    void bodies_that_are_too_large_are_not_read() throws Exception {
        String large = "{\"folders\": [\"" + "a".repeat(1 << 16) + "\"]}";

        assertThat(raw(head(
                        "POST /api/scan", bearer(), "Content-Type: application/json", "Content-Length: 9000000000")))
                .startsWith("HTTP/1.1 413")
                .contains("\"too-large\"");
        assertThat(raw(head("POST /api/scan", bearer(), "Content-Type: application/json", "Transfer-Encoding: chunked")
                        + Integer.toHexString(large.length()) + "\r\n" + large + "\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void who_is_slow_is_let_go_and_the_others_are_answered_meanwhile() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
            String start = i % 2 == 0
                    ? "GET /api/status HTTP/1.1\r\nHost: 127.0.0.1\r\nX-"
                    : head("POST /api/scan", bearer(), "Content-Type: application/json", "Content-Length: 1000");
            socket.getOutputStream().write(start.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(20_000);
            slow.add(socket);
        }

        // The bodies are waited for on as many threads as answer at once; all of them end in time.
        List<String> ends = new ArrayList<>();
        for (Socket socket : slow) {
            ends.add(trickled(socket));
        }

        assertThat(ends)
                .allMatch(end -> end.isEmpty() || end.startsWith("HTTP/1.1 4") || end.startsWith("HTTP/1.1 503"));
        assertThat(served.get("/api/status").status()).isEqualTo(200);
    }

    /** Sends a byte now and then, until the server has enough of it. */
    private static String trickled(Socket socket) throws IOException {
        try (socket) {
            InputStream in = socket.getInputStream();
            byte[] got = new byte[12];
            int read = 0;
            try {
                socket.setSoTimeout(300);
                while (read == 0) {
                    read = oneByteMore(socket, in, got);
                }
            } catch (SocketException e) {
                return "";
            }
            return read < 0 ? "" : new String(got, 0, read, StandardCharsets.ISO_8859_1);
        }
    }

    private static int oneByteMore(Socket socket, InputStream in, byte[] got) throws IOException {
        socket.getOutputStream().write('a');
        try {
            return in.readNBytes(got, 0, got.length);
        } catch (SocketTimeoutException e) {
            return 0;
        }
    }

    @Test
    void too_many_listeners_are_told_to_come_again() throws Exception {
        Path album = folder.resolve("album");
        for (int i = 0; i < 4; i++) {
            TestPictures.write(TestPictures.drawn(i, 1600, 1200), album.resolve(i + ".png"));
        }
        long id = served.post("/api/scan", "{\"folders\": [" + Served.quoted(album) + "], \"workers\": 1}")
                .json()
                .number("id");
        List<Socket> listening = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
            socket.getOutputStream()
                    .write(head("GET /api/scan/" + id + "/events", bearer()).getBytes(StandardCharsets.ISO_8859_1));
            answers.add(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1));
            listening.add(socket);
        }
        for (Socket socket : listening) {
            socket.close();
        }

        assertThat(answers).allMatch(answer -> answer.equals("HTTP/1.1 200") || answer.equals("HTTP/1.1 503"));
        assertThat(served.get("/api/status").status()).isEqualTo(200);
    }

    @Test
    void nothing_outside_of_the_folders_that_are_served_is_reached() throws Exception {
        Path mine = Files.createDirectories(folder.toRealPath().resolve("mine"));
        Path other = Files.createDirectories(folder.toRealPath().resolve("other"));
        TestPictures.write(1, mine.resolve("a.png"));
        Files.copy(mine.resolve("a.png"), mine.resolve("b.png"));
        TestPictures.write(2, other.resolve("a.png"));
        Files.copy(other.resolve("a.png"), other.resolve("b.png"));
        Files.createSymbolicLink(mine.resolve("link"), other);
        served.scan("{\"folders\": [" + Served.quoted(mine) + ", " + Served.quoted(other) + "]}");
        List<Json> all = served.get("/api/duplicates").json().list("groups");
        assertThat(all).hasSize(2);
        served.close();

        served = Served.from(data, mine);

        List<Json> groups = served.get("/api/duplicates").json().list("groups");
        assertThat(groups).hasSize(1);
        for (Json member :
                all.stream().flatMap(group -> group.list("members").stream()).toList()) {
            boolean inside = member.text("path").startsWith(mine + "/");
            for (String what : List.of("metadata", "thumbnail", "preview")) {
                assertThat(served.get("/api/image/" + member.number("id") + "/" + what)
                                .status())
                        .isEqualTo(inside ? 200 : 404);
            }
            if (!inside) {
                assertThat(served.post("/api/action/trash", "{\"pictures\": [" + member.number("id") + "]}")
                                .fault())
                        .isEqualTo("wrong-field");
            }
        }
        for (Path wrong : List.of(other, folder, mine.resolve("../other"), mine.resolve("link"), Path.of("/"))) {
            assertThat(served.post("/api/scan", "{\"folders\": [" + Served.quoted(wrong) + "]}")
                            .fault())
                    .as(wrong.toString())
                    .isEqualTo("foreign-folder");
            assertThat(served.post("/api/action/move", "{\"all\": true, \"to\": " + Served.quoted(wrong) + "}")
                            .fault())
                    .isEqualTo("foreign-folder");
            assertThat(served.post("/api/undo", "{\"to\": " + Served.quoted(wrong) + "}")
                            .fault())
                    .isEqualTo("foreign-folder");
        }
        assertThat(Files.exists(other.resolve("b.png"))).isTrue();
    }

    @Test
    void a_picture_that_became_a_link_to_something_else_is_not_shown() throws Exception {
        Path mine = Files.createDirectories(folder.toRealPath().resolve("mine"));
        TestPictures.write(1, mine.resolve("a.png"));
        Files.copy(mine.resolve("a.png"), mine.resolve("b.png"));
        Path secret = TestPictures.write(9, folder.toRealPath().resolve("secret.png"));
        served.scan("{\"folders\": [" + Served.quoted(mine) + "]}");
        long id = served.get("/api/duplicates")
                .json()
                .list("groups")
                .get(0)
                .list("members")
                .get(0)
                .number("id");
        Path shown = Path.of(served.get("/api/image/" + id + "/metadata").json().text("path"));

        Files.delete(shown);
        Files.createSymbolicLink(shown, secret);

        assertThat(served.get("/api/image/" + id + "/preview").fault()).isEqualTo("not-found");
        assertThat(served.get("/api/image/" + id + "/metadata").fault()).isEqualTo("not-found");
    }

    @Test
    void every_answer_forbids_browsers_what_they_need_not_do() throws Exception {
        for (Reply reply :
                List.of(served.get("/api/status"), served.get("/api/nothing"), served.get("/openapi.json"))) {
            assertThat(reply.header("content-security-policy").toString())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe")
                    .doesNotContain("http");
            assertThat(reply.header("x-content-type-options")).containsExactly("nosniff");
            assertThat(reply.header("cache-control")).containsExactly("no-store");
            assertThat(reply.headers()).doesNotContainKeys("server", "access-control-allow-origin");
        }
    }
}
