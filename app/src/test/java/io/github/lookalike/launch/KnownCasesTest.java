package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real files on which the program was wrong, with the right answer: what {@code find} tells of them, and what {@code plan}
 * would take unseen. Skipped where they are absent; {@code -Dcases.directory} names their folder.
 */
final class KnownCasesTest {

    private static final FileTime OLD = FileTime.fromMillis(1_556_704_800_000L);
    private static final FileTime NEW = FileTime.fromMillis(1_619_863_200_000L);

    @TempDir
    private Path temporary = Path.of("");

    /** What {@code find} told of one picture. */
    private record Member(int group, String groupTier, String name, String role) {}

    /** All that was told. */
    private record Answer(List<Member> members, Set<String> planned) {

        List<String> tiers() {
            return members.stream().map(Member::groupTier).distinct().toList();
        }

        Optional<String> keeperOf(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .flatMap(one -> members.stream()
                            .filter(member -> member.group() == one.group()
                                    && member.role().equals("keeper")))
                    .map(Member::name)
                    .findFirst();
        }

        List<String> planned(Predicate<String> which) {
            return planned.stream().filter(which).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digit-150dpi",
                "digit-300dpi-jpg",
                "burst-tripod",
                "trailcam",
                "anim-two-gifs",
                "multipage-two",
                "multipage-more/gif2"
            })
    void what_shows_something_else_is_neither_the_same_picture_nor_planned(String name) throws IOException {
        Answer answer = answer(name, path -> false);
        assertThat(answer.planned()).isEmpty();
        assertThat(answer.tiers()).doesNotContain("identical", "same-picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anim-still", "multipage-page1", "multipage-more/gif"})
    void what_holds_more_than_one_picture_never_goes_for_its_first(String name) throws IOException {
        Answer answer = answer(name, KnownCasesTest::isJpeg);
        assertThat(answer.planned(file -> ends(file, ".gif", ".tif", ".tiff", ".psd", ".webp")))
                .isEmpty();
    }

    @Test
    void five_pages_never_go_for_the_first_of_them() throws IOException {
        assertThat(answer("multipage-more/tiff", path -> false).planned()).doesNotContain("scan_5pages.tif");
    }

    @ParameterizedTest
    @CsvSource({"iphone-rotated, IMG_0007.JPG, IMG_E0007.JPG", "takeout-rotated, 20180102_1.jpg, 20180102_1-edited.jpg"
    })
    void what_its_owner_turned_is_left_to_its_owner(String name, String original, String edit) throws IOException {
        Answer answer = answer(name, KnownCasesTest::isJpeg);
        assertThat(answer.planned()).doesNotContain(original, edit);
    }

    @Test
    void the_scan_of_sixteen_bits_is_kept() throws IOException {
        Answer answer = answer("master16", KnownCasesTest::isJpeg);
        assertThat(answer.members()).isNotEmpty();
        String any = answer.members().get(0).name();
        assertThat(answer.keeperOf(any))
                .hasValueSatisfying(keeper ->
                        assertThat(keeper).matches(name -> ends(name, ".tif", ".tiff") && name.contains("16")));
        assertThat(answer.planned(file -> ends(file, ".tif", ".tiff") && file.contains("16")))
                .isEmpty();
    }

    @Test
    void soft_originals_are_kept_against_their_messenger_copies() throws IOException {
        Answer answer = answer("wa-soft", path -> path.contains("WA_"));
        assertThat(answer.planned(file -> !file.startsWith("WA_"))).isEmpty();
        assertThat(answer.members().stream()
                        .filter(member -> member.role().equals("keeper"))
                        .map(Member::name))
                .allMatch(keeper -> !keeper.startsWith("WA_"));
    }

    @Test
    void a_picture_is_kept_before_its_framed_dated_and_marked_copies() throws IOException {
        assertThat(answer("bordered-keeper", path -> false).keeperOf("a.jpg").orElse("a.jpg"))
                .isEqualTo("a.jpg");
    }

    @Test
    void a_cut_out_is_kept_before_the_same_on_white() throws IOException {
        Answer answer = answer("alpha-on-white", path -> false);
        assertThat(answer.members()).isNotEmpty();
        assertThat(answer.members().stream()
                        .filter(member -> member.role().equals("keeper"))
                        .map(Member::name))
                .allMatch(keeper -> ends(keeper, ".png"));
        assertThat(answer.planned(file -> ends(file, ".png"))).isEmpty();
    }

    @Test
    void one_page_in_many_formats_and_sizes_is_one_picture() throws IOException {
        Answer answer = answer("page-formats", path -> false);
        assertThat(answer.tiers()).containsExactly("same-picture");
        assertThat(answer.members()).hasSize(8);
        assertThat(answer.members().stream().map(Member::group).distinct()).hasSize(2);
    }

