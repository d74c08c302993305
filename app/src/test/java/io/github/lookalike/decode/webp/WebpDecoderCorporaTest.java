package io.github.lookalike.decode.webp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WebpDecoderCorporaTest {

    @Test
    void real_pictures_are_sound_whole_and_damaged_when_cut() throws Exception {
        List<Path> files = Reading.corpora("photos").stream()
                .filter(file -> file.toString().endsWith(".webp"))
                .toList();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Optional<Decoded> whole = TestWebps.decode(bytes, Reading.SMALL);
            assertThat(whole)
                    .as(file.toString())
                    .hasValueSatisfying(decoded -> assertThat(decoded.damage()).isEmpty());
            assertThat(isWhole(Arrays.copyOf(bytes, bytes.length / 2)))
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void reducing_real_pictures_is_averaging() throws Exception {
        for (Path file : Reading.corpora("photos")) {
            if (file.toString().endsWith(".webp")) {
                byte[] bytes = Files.readAllBytes(file);
                Pixels small = pixels(bytes, new TargetSize(32));
                Pixels full = pixels(bytes, TargetSize.FULL);
                int reduction = new TargetSize(32).reduction(full.width(), full.height());
                double sum = 0;
                int count = small.width() * small.height();
                for (int i = 0; i < count; i++) {
                    int x = i % small.width();
                    int y = i / small.width();
                    sum += Math.pow(small.luma(x, y) - Reading.cell(full, reduction, x, y), 2);
                }
                assertThat(Math.sqrt(sum / count)).as(file.toString()).isLessThan(0.6);
            }
        }
    }

    private static Pixels pixels(byte[] bytes, TargetSize size) throws Exception {
        return TestWebps.decode(bytes, size).orElseThrow().pixels();
    }

    private static boolean isWhole(byte[] bytes) throws IOException {
        try {
            return TestWebps.decode(bytes, TargetSize.FULL)
                    .orElseThrow()
                    .damage()
                    .isEmpty();
        } catch (DecodeException e) {
            return false;
        }
    }
}
