package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.host.PluginJarBuilder;
import io.github.lookalike.scan.TestPictures;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands beside which a plugin of the user fails. */
class BadPluginInRunTest {

    private static final String SCORER = """
            import io.github.lookalike.api.*;
            public class Bad implements QualityScorer {
                static { if (%s) System.exit(78); }
                public String id() { return "bad"; }
                public String displayName() { return "Bad"; }
                public QualityScore score(Candidate c) { %s }
            }
            """;

    private static final String HASH = """
            import io.github.lookalike.api.*;
            public class Bad implements HashAlgorithm {
                public AlgorithmId id() { return AlgorithmId.parse("bad/1"); }
                public String displayName() { return "Bad"; }
                public int bits() { return 64; }
                public java.util.Optional<Fingerprint> fingerprint(Pixels p) { throw new Error("boom"); }
            }
            """;

    private static final String DECODER = """
            import io.github.lookalike.api.*;
            public class Bad implements ImageDecoder {
                public java.util.List<String> formats() { return java.util.List.of("BAD"); }
                public java.util.List<String> suffixes() { return java.util.List.of("bad"); }
                public java.util.Optional<Decoded> decode(ImageSource s, TargetSize t) { throw new Error("boom"); }
            }
            """;

    @TempDir
    private Path temporary;

    private Path pictures;
    private InProcess program;

    @BeforeEach
    void makeCopies() throws IOException {
        pictures = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        BufferedImage original = TestPictures.drawn(7, 640, 480);
        TestPictures.write(original, pictures.resolve("original.png"));
        for (int side : new int[] {320, 240}) {
            BufferedImage half = new BufferedImage(side * 4 / 3, side, BufferedImage.TYPE_INT_RGB);
            half.getGraphics()
                    .drawImage(original.getScaledInstance(side * 4 / 3, side, Image.SCALE_AREA_AVERAGING), 0, 0, null);
            TestPictures.write(half, pictures.resolve("small" + side + ".jpg"));
        }
        program = new InProcess(temporary.resolve("data"));
    }

    @Test
    void a_scorer_that_throws_an_error_costs_no_other_score_and_is_named() throws IOException {
        plugin(SCORER.formatted("false", "throw new Error(\"boom\");"));

        InProcess.Ended find = program.run("find", pictures.toString(), "--format", "json");

        assertThat(find.code()).isEqualTo(11);
        assertThat(find.out())
                .contains("\"resolution\" : {", "\"sharpness\" : {")
                .doesNotContain("\"bad\" : {");
        assertThat(find.out().indexOf("original.png")).isLessThan(find.out().indexOf("redundant"));
        assertThat(find.err()).contains("plugin bad", "scorer bad", "original.png", "boom", "switched off");
        assertThat(program.run("plan", pictures.toString()).out())
                .as("what a scorer could not judge is held back")
                .contains("0 files");
    }

    @Test
    void a_plugin_that_ends_the_program_when_it_is_loaded_ends_no_command() throws IOException {
        plugin(SCORER.formatted("true", "return null;"));

        InProcess.Ended find = program.run("find", pictures.toString());
        assertThat(find.code()).isEqualTo(11);
        assertThat(find.err()).contains("plugin bad", "end the program");
        assertThat(program.run("list", "plugins").out()).contains("bad", "end the program");
        assertThat(program.run("plugin", "disable", "bad").code()).isZero();
        assertThat(program.run("plugin", "remove", "bad").code()).isZero();
        assertThat(program.run("list", "plugins").out()).doesNotContain("bad ");
    }

    @Test
    void a_hash_that_fails_is_named_with_each_picture() throws IOException {
        plugin(HASH);

        InProcess.Ended scan = program.run("find", pictures.toString(), "--algorithm", "bad");

        assertThat(scan.code()).isEqualTo(3);
        assertThat(scan.err()).contains("original.png", "small320.jpg", "plugin bad", "boom", "PLG-01");
        assertThat(program.run("find", pictures.toString()).code()).isEqualTo(11);
    }

    @Test
    void a_decoder_that_fails_is_named_with_its_file() throws IOException {
        plugin(DECODER);
        Files.writeString(pictures.resolve("strange.bad"), "nobody knows this");

        InProcess.Ended scan = program.run("scan", pictures.toString());

        assertThat(scan.code()).isEqualTo(3);
        assertThat(scan.out()).contains("3 read");
        assertThat(scan.err()).contains("strange.bad", "plugin bad", "boom", "PLG-02");
    }

    private void plugin(String source) throws IOException {
        new PluginJarBuilder("bad", temporary.resolve("data/plugins"))
                .withClass("Bad", source)
                .build();
    }
}
