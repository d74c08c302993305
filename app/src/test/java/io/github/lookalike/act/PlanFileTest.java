package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Tier;
import io.github.lookalike.words.Worded;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void reads_what_it_wrote() throws Exception {
        Path file = folder.resolve("plan.json");
        PlanFile.write(plan(), file);
        assertThat(PlanFile.read(file)).isEqualTo(plan());
        PlanFile.write(new ActionPlan(Instant.EPOCH, List.of()), file);
        assertThat(PlanFile.read(file).actions()).isEmpty();
    }

    @Test
    void refuses_another_version_before_anything_else() {
        assertRefused(text().replace("\"version\" : 1", "\"version\" : 2"), "version 2");
    }

    @Test
    void refuses_a_missing_version() {
        assertRefused(text().replace("\"version\" : 1,", ""), "\"version\" is missing");
    }

    @Test
    void refuses_what_is_missing_unknown_twice_or_of_another_kind() {
        assertRefused(text().replaceFirst("\"tier\" : \"identical\",", ""), "\"tier\" is missing");
        assertRefused(text().replaceFirst("\"tier\"", "\"unless\""), "unknown field \"unless\"");
        assertRefused(text().replaceFirst("\"tier\"", "\"group\""), "group");
        assertRefused(text().replaceFirst("\"identical\"", "\"similar\""), "no tier \"similar\"");
        assertRefused(text().replaceFirst("\"bytes\" : 7", "\"bytes\" : \"7\""), "Expected");
        assertRefused(text().replaceFirst("\"bytes\" : 7", "\"bytes\" : 7.5"), "Expected");
    }

    @Test
    void refuses_absurd_sizes() {
        assertRefused(text().replaceFirst("\"bytes\" : 7", "\"bytes\" : -1"), "No file has");
        assertRefused(text().replaceFirst("\"bytes\" : 7", "\"bytes\" : 9223372036854775807"), "No file has");
        assertRefused(text().replaceFirst("\"bytes\" : 7", "\"bytes\" : 99999999999999999999999"), "no plan");
    }

    @Test
    void refuses_paths_that_do_not_say_where() {
        String file = root().resolve("a.jpg").toString();
        assertRefused(text().replace(file, "a.jpg"), "no absolute path");
        assertRefused(text().replace(file, root().resolve("../a.jpg").toString()), "no absolute path");
        assertRefused(text().replace(file, "\\u0000"), "no path");
    }

    @Test
    void refuses_a_plan_that_removes_a_keeper() {
        String file = root().resolve("a.jpg").toString();
        assertRefused(text().replace(file, root().resolve("keeper.jpg").toString()), "contradicts");
    }

    @Test
    void refuses_what_is_cut_off_or_goes_on() {
        assertRefused(text().substring(0, text().length() / 2), "plan");
        assertRefused(text() + "{}", "after its end");
        assertRefused("", "plan");
        assertRefused("[]", "plan");
    }

    @Test
    void never_replaces_a_file_that_is_no_plan() throws Exception {
        Path picture = Files.writeString(folder.resolve("picture.jpg"), "picture");
        assertThatThrownBy(() -> PlanFile.write(plan(), picture)).isInstanceOf(PlanFileException.class);
        assertThat(picture).hasContent("picture");
    }

    @Test
    void says_where_a_plan_is_missing() {
        assertThatThrownBy(() -> PlanFile.read(folder.resolve("none.json")))
                .isInstanceOf(PlanFileException.class)
                .hasMessageContaining("plan.none");
    }

    @Test
    void ends_in_words_whatever_it_reads() {
        Random random = new Random(11);
        String good = text();
        for (int i = 0; i < 3000; i++) {
            StringBuilder damaged = new StringBuilder(good);
            for (int n = 0; n < 3; n++) {
                damaged.setCharAt(random.nextInt(damaged.length()), (char) (32 + random.nextInt(96)));
            }
            try {
                PlanFile.read(new StringReader(damaged.toString()));
            } catch (PlanFileException e) {
                assertThat(Worded.of(e)).contains("plan");
            } catch (java.io.IOException e) {
                throw new AssertionError(damaged.toString(), e);
            }
        }
    }

    private static void assertRefused(String text, String reason) {
        assertThatThrownBy(() -> PlanFile.read(new StringReader(text)))
                .isInstanceOfSatisfying(
                        PlanFileException.class, e -> assertThat(Worded.of(e)).contains(reason));
    }

    private static String text() {
        try {
            StringWriter out = new StringWriter();
            PlanFile.write(plan(), out);
            return out.toString();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ActionPlan plan() {
        PlannedFile keeper = new PlannedFile(root().resolve("keeper.jpg"), 9, Instant.parse("2020-01-01T00:00:00Z"));
        PlannedAction one = new PlannedAction(
                "g1",
                Tier.IDENTICAL,
                "trash",
                Optional.empty(),
                new PlannedFile(
                        root().resolve("a.jpg"),
                        7,
                        Instant.parse("2020-01-01T00:00:00.123456789Z"),
                        Optional.of("0123456789abcdef".repeat(4))),
                root(),
                keeper,
                List.of(new PlannedFile(root().resolve("a.xmp"), 3, Instant.EPOCH)),
                List.of(new Handover(
                        new PlannedFile(Path.of("/pictures/copy.wav").toAbsolutePath(), 3, Instant.EPOCH),
                        Path.of("/pictures/keeper.wav").toAbsolutePath())),
                List.of(Reason.of("loss.companion-differs", "a.xmp")));
        PlannedAction other = new PlannedAction(
                "g1",
                Tier.EDITED,
                "move",
                Optional.of(root().resolveSibling("aside")),
                new PlannedFile(root().resolve("näh \"b\".jpg"), 8, Instant.EPOCH),
                root(),
                keeper,
                List.of());
        return new ActionPlan(Instant.parse("2026-01-02T03:04:05Z"), List.of(one, other));
    }

    private static Path root() {
        return Path.of("/pictures").toAbsolutePath();
    }
}
