package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.DrawnPage;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short cut of the figures of {@code accuracy.proof.PageTrial}: one printed page, saved in one format and size or another,
 * is one picture to {@code find}, and another page is another.
 */
final class PagesInManyFormsTest {

    private static final Pattern TIER = Pattern.compile("\"tier\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("page-(\\d)[^/\"]*\"");

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void one_page_is_found_in_every_form_and_no_other() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("pages"));
        for (int number = 0; number < 2; number++) {
            BufferedImage page = DrawnPage.of(number, 1654, 2339);
            for (String format : List.of("png", "bmp", "tif", "gif", "jpg")) {
                ImageIO.write(
                        page,
                        format,
                        folder.resolve("page-" + number + "." + format).toFile());
            }
            ImageIO.write(
                    scaled(page, 827, 1170),
                    "png",
                    folder.resolve("page-" + number + "-half.png").toFile());
            ImageIO.write(
                    scaled(page, 1103, 1559),
                    "jpg",
                    folder.resolve("page-" + number + "-less.jpg").toFile());
        }

        String found = find(folder);

        assertThat(TIER.matcher(found).results().map(tier -> tier.group(1))).containsOnly("same-picture");
        List<String> groups = List.of(found.split("\"reclaimableBytes\"", -1));
        assertThat(groups).hasSize(3);
        for (String group : groups.subList(1, 3)) {
            List<String> pages = NAME.matcher(group)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            assertThat(pages).hasSize(7);
            assertThat(NAME.matcher(group).results().map(name -> name.group(1)).distinct())
                    .hasSize(1);
        }
    }

    private String find(Path folder) {
        return new InProcess(temporary.resolve("data"))
                .run("find", folder.toString(), "--format", "json")
                .out();
    }

    private static BufferedImage scaled(BufferedImage page, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(page.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
