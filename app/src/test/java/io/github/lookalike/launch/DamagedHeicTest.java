package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of HEIC pictures of which a part cannot be decoded. */
final class DamagedHeicTest {

    /** Of four tiles. */
    private static final Path TILES =
            Path.of("../plugins/decoder-heic/src/test/resources/io/github/lookalike/decoder/heic/grid.heic");

    private static final int BEGIN_OF_LAST_TILE = 0xa40;
    private static final int BEGIN_OF_SECOND_TILE = 0x5b8;

    @TempDir
    private Path temporary;

    private Path pictures = Path.of("");
    private byte[] whole = {};

    @BeforeEach
    void makeFolder() throws IOException {
        pictures = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        whole = withoutThumbnail(Files.readAllBytes(TILES));
    }

    @Test
    void a_damaged_one_is_found_is_never_kept_before_a_whole_one_and_never_safe_to_take() throws Exception {
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, BEGIN_OF_LAST_TILE + 150, BEGIN_OF_LAST_TILE + 200, (byte) 0x55);
        Files.write(pictures.resolve("a.heic"), damaged);
        Files.write(pictures.resolve("b.heic"), whole);

        InProcess.Ended found = run("find", pictures.toString(), "--format", "json");

        assertThat(found.code()).isEqualTo(11);
        assertThat(found.out())
                .containsPattern("(?s)b\\.heic\"[^}]*\"role\" : \"keeper\"")
                .containsPattern("(?s)a\\.heic\"[^}]*\"role\" : \"redundant\"");
        assertThat(run("find", pictures.toString()).out()).contains("0 of them safe to take unseen");
    }

    /** They are grey for the most part, and alike in that. */
    @Test
    void those_of_which_little_is_decoded_are_read_and_compared_with_nothing() throws Exception {
        Files.write(pictures.resolve("a.heic"), Arrays.copyOf(whole, BEGIN_OF_SECOND_TILE));
        Files.write(pictures.resolve("b.heic"), Arrays.copyOf(whole, BEGIN_OF_SECOND_TILE + 3));

        assertThat(run("scan", pictures.toString(), "--json").out()).contains("\"found\" : 2", "\"read\" : 2");
        assertThat(run("find", pictures.toString()).code()).isZero();
    }

    /** A thumbnail shows all of the picture whatever became of it. */
    private static byte[] withoutThumbnail(byte[] file) {
        byte[] without = file.clone();
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("thmb");
        without[at] = 'x';
        return without;
    }

    private InProcess.Ended run(String... arguments) {
        return new InProcess(temporary.resolve("data")).run(arguments);
    }
}