    @Test
    void what_a_nas_keeps_of_deleted_pictures_is_left_out() throws IOException {
        Answer answer = answer("recycle", path -> path.contains("#recycle"));
        assertThat(answer.members()).noneMatch(member -> member.name().contains("#recycle"));
        assertThat(answer.planned()).isEmpty();
    }

    @Test
    void notes_go_with_the_twin_they_belong_to() throws IOException {
        Answer answer = answer("sidecars", path -> false);
        assertThat(answer.planned()).contains("DSC_0001 (1).JPG");
        for (String ending : "JPG.xmp JPG.pp3 JPG.dop JPG.json JPG.on1 JPG.arp JPG.cos xmp".split(" ", -1)) {
            assertThat(answer.planned()).contains("+DSC_0001 (1)." + ending);
        }
    }

    @Test
    void takeouts_note_goes_with_its_picture() throws IOException {
        Answer answer = answer("takeout", path -> false);
        assertThat(answer.planned(file -> file.startsWith("+")))
                .hasSameSizeAs(answer.planned(file -> isJpeg(file) && !file.startsWith("+")))
                .allMatch(file -> file.endsWith(".supplemental-metadata.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Photos Library.photoslibrary/originals/0", "Catalog Previews.lrdata/A"})
    void no_file_leaves_another_programs_library(String library) throws IOException {
        Path picture = cases().resolve("wa-soft/p0_9.jpg");
        Path inside = Files.createDirectories(temporary.resolve("pictures").resolve(library));
        Path outside = Files.createDirectories(temporary.resolve("pictures/pictures"));
        Files.copy(picture, inside.resolve("0A1C.jpg"));
        Files.setLastModifiedTime(Files.copy(picture, outside.resolve("beach.jpg")), OLD);
        assertThat(answer(temporary.resolve("pictures")).planned()).doesNotContain("0A1C.jpg");
    }

    private static Path cases() {
        Path cases = Path.of(System.getProperty("lookalike.cases", ""));
        assumeTrue(
                Files.isDirectory(cases.resolve("digit-150dpi")),
                "the known cases are absent: name their folder by -Dcases.directory (" + cases + ")");
        return cases;
    }

    /** The answer to a copy of a case, in which some files are older than the others. */
    private Answer answer(String name, Predicate<String> old) throws IOException {
        Path from = cases().resolve(name);
        Path to = temporary.resolve("pictures");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("README")) {
                    String relative = from.relativize(file).toString();
                    Path copy = to.resolve(relative);
                    Files.createDirectories(copy.resolveSibling(""));
                    Files.copy(file, copy);
                    Files.setLastModifiedTime(copy, old.test(relative) ? OLD : NEW);
                }
            }
        }
        return answer(to);
    }

    private Answer answer(Path folder) throws IOException {
        Path plan = temporary.resolve("plan.json");
        List<Member> members = members(run("find", folder.toString(), "--format", "json"), folder);
        run("plan", folder.toString(), "--action", "trash", "--output", plan.toString());
        return new Answer(members, planned(Files.readString(plan)));
    }

    private String run(String... arguments) {
        return new InProcess(temporary.resolve("data")).run(arguments).out();
    }

    /** The members of all groups, by their paths within the folder where they lie deeper. */
    private static List<Member> members(String found, Path folder) throws IOException {
        List<Member> members = new ArrayList<>();
        int group = -1;
        String tier = "";
        String path = "";
        try (JsonParser json = new JsonFactory().createParser(found)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token != JsonToken.FIELD_NAME) {
                    continue;
                }
                switch (json.currentName()) {
                    case "id" -> group++;
                    case "tier" ->
                        tier = members.isEmpty() || last(members).group() < group ? json.nextTextValue() : tier;
                    case "path" -> path = json.nextTextValue();
                    case "role" ->
                        members.add(new Member(
                                group, tier, folder.relativize(Path.of(path)).toString(), json.nextTextValue()));
                    default -> {}
                }
            }
        }
        return members;
    }

    private static Member last(List<Member> members) {
        return members.get(members.size() - 1);
    }

    /** Names of the files that would go, and behind a plus those that would go with them. */
    private static Set<String> planned(String plan) throws IOException {
        Set<String> planned = new TreeSet<>();
        String inside = "";
        try (JsonParser json = new JsonFactory().createParser(plan)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    if (Set.of("file", "keeper", "companions").contains(name)) {
                        inside = name;
                    } else if (name.equals("path") && !inside.equals("keeper")) {
                        String file =
                                String.valueOf(Path.of(json.nextTextValue()).getFileName());
                        planned.add(inside.equals("companions") ? "+" + file : file);
                    }
                }
            }
        }
        return planned;
    }

    private static boolean isJpeg(String file) {
        return ends(file, ".jpg", ".jpeg");
    }

    private static boolean ends(String file, String... endings) {
        return Arrays.stream(endings)
                .anyMatch(ending -> file.toLowerCase(java.util.Locale.ROOT).endsWith(ending));
    }
}
