package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.scan.TestPictures;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a script sees it, over the real parts. */
class CommandLineTest {

    @TempDir
    private Path temporary;

    private Path pictures;
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeFolder() throws IOException {
        pictures = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
    }

    @Test
    void different_pictures_are_no_group() throws IOException {
        TestPictures.write(1, pictures.resolve("a.png"));
        TestPictures.write(2, pictures.resolve("b.jpg"));

        assertThat(run("find", pictures.toString(), "--format", "json")).isZero();
        assertThat(out).contains("\"groups\" : [ ]");
    }

    @Test
    void copies_are_found_and_the_larger_one_is_kept() throws IOException {
        makeCopies();

        assertThat(run("find", pictures.toString(), "--format", "json")).isEqualTo(11);
        assertThat(textsOf("path"))
                .containsExactlyInAnyOrder(
                        pictures.resolve("original.png").toString(),
                        pictures.resolve("half.jpg").toString(),
                        pictures.resolve("twin.png").toString());
        assertThat(textsOf("role")).contains("keeper", "redundant").doesNotContain("protected");
        assertThat(out.split("\"total\" : 0\\.[0-9]*[1-9]", -1))
                .as("a quality for each, twins too")
                .hasSize(4);
        String first = out;
        assertThat(run("find", pictures.toString(), "--format", "json")).isEqualTo(11);
        assertThat(withoutCounts(out)).isEqualTo(withoutCounts(first));
        assertThat(out).contains("\"reused\" : 4");
    }

    @Test
    void pictures_called_no_match_stay_apart_wherever_they_lie_until_it_is_taken_back() throws IOException {
        TestPictures.write(3, pictures.resolve("original.png"));
        TestPictures.write(3, pictures.resolve("copy.jpg"));
        String original = pictures.resolve("original.png").toString();
        String copy = pictures.resolve("copy.jpg").toString();
        assertThat(run("find", pictures.toString())).isEqualTo(11);

        assertThat(run("ignore", copy, original)).isZero();
        assertThat(run("find", pictures.toString())).isZero();
        assertThat(run("list", "ignored")).isZero();
        assertThat(out).contains(original, copy);

        Path moved = Files.move(Path.of(copy), pictures.resolve("moved.jpg"));
        assertThat(run("find", pictures.toString())).isZero();

        assertThat(run("ignore", "--take-back", original, copy)).isZero();
        assertThat(run("find", pictures.toString())).isEqualTo(11);
        assertThat(run("ignore", "--take-back", original, moved.toString())).isEqualTo(2);
    }

    @Test
    void what_is_called_no_match_after_a_plan_was_made_is_not_taken() throws IOException {
        TestPictures.write(3, pictures.resolve("original.png"));
        Path copy = TestPictures.write(3, pictures.resolve("copy.jpg"));
        Path plan = pictures.resolveSibling("plan.json");
        String[] planning = {"plan", pictures.toString(), "--action", "delete", "--output", plan.toString()};
        assertThat(run(planning)).isZero();

        assertThat(run(
                        "ignore",
                        copy.toString(),
                        pictures.resolve("original.png").toString()))
                .isZero();
        assertThat(run("apply", plan.toString(), "--yes-delete")).isNotZero();
        assertThat(err).contains("no match");
        assertThat(copy).exists();
    }

    @Test
    void what_belongs_to_a_copy_and_its_keeper_lacks_is_told() throws IOException {
        TestPictures.write(3, pictures.resolve("original.png"));
        TestPictures.write(3, pictures.resolve("copy.jpg"));
        Files.writeString(pictures.resolve("copy.xmp"), "<x rating='5'/>");

        assertThat(run("find", pictures.toString())).isEqualTo(11);
        assertThat(out).contains("the keeper has nothing like copy.xmp");
        assertThat(run("find", pictures.toString(), "--format", "json")).isEqualTo(11);
        assertThat(out).contains("the keeper has nothing like copy.xmp");
    }

