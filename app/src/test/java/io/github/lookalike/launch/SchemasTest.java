package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.launch.Served.Json;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.scan.TestPictures;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.settings.SettingsFields;
import io.github.lookalike.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON schemas against what is really written. */
class SchemasTest {

    @TempDir
    private Path temporary;

    private Path pictures;
    private InProcess program;

    @BeforeEach
    void makePictures() throws IOException {
        pictures = Files.createDirectories(temporary.toRealPath().resolve("pictures"));
        Files.createDirectories(pictures.resolve("#recycle"));
        Path first = TestPictures.write(3, pictures.resolve("original.png"));
        TestPictures.write(3, pictures.resolve("copy.jpg"));
        Files.copy(first, pictures.resolve("twin.png"));
        Files.copy(first, pictures.resolve("original.png.bak"));
        Files.copy(first, pictures.resolve("#recycle").resolve("gone.png"));
        Files.writeString(pictures.resolve("copy.xmp"), "<x rating='5'/>");
        Files.writeString(pictures.resolve("broken.jpg"), "no picture");
        program = new InProcess(temporary.resolve("data"));
    }

    private Json schema(String name) throws IOException {
        InProcess.Ended ended = program.run("schema", name);
        assertThat(ended.code()).isZero();
        return Json.of(ended.out());
    }

    private void assertFits(String schema, String json) throws IOException {
        assertThat(SchemaCheck.differences(schema(schema), Json.of(json)))
                .as(schema)
                .isEmpty();
    }

    @Test
    void what_commands_write_is_as_their_schemas_have_it() throws IOException {
        Path plan = temporary.resolve("plan.json");
        Path index = temporary.resolve("index.json");
        assertFits("scan", program.run("scan", "--json", pictures.toString()).out());
        assertFits(
                "find",
                program.run("find", pictures.toString(), "--format", "json", "--radius", "40")
                        .out());
        assertThat(program.run("plan", pictures.toString(), "--hand-companions", "--output", plan.toString())
                        .err())
                .doesNotContain("not planned");
        assertFits("plan", Files.readString(plan));
        assertThat(program.run("apply", plan.toString()).code()).isZero();
        assertFits("history", program.run("history", "--format", "json").out());
        assertThat(program.run("index", "export", index.toString()).code()).isZero();
        assertFits("index", Files.readString(index));
    }

    @Test
    void settings_are_written_as_their_schema_has_them() throws IOException {
        Path file = temporary.resolve("settings.json");
        new SettingsFile(file).write(Settings.usual());

        assertFits("settings", Files.readString(file));
        assertThat(properties(schema("settings")))
                .containsExactlyInAnyOrderElementsOf(
                        SettingsFields.fields(Settings.usual()).keySet());
        assertThat(SchemaCheck.differences(schema("settings"), Json.of("{\"minBytes\": -1, \"theme\": \"pink\"}")))
                .hasSize(2);
    }

    @Test
    void closed_lists_are_those_of_the_program() throws IOException {
        Json member = schema("find").at("$defs").at("member").at("properties");
        assertThat(member.at("heldBack").at("items").fields().get("enum"))
                .isEqualTo(Stream.of(Condition.values()).map(Condition::code).toList());
        assertThat(member.at("tier").fields().get("enum"))
                .isEqualTo(Stream.of(Tier.values()).map(Tier::id).toList());
        assertThat(schema("find").at("properties").at("similarity").fields().get("enum"))
                .isEqualTo(Stream.of(Level.values()).map(Level::id).toList());
    }

    @Test
    void what_does_not_fit_is_found() throws IOException {
        Json schema = Json.of("{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\", \"minimum\": 0}},"
                + " \"required\": [\"a\"], \"additionalProperties\": false}");

        assertThat(SchemaCheck.differences(schema, Json.of("{\"a\": 1}"))).isEmpty();
        assertThat(Map.of(
                        "{}", "$ lacks a",
                        "{\"a\": -1}", "$.a is -1",
                        "{\"a\": \"1\"}", "$.a is 1",
                        "{\"a\": 1, \"b\": 2}", "$ has b"))
                .allSatisfy((value, difference) -> assertThat(SchemaCheck.differences(schema, Json.of(value)))
                        .containsExactly(difference));
    }

    private static List<String> properties(Json schema) {
        return schema.at("properties").fields().keySet().stream()
                .map(String::valueOf)
                .toList();
    }
}
