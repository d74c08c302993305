package io.github.lookalike.scan.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlacesTest {

    private static final Path ROOT = Path.of("/volume1/photo");

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @MethodSource("io.github.lookalike.scan.place.Places#known")
    void every_kind_is_told_by_its_names_in_any_case(Place place) {
        String names = place.pattern().replace("*", "x y");
        for (String written : new String[] {names, names.toLowerCase(Locale.ROOT), names.toUpperCase(Locale.ROOT)}) {
            Path path = ROOT.resolve(written);
            Path inside = path.resolve("2023/IMG_5.jpg");
            switch (place.treatment()) {
                case PROTECTED -> {
                    assertThat(Places.isProtected(inside)).isTrue();
                    assertThat(Places.leftOutFolder(path)).isEmpty();
                }
                case LEFT_OUT -> isLeftOut(place, path);
            }
        }
    }

    /** A folder that a marker tells is none without it. */
    private static void isLeftOut(Place place, Path path) {
        boolean folder = place.holder() != Place.Holder.FILE && place.marker().isEmpty();
        boolean file = place.holder() != Place.Holder.FOLDER;
        assertThat(Places.leftOutFolder(path).isPresent()).isEqualTo(folder);
        assertThat(Places.of(path.resolve("a.jpg")).isPresent()).isEqualTo(folder);
        assertThat(Places.leftOutFile(path).isPresent()).isEqualTo(file);
    }

    @Test
    void no_kind_is_listed_twice() {
        assertThat(Places.known())
                .extracting(Place::kind)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(38);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recycle/a.jpg",
                "Originals/a.jpg",
                "thumbs/a.jpg",
                "Previews/a.jpg",
                "trash/a.jpg",
                "Archive/a.jpg",
                "sync/Archive/a.jpg",
                "trashed-1/a.jpg",
                "2023._/a.jpg",
                "Cache/a.jpg",
                "my photoslibrary/a.jpg",
                "a.photoslibrary.jpg",
                "#recycle.jpg",
                "Backups/a.jpg",
                "share/Trash/a.jpg",
                ".photoslibrary backup/a.jpg",
                "WhatsApp Images/Sent/a.jpg",
                "a.lrdata"
            })
    void what_only_looks_like_such_a_place_is_the_persons_own(String path) {
        assertThat(Places.of(ROOT.resolve(path))).isEmpty();
        assertThat(Places.isProtected(ROOT.resolve(path))).isFalse();
    }

    @Test
    void the_outermost_place_is_told_and_a_library_in_a_bin_stays_protected() {
        Path file = ROOT.resolve("#recycle/Old.photoslibrary/originals/0/a.jpg");

        assertThat(Places.of(file)).map(Place::kind).contains("#recycle");
        assertThat(Places.protecting(file)).map(Place::owner).contains("Apple Photos");
    }

    @Test
    void previews_are_left_out_of_a_catalog_yet_protected_when_they_are_read_by_name() {
        Path previews = ROOT.resolve("Catalog Smart Previews.lrdata");

        assertThat(Places.leftOutFolder(previews)).isPresent();
        assertThat(Places.isProtected(previews.resolve("A/0A1C.jpg"))).isTrue();
        assertThat(Places.leftOutFolder(ROOT.resolve("Catalog Helper.lrdata"))).isEmpty();
    }

    @Test
    void a_relative_path_and_the_root_are_asked_like_any_other() {
        assertThat(Places.of(Path.of("@eaDir/a.jpg"))).isPresent();
        assertThat(Places.of(Path.of(""))).isEmpty();
        assertThat(Places.leftOutFolder(Path.of("/"))).isEmpty();
    }

    @Test
    void a_name_that_anybody_may_use_needs_the_marker_of_its_program() throws IOException {
        Path thumbs = Files.createDirectory(temporary.resolve("thumbs"));
        assertThat(Places.leftOutFolder(thumbs)).isEmpty();

        Files.writeString(thumbs.resolve(".immich"), "1700000000000");

        assertThat(Places.leftOutFolder(thumbs)).map(Place::kind).contains("thumbs with .immich");
    }
}