    @Test
    void the_same_bytes_cannot_be_called_no_match() throws IOException {
        Path one = TestPictures.write(3, pictures.resolve("one.png"));
        Path two = Files.copy(one, pictures.resolve("two.png"));

        assertThat(run("ignore", one.toString(), two.toString())).isEqualTo(2);
        assertThat(err).contains("same bytes");
    }

    @Test
    void groups_are_never_written_over_a_picture() throws IOException {
        makeCopies();
        Map<Path, String> before = contents(pictures);

        assertThat(run(
                        "find",
                        pictures.toString(),
                        "--output",
                        pictures.resolve("other.png").toString()))
                .isEqualTo(2);
        assertThat(contents(pictures)).isEqualTo(before);
    }

    @Test
    void every_format_tells_the_same_groups() throws IOException {
        makeCopies();

        for (String format : new String[] {"text", "csv", "html"}) {
            Path file = temporary.resolve("groups." + format);
            assertThat(run("find", pictures.toString(), "--format", format, "--output", file.toString()))
                    .isEqualTo(11);
            assertThat(Files.readString(file)).contains("original.png", "half.jpg", "twin.png");
            assertThat(Files.readString(file)).doesNotContain("other.png");
        }
    }

    @Test
    void a_plan_applied_and_undone_leaves_every_file_as_it_was() throws IOException {
        makeCopies();
        Map<Path, String> before = contents(pictures);
        Path plan = temporary.resolve("plan.json");
        Path away = temporary.resolve("away");

        assertThat(run(
                        "plan",
                        pictures.toString(),
                        "--action",
                        "move",
                        "--to",
                        away.toString(),
                        "--output",
                        plan.toString()))
                .isZero();
        assertThat(contents(pictures)).isEqualTo(before);
        assertThat(run("apply", plan.toString(), "--dry-run")).isZero();
        assertThat(contents(pictures)).isEqualTo(before);
        assertThat(run("apply", plan.toString())).isZero();
        assertThat(contents(pictures)).hasSizeLessThan(before.size());
        assertThat(run("history")).isZero();
        assertThat(out).contains("move");
        assertThat(run("undo", "--last")).isZero();
        assertThat(contents(pictures)).isEqualTo(before);
    }

    @Test
    void deleting_for_good_needs_a_yes() throws IOException {
        makeCopies();
        Path plan = temporary.resolve("plan.json");
        run("plan", pictures.toString(), "--action", "delete", "--only-tier", "identical", "--output", plan.toString());
        Map<Path, String> before = contents(pictures);

        assertThat(run("apply", plan.toString())).isEqualTo(2);
        assertThat(contents(pictures)).isEqualTo(before);
        assertThat(run("apply", plan.toString(), "--yes-delete")).isZero();
        assertThat(contents(pictures)).hasSize(before.size() - 1);
    }

    @Test
    void a_protected_folder_loses_nothing() throws IOException {
        makeCopies();
        Path safe = pictures.resolve("safe");
        Files.createDirectory(safe);
        Files.copy(pictures.resolve("half.jpg"), safe.resolve("small.jpg"));
        Path plan = temporary.resolve("plan.json");

        run("plan", pictures.toString(), "--protect", safe.toString(), "--output", plan.toString());

        assertThat(Files.readString(plan)).doesNotContain("\"file\" : \"" + safe.resolve("small.jpg"));
        run("find", pictures.toString(), "--protect", safe.toString(), "--format", "json");
        assertThat(out).doesNotContain("\"role\" : \"redundant\",\n      \"path\" : \"" + safe.resolve("small.jpg"));
    }

