package io.github.lookalike.decode.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.words.Worded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreviewDecoderTest {

    @TempDir
    private Path folder;

    @Test
    void a_raw_file_is_its_preview_with_the_size_of_the_sensor() throws Exception {
        byte[] preview = Raws.jpeg(640, 424);

        assertThat(summary(Raws.nef(preview, 1))).isEqualTo("NEF 6048×4032 bright left");
        assertThat(summary(Raws.rw2(preview))).isEqualTo("RW2 4624×3464 bright left");
        assertThat(summary(Raws.raf(preview))).isEqualTo("RAF 7728×5152 bright left");
        assertThat(summary(Raws.cr3(preview, 1))).isEqualTo("CR3 6000×4000 bright left");
        assertThat(summary(Raws.heic(preview))).isEqualTo("HEIC 4032×3024 bright left");
    }

    @Test
    void the_orientation_of_the_raw_file_turns_its_preview() throws Exception {
        byte[] preview = Raws.jpeg(640, 424);

        assertThat(summary(Raws.nef(preview, 6))).isEqualTo("NEF 4032×6048 bright top");
        assertThat(summary(Raws.cr3(preview, 3))).isEqualTo("CR3 6000×4000 bright right");
    }

    @Test
    void a_preview_that_is_upright_already_is_left_so() throws Exception {
        assertThat(summary(Raws.nef(Raws.jpeg(424, 640), 6))).isEqualTo("NEF 4032×6048 bright left");
    }

    @Test
    void a_thumbnail_is_not_enough() throws Exception {
        Path file = Files.write(folder.resolve("small.nef"), Raws.nef(Raws.jpeg(160, 106), 1));

        assertThatThrownBy(() -> Reading.reader().read(file, Reading.SMALL))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("DEC-08"))
                .satisfies(Worded.saying("only a tiny preview"));
    }

    @Test
    void the_thumbnail_of_a_heic_is_never_taken_for_the_picture() throws Exception {
        for (int side : new int[] {106, 120, 240, 384}) {
            Path file = Files.write(folder.resolve("photo.heic"), Raws.heic(Raws.jpeg(side * 4 / 3, side)));

            assertThatThrownBy(() -> Reading.reader().read(file, Reading.SMALL))
                    .isInstanceOfSatisfying(
                            UnreadableException.class, e -> assertThat(e.code()).isEqualTo("DEC-08"))
                    .satisfies(Worded.saying("no JPEG preview that is large enough"));
        }
    }

    @Test
    void raw_files_cut_anywhere_have_a_picture_or_a_reason() throws Exception {
        byte[] preview = Raws.jpeg(320, 240);
        for (byte[] whole :
                List.of(Raws.nef(preview, 1), Raws.raf(preview), Raws.cr3(preview, 1), Raws.heic(preview))) {
            for (int length = 1; length < whole.length; length += 1 + length / 20) {
                Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
                try {
                    assertThat(Reading.reader().read(file, Reading.SMALL).width())
                            .isPositive();
                } catch (UnreadableException e) {
                    assertThat(Worded.of(e)).isNotBlank();
                }
            }
        }
    }

    private String summary(byte[] raw) throws Exception {
        Picture picture = Reading.reader().read(Files.write(folder.resolve("raw"), raw), Reading.SMALL);
        float[] light = picture.pixels().averagedLuma(3, 3);
        String bright = light[3] > light[5] + 50
                ? "left"
                : light[5] > light[3] + 50 ? "right" : light[1] > light[7] + 50 ? "top" : "bottom";
        return picture.format() + " " + picture.width() + "×" + picture.height() + " bright " + bright;
    }
}
