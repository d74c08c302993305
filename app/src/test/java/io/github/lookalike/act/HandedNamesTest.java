package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HandedNamesTest {

    private static final Path PICTURE = Path.of("/old/IMG_1.HEIC");
    private static final Path KEEPER = Path.of("/kept/b.jpg");

    @ParameterizedTest
    @CsvSource({
        "IMG_1.HEIC.xmp, b.jpg.xmp",
        "img_1.heic.XMP, b.jpg.XMP",
        "IMG_1.xmp, b.xmp",
        "IMG_1.MOV, b.MOV",
        "IMG_1_HEVC.MOV, b_HEVC.MOV",
        "IMG_1_01.HEIC.xmp, b_01.jpg.xmp",
        "IMG_1.HEIC.supplemental-metadata.json, b.jpg.supplemental-metadata.json",
        "IMG_1.xmp_original, b.xmp_original",
        "NKSC_PARAM/IMG_1.HEIC.nksc, NKSC_PARAM/b.jpg.nksc",
    })
    void a_companion_keeps_its_style(String companion, String handed) {
        assertThat(HandedNames.inItsStyle(PICTURE.resolveSibling(companion), PICTURE, KEEPER))
                .isEqualTo(Optional.of(KEEPER.resolveSibling(handed)));
    }

    @ParameterizedTest
    @CsvSource({"IMG_0001.AAE", "IMG_10.xmp", "IMG_1_02.JPG.xmp", "notes.json"})
    void what_is_named_otherwise_has_no_style(String companion) {
        assertThat(HandedNames.inItsStyle(PICTURE.resolveSibling(companion), PICTURE, KEEPER))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "IMG_1.HEIC.xmp; 1; b.jpg (from IMG_1.HEIC).xmp",
                "IMG_1.xmp; 1; b.jpg (from IMG_1).xmp",
                "IMG_1.xmp; 2; b.jpg (from IMG_1, 2).xmp",
                "b.jpg (from c).xmp; 1; b.jpg (from b.jpg (from c)).xmp",
            })
    void what_finds_its_name_taken_is_kept_beside(String companion, int number, String handed) {
        assertThat(HandedNames.beside(PICTURE.resolveSibling(companion), KEEPER, number))
                .isEqualTo(KEEPER.resolveSibling(handed));
    }

    @Test
    void a_long_name_is_cut_between_letters() {
        Path longest = PICTURE.resolveSibling("ä".repeat(125) + ".xmp");
        String name = HandedNames.beside(longest, KEEPER, 1).getFileName().toString();
        assertThat(name).startsWith("b.jpg (from ää").endsWith("ä).xmp");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(254, 255);
    }

    @ParameterizedTest
    @CsvSource({
        "/kept/c.xmp, false",
        "/kept/b.jpg, false",
        "/kept/b.xmp.exe, false",
        "/elsewhere/b.xmp, false",
        "/kept/sub/b.xmp, false",
        "/kept/b.xmp, true",
        "/kept/b.jpg.xmp, true",
        "/kept/b.jpg (from IMG_1).xmp, true",
    })
    void only_these_names_are_allowed(Path to, boolean allowed) {
        assertThat(HandedNames.allow(PICTURE.resolveSibling("IMG_1.xmp"), PICTURE, KEEPER, to))
                .isEqualTo(allowed);
    }
}