    @Test
    void what_lies_in_a_recycle_bin_is_counted_and_no_copy_of_the_living_picture() throws IOException {
        TestPictures.write(3, pictures.resolve("2023/IMG_5.png"));
        TestPictures.write(3, pictures.resolve("2023/#recycle/IMG_5.png"));
        Files.setLastModifiedTime(pictures.resolve("2023/#recycle/IMG_5.png"), FileTime.fromMillis(0));
        TestPictures.write(4, pictures.resolve("2023/@eaDir/IMG_5.png/SYNOPHOTO_THUMB_XL.jpg"));

        assertThat(run("find", pictures.toString(), "--format", "json")).isZero();
        assertThat(out.replaceAll("\\s+", " "))
                .contains("\"leftOut\" : [ { \"kind\" : \"#recycle\", \"folders\" : 1, \"files\" : 0 }, {");
        run("scan", pictures.toString());
        assertThat(out).contains("left out: 2 folders of 2 kinds (#recycle 1, @eaDir 1)");
        run("find", pictures.toString());
        assertThat(out).contains("left out: 2 folders of 2 kinds (#recycle 1, @eaDir 1)");
    }

    @Test
    void another_programs_library_is_read_and_loses_nothing_even_when_it_alone_is_named() throws IOException {
        Path library = pictures.resolve("Photos Library.photoslibrary/originals/0");
        Path inside = TestPictures.write(3, library.resolve("0A1C.png"));
        Path twin = Files.copy(inside, library.resolve("0A1D.png"));
        Path outside = Files.copy(inside, pictures.resolve("beach.png"));
        Files.setLastModifiedTime(outside, FileTime.fromMillis(0));
        Path plan = temporary.resolve("plan.json");
        Path aside = temporary.resolve("aside");

        run("find", pictures.toString(), "--format", "json");
        assertThat(textsOf("role")).containsOnlyOnce("keeper").contains("protected");
        for (Path folder : List.of(library, pictures)) {
            run("plan", folder.toString(), "--action", "move", "--to", aside.toString(), "--output", plan.toString());
            run("apply", plan.toString());
            assertThat(List.of(inside, twin)).allMatch(Files::exists);
        }
        assertThat(err).isEmpty();
    }

    @Test
    void the_places_that_other_programs_rule_are_listed() {
        assertThat(run("list", "places")).isZero();
        assertThat(out)
                .containsPattern("^[0-9]+ kinds known")
                .contains("#recycle  left out, Synology")
                .contains("*.photoslibrary  read, never removed, Apple Photos");
    }

    @Test
    void a_file_that_is_no_picture_is_listed_and_told_by_the_exit_code() throws IOException {
        TestPictures.write(1, pictures.resolve("a.png"));
        Files.writeString(pictures.resolve("broken.jpg"), "nothing of the kind");

        assertThat(run("scan", pictures.toString(), "--json")).isEqualTo(3);
        assertThat(out).contains("broken.jpg").contains("\"code\" : \"DEC-01\"");
        assertThat(run("list", "skipped")).isZero();
        assertThat(out).contains("broken.jpg");
        assertThat(run("list", "roots")).isZero();
        assertThat(out).contains(pictures.toString());
    }

