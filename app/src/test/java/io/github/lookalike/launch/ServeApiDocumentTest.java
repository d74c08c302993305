package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.launch.Served.Json;
import io.github.lookalike.launch.Served.Reply;
import io.github.lookalike.review.Decision;
import io.github.lookalike.scan.TestPictures;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.serve.desk.ServedFolders;
import io.github.lookalike.serve.desk.ServedTasks;
import io.github.lookalike.serve.route.Routes;
import java.awt.image.BufferedImage;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document says what is there, all of it and nothing else. */
class ServeApiDocumentTest {

    /** So many pictures keep a scan at work for longer than a folder takes to be deleted. */
    private static final int MANY = 60;

    @TempDir
    private Path folder;

    private Path album;
    private Served served;
    private ApiDocument document;

    @BeforeEach
    void serve() throws Exception {
        folder = folder.toRealPath();
        album = folder.resolve("album");
        served = Served.from(folder.resolve("data"));
        document = new ApiDocument(served.get("/openapi.json").json());
    }

    @AfterEach
    void close() {
        served.close();
    }

    private List<Route> routes() {
        return Routes.over(
                new ServedDesk(served.workbench(), new ServedFolders(List.of())), new ServedTasks(), Clock.systemUTC());
    }

    @Test
    void every_route_stands_in_it_with_every_field_and_no_other() {
        assertThat(document.operations())
                .isEqualTo(routes().stream()
                        .map(route -> route.method() + " " + route.path())
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (Route route : routes()) {
            String operation = route.method() + " " + route.path();
            assertThat(document.query(operation)).as(operation).isEqualTo(new TreeSet<>(route.query()));
            assertThat(document.body(operation)).as(operation).isEqualTo(new TreeSet<>(route.body()));
        }
    }

    private Json told(String operation, String path, String body) throws Exception {
        String method = operation.split(" ", 2)[0];
        Reply reply = body.isEmpty() && !method.equals("POST")
                ? served.send(served.request(path).method(method, HttpRequest.BodyPublishers.noBody()))
                : served.send(method, path, body);
        assertThat(document.differences(operation, reply.status(), reply.json()))
                .isEmpty();
        return reply.json();
    }

    private void write() throws Exception {
        TestPictures.write(1, album.resolve("one.png"));
        Files.copy(album.resolve("one.png"), album.resolve("one again.png"));
        BufferedImage two = TestPictures.drawn(2, 1280, 960);
        TestPictures.write(two, album.resolve("two.png"));
        for (int i = 0; i < 24 * 24; i++) {
            two.setRGB(300 + i % 24, 200 + i / 24, two.getRGB(300 + i % 24, 200 + i / 24) ^ 0x303030);
        }
        TestPictures.write(two, album.resolve("two marked.png"));
        Files.write(album.resolve("broken.png"), new byte[] {1, 2, 3});
        TestPictures.write(5, album.resolve("#recycle/gone.png"));
        TestPictures.write(5, album.resolve("old.png.bak.png~").resolveSibling("old.png"));
        Files.move(album.resolve("old.png"), album.resolve("old.png~"));
    }

    @Test
    void every_answer_is_as_it_says_and_everything_it_says_is_answered() throws Exception {
        write();
        told("GET /api/status", "/api/status", "");
        told("GET /api/duplicates", "/api/duplicates", "");
        String folders = "{\"folders\": [" + Served.quoted(album) + "]}";
        long scan = told("POST /api/scan", "/api/scan", folders).number("id");
        served.get("/api/scan/" + scan + "/events");
        told("GET /api/scan/{id}", "/api/scan/" + scan, "");
        told("DELETE /api/scan/{id}", "/api/scan/" + scan, "");
        failedScan();
        Json groups = told("GET /api/duplicates", "/api/duplicates", "");
        List<Json> members = groups.list("groups").stream()
                .flatMap(group -> group.list("members").stream())
                .toList();
        for (Json member : members) {
            told("GET /api/image/{id}/metadata", "/api/image/" + member.number("id") + "/metadata", "");
        }
        removals(members);
        told("GET /api/settings", "/api/settings", "");
        told("PUT /api/settings", "/api/settings", "{\"minBytes\": 1}");
        told("PUT /api/settings", "/api/settings", "{\"minBytes\": -1}");

        assertThat(document.neverMet()).isEmpty();
    }

    private void failedScan() throws Exception {
        Path gone = Files.createDirectories(folder.resolve("gone"));
        Path busy = folder.resolve("busy");
        for (int i = 0; i < MANY; i++) {
            TestPictures.write(i, busy.resolve(i + ".png"));
        }
        // The first scan reads all of these, and is still under way when the folder of the second goes.
        served.post("/api/scan", "{\"folders\": [" + Served.quoted(busy) + "]}");
        long scan = served.post("/api/scan", "{\"folders\": [" + Served.quoted(gone) + "]}")
                .json()
                .number("id");
        Files.delete(gone);
        served.get("/api/scan/" + scan + "/events");
        assertThat(told("GET /api/scan/{id}", "/api/scan/" + scan, "").text("state"))
                .isEqualTo("failed");
        Files.createDirectories(album);
        served.scan("{\"folders\": [" + Served.quoted(album) + "]}");
    }

    /** The window marked one of two pictures to go; then the other cannot be called no match. */
    private void objection() throws Exception {
        List<Json> pair =
                served.get("/api/duplicates").json().list("groups").get(0).list("members");
        served.workbench().decisions().note(Map.of(pair.get(1).number("id"), Optional.of(Decision.TRASH)));
        served.scan("{\"folders\": [" + Served.quoted(album) + "]}");
        String keeper = "{\"pictures\": [" + pair.get(0).number("id") + "]}";
        Json decided = told("POST /api/action/no-match", "/api/action/no-match", keeper);
        assertThat(decided.list("objections")).hasSize(1);
    }

    private void removals(List<Json> members) throws Exception {
        String all = members.stream()
                .map(member -> String.valueOf(member.number("id")))
                .toList()
                .toString();
        objection();
        told("POST /api/action/no-match", "/api/action/no-match", "{\"pictures\": " + all + "}");
        told("POST /api/action/no-match", "/api/action/no-match", "{\"pictures\": " + all + ", \"clear\": true}");
        told("POST /api/action/trash", "/api/action/trash", "{\"pictures\": " + all + "}");
        told("POST /api/undo", "/api/undo", "{}");
        Json moved = told(
                "POST /api/action/move",
                "/api/action/move",
                "{\"pictures\": " + all + ", \"to\": " + Served.quoted(folder.resolve("away")) + "}");
        told("POST /api/undo", "/api/undo", "{\"to\": " + Served.quoted(folder.resolve("back")) + "}");
        assertThat(moved.list("done")).isNotEmpty();
        served.scan("{\"folders\": [" + Served.quoted(album) + "]}");
        Files.copy(album.resolve("two.png"), album.resolve("two again.png"));
        served.scan("{\"folders\": [" + Served.quoted(album) + "]}");
        Files.write(album.resolve("two again.png"), new byte[] {1}, StandardOpenOption.APPEND);
        Files.write(album.resolve("two.png"), new byte[] {1}, StandardOpenOption.APPEND);
        told("POST /api/action/delete", "/api/action/delete", "{\"all\": true}");
        told("POST /api/action/delete", "/api/action/delete", "{\"all\": true, \"yesDelete\": true}");
        Json history = told("GET /api/history", "/api/history", "");
        for (Json batch : history.list("batches")) {
            told("GET /api/history/{batch}", "/api/history/" + batch.number("number"), "");
        }
    }
}
