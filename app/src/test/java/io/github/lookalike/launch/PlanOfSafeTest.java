package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.decode.preview.Raws;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.scan.TestPictures;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan takes unseen, and how each picture's safety is told. */
final class PlanOfSafeTest {

    @TempDir
    private Path temporary = Path.of("");

    private Path pictures = Path.of("");
    private String out = "";
    private String err = "";

    /** A picture, its twin, and the same a little lighter. */
    @BeforeEach
    void makePictures() throws IOException {
        pictures = Files.createDirectory(temporary.toRealPath().resolve("pictures"));
        BufferedImage original = Landscape.paint(Scene.all()[2], 640, 480);
        TestPictures.write(original, pictures.resolve("original.png"));
        Files.copy(pictures.resolve("original.png"), pictures.resolve("twin.png"));
        TestPictures.write(new RescaleOp(1.015f, 0, null).filter(original, null), pictures.resolve("lighter.png"));
    }

    @Test
    void a_plan_takes_safe_pictures_only() throws IOException {
        assertThat(planned()).hasSize(1);
        run("find", pictures.toString());
        assertThat(out).contains("1 of them safe to take unseen");
    }

    @Test
    void what_stays_with_another_file_of_its_shot_is_told() throws IOException {
        BufferedImage shot = Landscape.paint(Scene.all()[1], 640, 480);
        Path first = Files.createDirectory(pictures.resolve("first"));
        Path second = Files.createDirectory(pictures.resolve("second"));
        Path redundant = second.resolve("DSC_2.jpg");
        Files.write(first.resolve("DSC_2.jpg"), jpeg(shot, 1));
        Files.copy(first.resolve("DSC_2.jpg"), redundant);
        // Of another picture, so that raw files and JPEGs are two groups.
        Files.write(first.resolve("DSC_2.nef"), Raws.nef(jpeg(Landscape.paint(Scene.all()[0], 640, 480), 1), 1));
        Files.copy(first.resolve("DSC_2.nef"), second.resolve("DSC_2.nef"));
        assertThat(planned()).hasSize(3);
        FileTime time = Files.getLastModifiedTime(redundant);
        byte[] rotten = Files.readAllBytes(redundant);
        rotten[rotten.length / 2] ^= 1;
        Files.write(redundant, rotten);
        Files.setLastModifiedTime(redundant, time);

        assertThat(run("plan", pictures.toString(), "--action", "delete")).isEqualTo(3);

        assertThat(out).doesNotContain("DSC_2");
        assertThat(err).contains("DSC_2.jpg", "ACT-22", "DSC_2.nef: another file of its shot stays");
    }

    @Test
    void what_would_be_torn_from_its_shot_is_not_called_safe() throws IOException {
        BufferedImage shot = Landscape.paint(Scene.all()[1], 640, 480);
        BufferedImage otherShot = Landscape.paint(Scene.all()[0], 640, 480);
        Path first = Files.createDirectory(pictures.resolve("first"));
        Path second = Files.createDirectory(pictures.resolve("second"));
        Files.write(first.resolve("DSC_2.jpg"), jpeg(shot, 1));
        Files.copy(first.resolve("DSC_2.jpg"), second.resolve("DSC_2.jpg"));
        Files.write(first.resolve("DSC_2.nef"), Raws.nef(jpeg(otherShot, 1), 1));
        Files.write(second.resolve("DSC_2.nef"), Raws.nef(jpeg(Landscape.paint(Scene.all()[3], 640, 480), 1), 1));

        run("find", first.toString(), second.toString());

        assertThat(out).contains("belongs to a shot of several files", "0 of them safe");
        run("plan", first.toString(), second.toString());
        assertThat(out).contains("0 files");
    }

    private static byte[] jpeg(BufferedImage picture, float lighter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new RescaleOp(lighter, 0, null).filter(picture, null), "jpg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void it_takes_more_when_each_reason_is_accepted_by_name() throws IOException {
        assertThat(planned("--include-held-back", "compact-change,pages")).hasSize(1);
        assertThat(planned("--include-held-back", "compact-change, edit-of-whole"))
                .hasSize(2);
        assertThat(planned("--include-held-back", "pages", "--include-held-back", "edit-of-whole"))
                .hasSize(2);
        assertThat(planned("--include-held-back", "edit-of-whole", "--only-tier", "identical"))
                .hasSize(1);
    }

    @Test
    void a_reason_that_there_is_not_is_wrong_usage_and_those_that_there_are_are_named() {
        assertThat(run("plan", pictures.toString(), "--include-held-back", "compact-change,nonsense"))
                .isEqualTo(2);
        assertThat(err).contains("nonsense");
        for (Condition condition : Condition.values()) {
            assertThat(err).contains(condition.code());
        }
        run("plan", "--help");
        assertThat(out).contains("--include-held-back").contains("compact-change");
    }

    @Test
    void json_tells_the_safety_of_each_group_and_each_picture() {
        run("find", pictures.toString(), "--format", "json");
        String told = out.replaceAll("\\s+", " ");
        assertThat(told).containsPattern("\"tier\" : \"same-picture\", \"safe\" : false, \"reclaimableBytes\"");
        assertThat(told).containsPattern("\"safe\" : false, \"heldBack\" : \\[ \"edit-of-whole\" \\]");
        assertThat(told).containsPattern("\"safe\" : true, \"heldBack\" : \\[ \\]");
        assertThat(told.split("\"heldBack\"", -1)).as("one for each picture").hasSize(4);
    }

    @Test
    void a_group_of_twins_alone_is_safe() throws IOException {
        Files.delete(pictures.resolve("lighter.png"));
        run("find", pictures.toString(), "--format", "json");
        assertThat(out.replaceAll("\\s+", " ")).contains("\"tier\" : \"identical\", \"safe\" : true");
    }

    @Test
    void csv_has_columns_of_it() {
        run("find", pictures.toString(), "--format", "csv");
        assertThat(out.lines().findFirst().orElseThrow()).endsWith(",safe,heldBack");
        assertThat(out.lines().filter(line -> line.contains("lighter.png")))
                .singleElement()
                .asString()
                .endsWith(",false,edit-of-whole");
        assertThat(out.lines().filter(line -> line.endsWith(",true,"))).hasSize(1);
    }

    @Test
    void text_tells_why_a_picture_is_held_back() {
        run("find", pictures.toString());
        assertThat(out)
                .containsOnlyOnce("held back: light, colours, sharpness or noise differ")
                .contains("2 redundant files")
                .contains("1 of them safe to take unseen");
    }

    /** The names of the files that a plan with these options would take. */
    private List<String> planned(String... options) throws IOException {
        String[] all = Stream.concat(
                        Stream.of("plan", pictures.toString(), "--action", "delete"), Arrays.stream(options))
                .toArray(String[]::new);
        assertThat(run(all)).isZero();
        return out.lines()
                .filter(line -> line.startsWith("delete  "))
                .map(line -> line.substring(8, line.indexOf("  (keeps ")))
                .map(path -> String.valueOf(Path.of(path).getFileName()))
                .toList();
    }

    private int run(String... arguments) {
        InProcess.Ended ended = new InProcess(temporary.resolve("data")).run(arguments);
        out = ended.out();
        err = ended.err();
        return ended.code();
    }
}