    @Test
    void wrong_usage_is_told_apart_from_failure() {
        assertThat(run("find", "--similarity", "sideways")).isEqualTo(2);
        assertThat(run("find", temporary.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run("find", "--algorithm", "no-such-hash", pictures.toString()))
                .isEqualTo(2);
        assertThat(run("apply", temporary.resolve("no-plan.json").toString())).isEqualTo(1);
        assertThat(err).doesNotContain("\tat ");
        assertThat(run("--version")).isZero();
        assertThat(out).startsWith("Lookalike ");
        assertThat(run("find", "--help")).isZero();
    }

    @Test
    void the_bundled_plugins_are_all_active() {
        assertThat(run("list", "plugins")).isZero();
        assertThat(out).contains("hash-dct", "action-trash", "dct-256/1").doesNotContain("refused", "troubled");
    }

    @Test
    void a_plugin_can_be_switched_off_and_on() {
        assertThat(run("plugin", "disable", "quality-filesize")).isZero();
        run("list", "plugins");
        assertThat(out).containsPattern("quality-filesize.*disabled");
        assertThat(run("plugin", "enable", "quality-filesize")).isZero();
        run("list", "plugins");
        assertThat(out).containsPattern("quality-filesize.*active");
    }

    @Test
    void a_heic_is_read_by_its_plugin_alone_and_read_again_once_that_is_back() throws IOException {
        Files.write(pictures.resolve("a.heic"), Reading.fixture("scene.heic"));
        Files.write(pictures.resolve("b.png"), Reading.fixture("scene.png"));
        assertThat(run("plugin", "disable", "decoder-heic")).isZero();
        assertThat(run("plugin", "disable", "decoder-external")).isZero();

        assertThat(run("find", pictures.toString())).isEqualTo(3);
        assertThat(err).contains("a.heic", "the plugin decoder-heic is missing or switched off");

        assertThat(run("plugin", "enable", "decoder-heic")).isZero();
        assertThat(run("find", pictures.toString(), "--format", "json")).isEqualTo(11);
        assertThat(textsOf("format")).containsExactlyInAnyOrder("HEIC", "PNG");
    }

    @Test
    void an_avif_is_read_by_an_installed_program_unless_its_plugin_is_off() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/avifdec")), "avifdec is not installed");
        Files.write(pictures.resolve("a.avif"), Reading.fixture("scene.avif"));
        Files.write(pictures.resolve("b.png"), Reading.fixture("scene.png"));
        assertThat(run("plugin", "disable", "decoder-external")).isZero();

        assertThat(run("find", pictures.toString())).isEqualTo(3);
        assertThat(err).contains("a.avif", "the plugin decoder-external is missing or switched off");

        assertThat(run("plugin", "enable", "decoder-external")).isZero();
        assertThat(run("find", pictures.toString(), "--format", "json")).isEqualTo(11);
        assertThat(textsOf("format")).containsExactlyInAnyOrder("AVIF", "PNG");
    }

    @Test
    void pictures_that_were_found_are_those_that_were_read_and_left_out() throws IOException {
        makeCopies();
        Files.copy(pictures.resolve("original.png"), pictures.resolve("original.png.bak"));

        assertThat(run("scan", pictures.toString(), "--json")).isZero();
        assertThat(out)
                .contains("\"found\" : 5", "\"scanned\" : 4", "\"read\" : 4")
                .containsPattern(
                        "\"leftOutByName\" : \\[ \\{\\s+\"kind\" : \"\\*\\.bak\",\\s+\"folders\" : 0,\\s+\"files\" : 1");
        assertThat(run("scan", pictures.toString())).isZero();
        assertThat(out)
                .contains("5 pictures: 0 read, 4 known, 0 not readable, 1 left out, 0 gone")
                .contains("left out by name: 1 file of 1 kind (*.bak 1)");
    }

    @Test
    void the_index_can_be_checked_exported_compacted_and_relocated() throws IOException {
        makeCopies();
        run("scan", pictures.toString());
        Path export = temporary.resolve("export.json");

        assertThat(run("index", "check")).isZero();
        assertThat(run("index", "export", export.toString())).isZero();
        assertThat(Files.readString(export)).contains("original.png", "dct-256/1");
        assertThat(run("index", "compact")).isZero();
        Path moved = temporary.toRealPath().resolve("moved");
        Files.move(pictures, moved);
        assertThat(run("index", "relocate", pictures.toString(), moved.toString()))
                .isZero();
        assertThat(run("scan", moved.toString(), "--json")).isZero();
        assertThat(out).contains("\"read\" : 0");
    }

