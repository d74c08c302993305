package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.launch.Served.Json;
import io.github.lookalike.launch.Served.Reply;
import io.github.lookalike.scan.TestPictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clients do, over a real port, with real files. */
class ServeTest {

    @TempDir
    private Path folder;

    private Path album;
    private Path data;
    private Served served;

    @BeforeEach
    void serve() throws Exception {
        album = folder.toRealPath().resolve("album");
        data = folder.toRealPath().resolve("data");
        TestPictures.write(1, album.resolve("one.png"));
        Files.createDirectories(album.resolve("copies"));
        Files.copy(album.resolve("one.png"), album.resolve("copies/one again.png"));
        BufferedImage two = TestPictures.drawn(2, 640, 480);
        TestPictures.write(two, album.resolve("two.png"));
        for (int i = 0; i < 60 * 60; i++) {
            two.setRGB(300 + i % 60, 200 + i / 60, 0xffffff);
        }
        TestPictures.write(two, album.resolve("two marked.png"));
        TestPictures.write(3, album.resolve("three.png"));
        served = Served.from(data);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private Json scan() throws Exception {
        return served.scan("{\"folders\": [" + Served.quoted(album) + "], \"workers\": 1}");
    }

    private List<Json> groups(String query) throws Exception {
        Reply reply = served.get("/api/duplicates" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().list("groups");
    }

    private Json memberOf(List<Json> groups, String name) {
        return groups.stream()
                .flatMap(group -> group.list("members").stream())
                .filter(member -> member.text("path").endsWith("/" + name))
                .findFirst()
                .orElseThrow();
    }

    private Json redundant(Json group) {
        return group.list("members").stream()
                .filter(member -> member.text("role").equals("redundant"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reasons_are_told_in_the_language_that_was_asked_for() throws Exception {
        scan();
        assertThat(redundant(groups("?tier=identical").get(0)).text("label")).isEqualTo("same bytes");
        assertThat(redundant(groups("?tier=identical&language=de-AT").get(0)).text("label"))
                .isEqualTo("gleiche Bytes");
        assertThat(redundant(groups("?tier=identical&language=xx").get(0)).text("label"))
                .isEqualTo("same bytes");
    }

    @Test
    void a_scan_is_followed_to_its_end_and_its_groups_are_told_page_by_page() throws Exception {
        assertThat(served.get("/api/duplicates").fault()).isEqualTo("conflict");

        Json scan = scan();

        assertThat(scan.text("state")).isEqualTo("done");
        assertThat(scan.at("result").number("scanned")).isEqualTo(5);
        assertThat(scan.at("result").number("groups")).isEqualTo(2);
        assertThat(groups("")).hasSize(2);
        assertThat(groups("?limit=1&offset=1")).hasSize(1);
        assertThat(groups("?safe=true"))
                .hasSize(1)
                .allMatch(group -> group.text("tier").equals("identical"));
        String tier = groups("?safe=false").get(0).text("tier");
        assertThat(groups("?tier=" + tier + "&safe=false")).hasSize(1);
        assertThat(groups("?similarity=identical")).hasSize(1);
        assertThat(groups("?folder=" + album.resolve("copies"))).hasSize(1);
        assertThat(served.get("/api/duplicates?similarity=loose").fault()).isEqualTo("conflict");
    }

    @Test
    void events_tell_how_far_a_scan_is_until_it_ends() throws Exception {
        long id = served.post("/api/scan", "{\"folders\": [" + Served.quoted(album) + "]}")
                .json()
                .number("id");

        Reply events = served.get("/api/scan/" + id + "/events");

        assertThat(events.header("content-type")).containsExactly("text/event-stream");
        assertThat(events.text())
                .contains("event: end\ndata: {")
                .contains("\"state\":\"done\"")
                .endsWith("\n\n");
    }

    @Test
    void pictures_are_told_of_and_shown() throws Exception {
        scan();
        long id = memberOf(groups(""), "two.png").number("id");

        Json metadata = served.get("/api/image/" + id + "/metadata").json();
        BufferedImage thumbnail = shown("/api/image/" + id + "/thumbnail?size=64");
        BufferedImage preview = shown("/api/image/" + id + "/preview");

        assertThat(metadata.text("path")).isEqualTo(album.resolve("two.png").toString());
        assertThat(metadata.number("width")).isEqualTo(640);
        assertThat(List.of(thumbnail.getWidth(), thumbnail.getHeight())).containsExactly(64, 48);
        assertThat(List.of(preview.getWidth(), preview.getHeight())).containsExactly(640, 480);
    }

    private BufferedImage shown(String path) throws Exception {
        Reply reply = served.get(path);
        assertThat(reply.header("content-type")).containsExactly("image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(reply.bytes()));
    }

    @Test
    void what_is_safe_goes_to_the_trash_and_comes_back() throws Exception {
        scan();
        Path going = Path.of(redundant(groups("?safe=true").get(0)).text("path"));

        Json dry = served.post("/api/action/trash", "{\"all\": true, \"dryRun\": true}")
                .json();
        assertThat(dry.list("done")).hasSize(1);
        assertThat(going).exists();

        Json done = served.post("/api/action/trash", "{\"all\": true}").json();

        assertThat(done.list("done")).extracting(one -> one.text("file")).containsExactly(going.toString());
        assertThat(going).doesNotExist();
        assertThat(groups("")).hasSize(1);
        Json history = served.get("/api/history").json();
        assertThat(history.list("batches")).hasSize(1);
        assertThat(history.list("batches").get(0).number("done")).isEqualTo(1);
        Json files = served.get("/api/history/" + done.number("batch")).json();
        assertThat(files.list("files")).extracting(one -> one.text("state")).containsExactly("done");

        Json undone = served.post("/api/undo", "{\"batch\": " + done.number("batch") + "}")
                .json();

        assertThat(undone.fields().get("back")).isEqualTo(List.of(going.toString()));
        assertThat(going).exists();
        assertThat(groups("")).hasSize(2);
    }

    @Test
    void what_is_held_back_goes_only_where_its_reasons_are_named() throws Exception {
        scan();
        Json group = groups("?safe=false").get(0);
        Json member = redundant(group);
        Path file = Path.of(member.text("path"));
        String codes = member.list("heldBack").stream()
                .map(code -> "\"" + code.value() + "\"")
                .toList()
                .toString();

        Json refused = served.post("/api/action/trash", "{\"pictures\": [" + member.number("id") + "]}")
                .json();
        assertThat(refused.list("done")).isEmpty();
        assertThat(refused.list("heldBack")).extracting(one -> one.text("file")).containsExactly(file.toString());
        assertThat(file).exists();

        Json done = served.post(
                        "/api/action/trash",
                        "{\"pictures\": [" + member.number("id") + "], \"includeHeldBack\": " + codes + "}")
                .json();

        assertThat(done.list("done")).hasSize(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_keeper_never_goes_unless_another_picture_is_named_to_stay() throws Exception {
        scan();
        Json group = groups("?safe=true").get(0);
        long keeper = memberId(group, "keeper");
        long redundant = memberId(group, "redundant");

        Json refused = served.post("/api/action/trash", "{\"pictures\": [" + keeper + "]}")
                .json();
        assertThat(refused.list("done")).isEmpty();
        assertThat(refused.list("heldBack").get(0).fields().get("codes")).isEqualTo(List.of("keeper"));
        Json both = served.post("/api/action/trash", "{\"pictures\": [" + keeper + ", " + redundant + "]}")
                .json();
        assertThat(both.list("done")).hasSize(1);
        served.post("/api/undo", "{}");

        Json other = served.post(
                        "/api/action/trash",
                        "{\"pictures\": [" + keeper + "], \"keepers\": [" + redundant
                                + "], \"includeHeldBack\": [\"not-compared\"]}")
                .json();

        assertThat(other.list("done")).hasSize(1);
    }

    private static long memberId(Json group, String role) {
        return group.list("members").stream()
                .filter(member -> member.text("role").equals(role))
                .findFirst()
                .orElseThrow()
                .number("id");
    }

    @Test
    void what_a_person_keeps_no_rule_takes_also_after_a_restart() throws Exception {
        scan();
        long id = memberId(groups("?safe=true").get(0), "redundant");

        assertThat(served.post("/api/action/keep", "{\"pictures\": [" + id + "]}")
                        .json()
                        .number("decided"))
                .isEqualTo(1);
        assertThat(served.post("/api/action/trash", "{\"all\": true}").json().list("done"))
                .isEmpty();
        served.close();
        served = Served.from(data);

        assertThat(served.post("/api/action/trash", "{\"all\": true}").json().list("done"))
                .isEmpty();
        served.post("/api/action/keep", "{\"pictures\": [" + id + "], \"clear\": true}");
        assertThat(served.post("/api/action/trash", "{\"all\": true}").json().list("done"))
                .hasSize(1);
    }

    @Test
    void pictures_called_no_match_leave_their_group() throws Exception {
        scan();
        long id = memberId(groups("?safe=false").get(0), "redundant");

        served.post("/api/action/no-match", "{\"pictures\": [" + id + "]}");

        assertThat(groups("?safe=false")).isEmpty();
        scan();
        assertThat(groups("")).hasSize(1);
    }

    @Test
    void files_are_moved_to_a_folder_and_deleted_only_when_that_is_said() throws Exception {
        scan();
        Path away = folder.toRealPath().resolve("away");

        Json moved = served.post("/api/action/move", "{\"all\": true, \"to\": " + Served.quoted(away) + "}")
                .json();
        assertThat(Path.of(moved.list("done").get(0).text("nowAt"))).exists().startsWith(away);
        served.post("/api/undo", "{}");
        assertThat(served.post("/api/action/delete", "{\"all\": true}").fault()).isEqualTo("conflict");
        Json deleted = served.post("/api/action/delete", "{\"all\": true, \"yesDelete\": true}")
                .json();

        assertThat(deleted.list("done")).hasSize(1);
        assertThat(Files.exists(Path.of(deleted.list("done").get(0).text("file"))))
                .isFalse();
    }

    @Test
    void nothing_is_removed_from_protected_folders_nor_moved_to_places_of_the_system() throws Exception {
        scan();
        String file = redundant(groups("?safe=true").get(0)).text("path");
        served.send("PUT", "/api/settings", "{\"protectedFolders\": [" + Served.quoted(album) + "]}");

        Json done = served.post("/api/action/trash", "{\"all\": true}").json();

        assertThat(done.list("done")).isEmpty();
        assertThat(done.list("leftAlone")).extracting(one -> one.text("code")).containsExactly("ACT-09");
        assertThat(served.post("/api/action/trash", "{\"all\": true, \"language\": \"de\"}")
                        .json()
                        .list("leftAlone"))
                .extracting(one -> one.text("reason"))
                .containsExactly("Sie liegt in einem geschützten Ordner.");
        assertThat(Path.of(file)).exists();
        for (String to : List.of("/etc", "/usr/away", data.toString(), album.toString())) {
            assertThat(served.post("/api/action/move", "{\"all\": true, \"to\": \"" + to + "\"}")
                            .fault())
                    .as(to)
                    .isEqualTo("wrong-field");
        }
    }

    @Test
    void a_file_that_changed_since_the_scan_is_left_alone() throws Exception {
        scan();
        Path going = Path.of(redundant(groups("?safe=true").get(0)).text("path"));
        Files.write(going, new byte[] {1}, StandardOpenOption.APPEND);

        Json done = served.post("/api/action/trash", "{\"all\": true}").json();

        assertThat(done.list("done")).isEmpty();
        assertThat(done.list("leftAlone")).hasSize(1);
        assertThat(going).exists();
    }

    @Test
    void of_two_clients_that_want_the_same_gone_one_does_it() throws Exception {
        scan();
        CompletableFuture<Json> other = CompletableFuture.supplyAsync(() -> {
            try {
                return served.post("/api/action/trash", "{\"all\": true}").json();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Json one = served.post("/api/action/trash", "{\"all\": true}").json();

        assertThat(one.list("done").size() + other.join().list("done").size()).isEqualTo(1);
        assertThat(served.get("/api/history").json().number("total")).isEqualTo(1);
    }

    @Test
    void two_clients_scan_one_after_the_other_and_one_is_called_off() throws Exception {
        long first = served.post("/api/scan", "{\"folders\": [" + Served.quoted(album) + "]}")
                .json()
                .number("id");
        long second = served.post("/api/scan", "{\"folders\": [" + Served.quoted(album) + "]}")
                .json()
                .number("id");
        Reply cancelled = served.send(served.request("/api/scan/" + second).DELETE());
        assertThat(cancelled.status()).isEqualTo(200);

        served.get("/api/scan/" + first + "/events");
        served.get("/api/scan/" + second + "/events");

        assertThat(served.get("/api/scan/" + first).json().text("state")).isEqualTo("done");
        assertThat(served.get("/api/scan/" + second).json().text("state")).isIn("cancelled", "done");
        assertThat(groups("")).hasSize(2);
    }

    @Test
    void while_a_scan_is_under_way_nothing_is_removed_and_nobody_waits_for_it() throws Exception {
        scan();
        for (int i = 0; i < 12; i++) {
            TestPictures.write(TestPictures.drawn(100L + i, 1600, 1200), album.resolve("more " + i + ".png"));
        }
        long id = served.post("/api/scan", "{\"folders\": [" + Served.quoted(album) + "], \"workers\": 1}")
                .json()
                .number("id");

        Reply refused = served.post("/api/action/trash", "{\"all\": true}");
        assertThat(refused.fault()).isEqualTo("conflict");
        assertThat(served.post("/api/undo", "{}").fault()).isEqualTo("conflict");
        assertThat(groups("")).hasSize(2);
        served.get("/api/scan/" + id + "/events");

        assertThat(served.post("/api/action/trash", "{\"all\": true}").json().list("done"))
                .hasSize(1);
    }

    @Test
    void a_command_on_the_same_index_is_told_and_the_server_goes_on() throws Exception {
        scan();

        InProcess.Ended ended = new InProcess(data).run("find", album.toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("in use by another Lookalike");
        assertThat(groups("")).hasSize(2);
    }

    @Test
    void what_was_found_and_done_is_there_for_the_command_line_afterwards_and_the_other_way_around() throws Exception {
        scan();
        served.post("/api/action/trash", "{\"all\": true}");
        served.close();
        InProcess commands = new InProcess(data);

        assertThat(commands.run("history").out()).contains("1 done");
        assertThat(commands.run("undo").code()).isZero();
        served = Served.from(data);

        assertThat(groups("")).hasSize(2);
    }

    @Test
    void settings_are_read_and_changed_under_the_names_of_their_file() throws Exception {
        Json before = served.get("/api/settings").json();
        assertThat(before.text("similarity")).isEqualTo("normal");

        Json after = served.send("PUT", "/api/settings", "{\"similarity\": \"strict\", \"minBytes\": 10}")
                .json();

        assertThat(after.text("similarity")).isEqualTo("strict");
        assertThat(served.workbench().settings().minBytes()).isEqualTo(10);
        for (String wrong : List.of(
                "{\"similarity\": \"most\"}",
                "{\"minBytes\": -1}",
                "{\"minBytes\": \"1\"}",
                "{\"protectedFolders\": \"/a\"}",
                "{\"protectedFolders\": [\"a\"]}",
                "{\"algorithm\": \"none/1\"}",
                "{\"action\": \"none\"}",
                "{\"unknown\": true}")) {
            assertThat(served.send("PUT", "/api/settings", wrong).fault())
                    .as(wrong)
                    .isEqualTo("wrong-field");
        }
        assertThat(served.get("/api/settings").json().fields()).isEqualTo(Map.copyOf(after.fields()));
    }
}
