package io.github.lookalike.decode.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CutOffTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"scene-animated.gif", "scene-animated.png", "scene-animated.webp"})
    void an_animation_that_lost_its_last_frames_is_damaged(String name) throws Exception {
        byte[] bytes = Reading.fixture(name);
        assertThat(damage(name, bytes)).isEmpty();
        assertThat(damage(name, Arrays.copyOf(bytes, bytes.length * 9 / 10))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scene-animated.gif", "scene-animated.png"})
    void what_others_put_behind_a_whole_one_is_no_damage(String name) throws Exception {
        byte[] bytes = Reading.fixture(name);
        assertThat(damage(name, Arrays.copyOf(bytes, bytes.length + 100))).isEmpty();
    }

    private Optional<String> damage(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        return Reading.reader().read(file, new TargetSize(64)).damage();
    }
}