    @Test
    void an_unplugged_folder_is_told_as_offline_and_keeps_its_pictures() throws IOException {
        makeCopies();
        run("scan", pictures.toString());
        Path away = Files.move(pictures, temporary.resolve("away"));

        assertThat(run("find")).isEqualTo(3);
        assertThat(err).contains(pictures.toString(), "offline", "SCN-04");
        assertThat(run("find", pictures.toString(), "--format", "json")).isEqualTo(3);
        assertThat(out).contains("\"groups\" : [ ]", "SCN-04");
        Files.createDirectory(pictures);
        assertThat(run("find", pictures.toString())).isEqualTo(3);
        Files.delete(pictures);
        Files.move(away, pictures);
        assertThat(run("find", "--format", "json")).isEqualTo(11);
        assertThat(out).contains("\"reused\" : 4");
    }

    @Test
    void what_this_program_moved_away_itself_is_not_offline() throws IOException {
        Path twins = Files.createDirectory(temporary.toRealPath().resolve("twins"));
        TestPictures.write(7, pictures.resolve("a.png"));
        Files.copy(pictures.resolve("a.png"), twins.resolve("b.png"));
        Path plan = temporary.resolve("plan.json");
        run("find", pictures.toString(), twins.toString(), "--protect", pictures.toString());
        run(
                "plan",
                "--protect",
                pictures.toString(),
                "--action",
                "move",
                "--to",
                temporary.resolve("aside").toString(),
                "--output",
                plan.toString());
        assertThat(run("apply", plan.toString())).isZero();
        assertThat(twins).isEmptyDirectory();

        assertThat(run("find")).isZero();
    }

    @Test
    void a_folder_is_forgotten_when_that_is_told() throws IOException {
        makeCopies();
        run("scan", pictures.toString());

        assertThat(run("index", "forget", temporary.resolve("unknown").toString()))
                .isEqualTo(2);
        assertThat(run("index", "forget", pictures.toString())).isZero();
        run("list", "roots");
        assertThat(out).isEmpty();
        assertThat(pictures).isDirectoryContaining("glob:**original.png");
        Files.delete(temporary.resolve("data/index.mv.db"));
        run("list", "roots");
        assertThat(out).isEmpty();
    }

    @Test
    void a_folder_can_be_relocated_although_its_new_place_was_scanned_already() throws IOException {
        makeCopies();
        run("scan", pictures.toString());
        Path moved = temporary.toRealPath().resolve("moved");
        Files.createDirectory(moved);
        for (String name : List.of("original.png", "twin.png", "half.jpg")) {
            Files.copy(pictures.resolve(name), moved.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        assertThat(run("find", moved.toString())).isEqualTo(11);

        assertThat(run("index", "relocate", pictures.toString(), moved.toString()))
                .isZero();
        run("list", "roots");
        assertThat(out.strip()).isEqualTo(moved.toString());
        assertThat(run("scan", moved.toString(), "--json")).isZero();
        assertThat(out).contains("\"read\" : 0", "\"gone\" : 1");
    }

    private void makeCopies() throws IOException {
        BufferedImage original = TestPictures.drawn(7, 640, 480);
        TestPictures.write(original, pictures.resolve("original.png"));
        Files.copy(pictures.resolve("original.png"), pictures.resolve("twin.png"));
        BufferedImage half = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        half.getGraphics().drawImage(original.getScaledInstance(320, 240, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        TestPictures.write(half, pictures.resolve("half.jpg"));
        TestPictures.write(8, pictures.resolve("other.png"));
    }

    private int run(String... arguments) {
        InProcess.Ended ended = new InProcess(temporary.resolve("data")).run(arguments);
        out = ended.out();
        err = ended.err();
        return ended.code();
    }

    private List<String> textsOf(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(out)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals(name)) {
                    texts.add(json.nextTextValue());
                }
            }
        }
        return texts;
    }

    private static String withoutCounts(String json) {
        return json.replaceAll("\"reused\" : \\d+", "");
    }

    private static Map<Path, String> contents(Path folder) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.getLastModifiedTime(file));
            }
        }
        return contents;
    }
}
