package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.PlanFile;
import io.github.lookalike.act.PlannedAction;
import io.github.lookalike.cli.CommandLineProgram;
import io.github.lookalike.scan.TestPictures;
import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchPlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans that somebody changed, or that were made elsewhere: each is refused with a reason, and nothing is touched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePlanTest {

    private Path temporary;

    private Path data;
    private Path root;
    private Path outside;
    private Path keeper;
    private Path twin;
    private Path other;
    private Path otherTwin;
    private Workbench workbench;
    private ActionPlan plan;
    private String out = "";
    private String err = "";

    /** Two pictures with a twin each, of which one has notes, and what is beside them. */
    @BeforeAll
    void make_a_plan(@TempDir Path folder) throws Exception {
        temporary = folder;
        Path top = temporary.toRealPath();
        data = top.resolve("data");
        root = Files.createDirectories(top.resolve("pictures"));
        outside = Files.createDirectories(top.resolve("outside"));
        keeper = TestPictures.write(TestPictures.drawn(7, 320, 240), root.resolve("a.png"));
        twin = Files.copy(keeper, root.resolve("a (1).png"));
        Files.writeString(root.resolve("a (1).png.xmp"), "<x:xmpmeta/>");
        Files.writeString(root.resolve("a.png.xmp"), "<x:xmpmeta/>");
        other = TestPictures.write(TestPictures.drawn(8, 320, 240), root.resolve("b.png"));
        otherTwin =
                Files.copy(other, Files.createDirectories(root.resolve("sub")).resolve("b (1).png"));
        TestPictures.write(TestPictures.drawn(9, 320, 240), root.resolve("alone.png"));
        Files.writeString(root.resolve("diary.txt"), "Dear diary");
        Files.copy(keeper, Files.createDirectories(root.resolve("safe")).resolve("a (2).png"));
        Files.copy(keeper, outside.resolve("a.png"));
        Files.createSymbolicLink(root.resolve("alias"), root.resolve("sub"));
        Files.createSymbolicLink(top.resolve("pictures too"), root);

        workbench = new Wiring(Versions.read()).open(new WorkbenchPlace(Optional.of(data), Optional.empty()));
        Path file = top.resolve("plan.json");
        String away = top.resolve("away").toString();
        int code = run(
                "plan",
                root.toString(),
                "--action",
                "move",
                "--to",
                away,
                "--protect",
                root.resolve("safe").toString(),
                "--output",
                file.toString());
        assertThat(code).as(err).isZero();
        plan = PlanFile.read(file);
        assertThat(plan.actions()).as(out).hasSize(2);
        // What no scan saw.
        Files.copy(keeper, root.resolve("a (3).png"));
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    /** Changes a draft, whose first action is about the twin with notes. */
    @FunctionalInterface
    private interface Tampering {

        void tamper(HostilePlanTest at, DraftPlan draft) throws IOException;
    }

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas without state.
    private enum Kind {
        ANOTHER_VERSION((at, draft) -> draft.fields.put("version", 2)),
        NO_TIME((at, draft) -> draft.fields.put("created", "yesterday")),
        UNKNOWN_FIELD((at, draft) -> first(draft).put("force", "yes")),
        UNKNOWN_FIELD_AT_THE_TOP((at, draft) -> draft.fields.put("unchecked", "yes")),
        NO_KEEPER((at, draft) -> first(draft).remove("keeper")),
        NO_ROOT((at, draft) -> first(draft).remove("root")),
        NO_DIGEST_OF_THE_FILE((at, draft) -> file(draft).remove("sha256")),
        NO_DIGEST_OF_THE_KEEPER((at, draft) -> keeper(draft).remove("sha256")),
        DIGEST_THAT_IS_NONE((at, draft) -> file(draft).put("sha256", "")),
        ANOTHER_DIGEST_OF_THE_FILE((at, draft) -> file(draft).put("sha256", "0".repeat(64))),
        ANOTHER_DIGEST_OF_THE_KEEPER((at, draft) -> keeper(draft).put("sha256", "0".repeat(64))),
        ANOTHER_SIZE((at, draft) -> file(draft).put("bytes", 1)),
        NEGATIVE_SIZE((at, draft) -> file(draft).put("bytes", -1)),
        ANOTHER_TIME((at, draft) -> file(draft).put("modified", "2001-01-01T00:00:00Z")),
        UNKNOWN_TIER((at, draft) -> first(draft).put("tier", "certain")),
        ANOTHER_TIER((at, draft) -> first(draft).put("tier", "same-picture")),
        ITS_OWN_KEEPER((at, draft) -> first(draft).put("keeper", DraftPlan.truth(at.twin))),
        KEEPER_AND_FILE_CHANGED_PLACES((at, draft) -> {
            first(draft).put("file", DraftPlan.truth(at.keeper));
            first(draft).put("keeper", DraftPlan.truth(at.twin));
        }),
        A_KEEPER_LEAVES((at, draft) -> second(draft).put("file", DraftPlan.truth(at.keeper))),
        PLANNED_TWICE((at, draft) -> draft.actions.add(first(draft))),
        KEEPER_THAT_LEAVES_ELSEWHERE((at, draft) -> first(draft).put("keeper", DraftPlan.truth(at.otherTwin))),
        ANOTHER_PICTURE_AS_KEEPER((at, draft) -> first(draft).put("keeper", DraftPlan.truth(at.other))),
        A_PICTURE_ALONE((at, draft) -> first(draft).put("file", DraftPlan.truth(at.root.resolve("alone.png")))),
        NO_PICTURE((at, draft) -> first(draft).put("file", DraftPlan.truth(at.root.resolve("diary.txt")))),
        A_PROTECTED_PICTURE(
                (at, draft) -> first(draft).put("file", DraftPlan.truth(at.root.resolve("safe/a (2).png")))),
        A_PROTECTED_PICTURE_AS_KEEPER(
                (at, draft) -> first(draft).put("keeper", DraftPlan.truth(at.root.resolve("safe/a (2).png")))),
        A_FILE_NO_SCAN_SAW((at, draft) -> first(draft).put("file", DraftPlan.truth(at.root.resolve("a (3).png")))),
        A_KEEPER_NO_SCAN_SAW((at, draft) -> first(draft).put("keeper", DraftPlan.truth(at.root.resolve("a (3).png")))),
        A_FILE_OUTSIDE((at, draft) -> {
            first(draft).put("file", DraftPlan.truth(at.outside.resolve("a.png")));
            first(draft).put("root", at.outside);
            first(draft).put("companions", List.of());
        }),
        A_FILE_OUTSIDE_ITS_ROOT((at, draft) -> first(draft).put("file", DraftPlan.truth(at.outside.resolve("a.png")))),
        A_KEEPER_OUTSIDE((at, draft) -> first(draft).put("keeper", DraftPlan.truth(at.outside.resolve("a.png")))),
        A_ROOT_ABOVE((at, draft) -> first(draft).put("root", at.root.resolveSibling(""))),
        A_ROOT_BELOW((at, draft) -> second(draft).put("root", at.otherTwin.resolveSibling(""))),
        A_RELATIVE_ROOT((at, draft) -> first(draft).put("root", "pictures")),
        A_RELATIVE_FILE((at, draft) -> file(draft).put("path", "a (1).png")),
        A_WAY_UP((at, draft) -> file(draft).put("path", at.root + "/../outside/a.png")),
        NO_PATH((at, draft) -> file(draft).put("path", "")),
        ANOTHER_CASE((at, draft) -> file(draft).put("path", at.root.resolve("A (1).PNG"))),
        THE_ROOT_ITSELF((at, draft) -> {
            file(draft).put("path", at.root);
            first(draft).put("root", at.root.resolveSibling(""));
        }),
        A_FOLDER((at, draft) -> file(draft).put("path", at.root.resolve("sub"))),
        THROUGH_A_LINKED_FOLDER(
                (at, draft) -> second(draft).put("file", DraftPlan.truth(at.root.resolve("alias/b (1).png")))),
        THROUGH_A_LINKED_ROOT((at, draft) -> {
            Path alias = at.root.resolveSibling("pictures too");
            first(draft).put("file", DraftPlan.truth(alias.resolve("a (1).png")));
            first(draft).put("root", alias);
        }),
        ITSELF_AS_KEEPER_THROUGH_A_LINK(
                (at, draft) -> second(draft).put("keeper", DraftPlan.truth(at.root.resolve("alias/b (1).png")))),
        THE_OTHERS_KEEPER_THROUGH_A_LINK((at, draft) -> {
            Path alias = at.root.resolveSibling("pictures too");
            second(draft).put("file", DraftPlan.truth(alias.resolve("a.png")));
            second(draft).put("root", alias);
        }),
        A_STRANGER_AS_COMPANION((at, draft) -> companions(draft).add(DraftPlan.truth(at.root.resolve("alone.png")))),
        THE_KEEPER_AS_COMPANION((at, draft) -> companions(draft).add(DraftPlan.truth(at.keeper))),
        THE_KEEPERS_NOTES_AS_COMPANION(
                (at, draft) -> companions(draft).add(DraftPlan.truth(at.root.resolve("a.png.xmp")))),
        A_DIARY_AS_COMPANION((at, draft) -> companions(draft).add(DraftPlan.truth(at.root.resolve("diary.txt")))),
        A_COMPANION_OUTSIDE((at, draft) -> companions(draft).add(DraftPlan.truth(at.outside.resolve("a.png")))),
        A_COMPANION_TWICE((at, draft) -> companions(draft).add(companions(draft).get(0))),
        NOTES_HANDED_OUTSIDE((at, draft) -> hand(draft, at.outside.resolve("a.png.xmp"))),
        NOTES_HANDED_TO_A_FOLDER_BELOW((at, draft) -> hand(draft, at.root.resolve("sub/a.png.xmp"))),
        NOTES_HANDED_TO_ANOTHER_PICTURE((at, draft) -> hand(draft, at.root.resolve("b.png.xmp"))),
        NOTES_HANDED_UNDER_ANY_NAME((at, draft) -> hand(draft, at.root.resolve("notes.desktop"))),
        NOTES_HANDED_OVER_THE_KEEPER((at, draft) -> hand(draft, at.keeper)),
        A_DIARY_HANDED_OVER((at, draft) -> {
            hand(draft, at.root.resolve("a.png (from diary).txt"));
            handed(draft).put("file", DraftPlan.truth(at.root.resolve("diary.txt")));
        }),
        NOTES_HANDED_OVER_WITHOUT_A_DIGEST((at, draft) -> {
            hand(draft, at.root.resolve("a.png (from a (1).png).xmp"));
            map(handed(draft).get("file")).remove("sha256");
        }),
        HANDING_OVER_AS_ACTION((at, draft) -> first(draft).put("action", "hand-over")),
        NOTES_LEFT_BEHIND((at, draft) -> companions(draft).clear()),
        A_DESTINATION_IN_THE_DATA_FOLDER((at, draft) -> first(draft).put("destination", at.data.resolve("plugins"))),
        A_DESTINATION_OF_THE_SYSTEM((at, draft) -> first(draft).put("destination", "/etc/lookalike")),
        THE_TOP_AS_DESTINATION((at, draft) -> first(draft).put("destination", at.root.getRoot())),
        A_RELATIVE_DESTINATION((at, draft) -> first(draft).put("destination", "away")),
        NO_DESTINATION((at, draft) -> first(draft).remove("destination")),
        A_FILE_OF_THE_DATA_FOLDER((at, draft) -> {
            first(draft).put("file", DraftPlan.truth(at.data.resolve("index.history")));
            first(draft).put("root", at.data);
            first(draft).put("companions", List.of());
        }),
        A_FILE_OF_THE_SYSTEM((at, draft) -> {
            first(draft).put("file", DraftPlan.truth(Path.of("/etc/passwd")));
            first(draft).put("root", "/etc");
            first(draft).put("companions", List.of());
        }),
        AN_UNKNOWN_ACTION((at, draft) -> first(draft).put("action", "shred")),
        NO_ACTION((at, draft) -> first(draft).put("action", "")),
        ANOTHER_ACTION_FOR_GOOD((at, draft) -> first(draft).put("action", "delete")),
        ANOTHER_INDEX((at, draft) -> draft.fields.put("index", at.outside.resolve("index.mv.db"))),
        NO_INDEX((at, draft) -> draft.fields.remove("index"));

        private final Tampering tampering;

        Kind(Tampering tampering) {
            this.tampering = tampering;
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_refused_with_a_reason_and_touches_nothing(Kind kind) throws Exception {
        DraftPlan draft = draft();
        kind.tampering.tamper(this, draft);
        assertRefused(draft.json());
    }

    @Test
    void a_plan_that_another_search_has_overtaken_is_still_known_to_be_right() throws Exception {
        Path first = Files.createDirectories(temporary.toRealPath().resolve("first"));
        Path second = Files.createDirectories(temporary.toRealPath().resolve("second"));
        Path kept = TestPictures.write(TestPictures.drawn(21, 320, 240), first.resolve("x.png"));
        Path gone = Files.copy(kept, first.resolve("x (1).png"));
        Files.copy(
                TestPictures.write(TestPictures.drawn(22, 320, 240), second.resolve("y.png")),
                second.resolve("y2.png"));
        try (Workbench own = new Wiring(Versions.read())
                .open(new WorkbenchPlace(Optional.of(temporary.resolve("own data")), Optional.empty()))) {
            Path file = temporary.resolve("overtaken.json");
            Path later = temporary.resolve("later.json");
            assertThat(run(own, "plan", first.toString(), "--output", file.toString()))
                    .isZero();
            assertThat(run(own, "plan", second.toString(), "--output", later.toString()))
                    .isZero();
            ActionPlan made = PlanFile.read(file);
            assertThat(made.actions())
                    .extracting(action -> action.file().path())
                    .containsExactly(gone);
            assertThat(own.refusals(made)).isEmpty();
        }
    }

    @Test
    void what_is_no_json_or_more_is_refused() throws Exception {
        String json = draft().json();
        List<UnaryOperator<String>> tamperings = List.of(
                text -> text + "{}",
                text -> text.substring(0, text.length() / 2),
                text -> text.replace("\"tier\":", "\"tier\": \"identical\", \"tier\":"),
                text -> "[" + text + "]",
                text -> "",
                text -> "GIF89a");
        for (UnaryOperator<String> tampering : tamperings) {
            assertRefused(tampering.apply(json));
        }
    }

    @Test
    void a_file_that_was_replaced_is_refused_although_the_plan_was_made_to_fit() throws Exception {
        for (Path replaced : List.of(twin, keeper)) {
            byte[] before = Files.readAllBytes(replaced);
            FileTime time = Files.getLastModifiedTime(replaced);
            Files.write(replaced, new byte[before.length]);
            Files.setLastModifiedTime(replaced, time);
            DraftPlan draft = draft();
            (replaced.equals(twin) ? file(draft) : keeper(draft)).putAll(DraftPlan.truth(replaced));
            first(draft).put("tier", "same-picture");
            assertRefused(draft.json());
            first(draft).put("tier", "identical");
            assertRefused(draft.json());
            Files.write(replaced, before);
            Files.setLastModifiedTime(replaced, time);
        }
    }

    @Test
    void the_plan_as_it_was_made_could_be_done() throws Exception {
        Path file = write(draft().json());
        assertThat(run("apply", file.toString(), "--dry-run")).as(err).isZero();
        assertThat(out).contains("would be done: 3 files");
    }

    private void assertRefused(String json) throws Exception {
        Map<Path, String> before = tree();
        Path file = write(json);
        assertThat(run("apply", file.toString())).as(out + err).isNotZero();
        assertThat(err).as("the reason").isNotBlank().doesNotContain("Exception");
        assertThat(tree()).as(out + err).isEqualTo(before);
        assertThat(workbench.journal().batches()).isEmpty();
    }

    private Path write(String json) throws IOException {
        return Files.writeString(temporary.resolve("draft.json"), json);
    }

    /** What there is below pictures, outside and the place to move to, with digests. */
    private Map<Path, String> tree() throws IOException {
        Map<Path, String> tree = new TreeMap<>();
        for (String name : List.of("pictures", "outside", "away")) {
            Path top = temporary.toRealPath().resolve(name);
            try (Stream<Path> all = Files.exists(top) ? Files.walk(top) : Stream.empty()) {
                for (Path path : all.collect(Collectors.toList())) {
                    tree.put(path, Files.isRegularFile(path) ? Arrays.toString(Files.readAllBytes(path)) : "");
                }
            }
        }
        return tree;
    }

    private DraftPlan draft() {
        List<PlannedAction> sorted = new ArrayList<>(plan.actions());
        sorted.sort(Comparator.comparing(action -> action.companions().isEmpty()));
        return new DraftPlan(new ActionPlan(plan.created(), plan.index(), sorted));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> companions(DraftPlan draft) {
        return (List<Object>) Objects.requireNonNull(first(draft).get("companions"));
    }

    /** Takes the notes from what goes with the picture, and hands them to a place. */
    private static void hand(DraftPlan draft, Path to) {
        Map<String, Object> handed = new HashMap<>();
        handed.put("file", companions(draft).remove(0));
        handed.put("to", to);
        first(draft).put("handed", List.of(handed));
    }

    private static Map<String, Object> handed(DraftPlan draft) {
        return map(((List<?>) Objects.requireNonNull(first(draft).get("handed"))).get(0));
    }

    private static Map<String, Object> first(DraftPlan draft) {
        return map(draft.actions.get(0));
    }

    private static Map<String, Object> second(DraftPlan draft) {
        return map(draft.actions.get(1));
    }

    private static Map<String, Object> file(DraftPlan draft) {
        return map(first(draft).get("file"));
    }

    private static Map<String, Object> keeper(DraftPlan draft) {
        return map(first(draft).get("keeper"));
    }

    /** A command over the one open workbench: opening it anew for each plan would take most of the time. */
    private int run(String... arguments) {
        return run(workbench, arguments);
    }

    private int run(Workbench with, String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        CommandLineProgram program = new CommandLineProgram(
                place -> leftOpen(with),
                "1",
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        int code = program.run(arguments);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static Workbench leftOpen(Workbench workbench) {
        return (Workbench) Proxy.newProxyInstance(
                Workbench.class.getClassLoader(),
                new Class<?>[] {Workbench.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(workbench, arguments));
    }
}
