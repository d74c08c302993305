package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.Reason;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures with notes beside them on which the program was wrong. */
final class SharedCasesTest {

    private static final List<String> ENDINGS = List.of(
            "JPG.arp",
            "JPG.cos",
            "JPG.dop",
            "JPG.json",
            "JPG.nksc",
            "JPG.on1",
            "JPG.out.pp3",
            "JPG.pp3",
            "JPG.vrd",
            "JPG.xmp",
            "THM",
            "WAV",
            "txt",
            "xmp");

    @TempDir
    private Path folder = Path.of("");

    private Album album = new Album(Path.of(""), new MemoryJournal());

    @BeforeEach
    void make_an_album() {
        album = new Album(folder, new MemoryJournal());
    }

    @Test
    void no_note_of_a_twin_is_left_alone() throws IOException {
        copy("sidecars");
        PlannedAction action = planned("DSC_0001 (1).JPG", "DSC_0001.JPG");
        assertThat(names(action))
                .containsExactlyInAnyOrderElementsOf(
                        ENDINGS.stream().map(ending -> "DSC_0001 (1)." + ending).toList());
        assertThat(action.notes()).hasSize(14).allMatch(note -> note.key().equals("loss.companion-differs"));
        assertThat(album.apply(album.identified(Album.plan(action))).complete()).isTrue();
        try (Stream<Path> left = Files.list(album.root)) {
            assertThat(left.filter(file -> String.valueOf(file.getFileName()).contains("(1)")))
                    .isEmpty();
        }
    }

    @Test
    void takeouts_note_goes_with_its_picture_and_its_other_description_is_told() throws IOException {
        copy("takeout");
        PlannedAction action = planned("Trip to the coast/IMG_1.jpg", "Photos from 2023/IMG_1.jpg");
        assertThat(names(action)).containsExactly("IMG_1.jpg.supplemental-metadata.json");
        assertThat(action.notes())
                .containsExactly(
                        Reason.of("loss.companion-notes", "description", "IMG_1.jpg.supplemental-metadata.json", 1));
    }

    private PlannedAction planned(String file, String keeper) throws IOException {
        ActionPlan plan =
                Album.plan(album.remove(Tier.IDENTICAL, album.root.resolve(file), album.root.resolve(keeper)));
        return Companions.join(plan, Map.of("aside", new AsideAction()))
                .actions()
                .get(0);
    }

    private static List<String> names(PlannedAction action) {
        return action.companions().stream()
                .map(companion -> String.valueOf(companion.path().getFileName()))
                .toList();
    }

    private void copy(String name) throws IOException {
        Path from = Path.of(System.getProperty("lookalike.corpora", "nowhere"))
                .resolveSibling("cases")
                .resolve(name);
        assumeTrue(Files.isDirectory(from), "no such case: " + from);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = album.root.resolve(from.relativize(file).toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to);
            }
        }
    }
}
