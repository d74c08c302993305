package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.Drawn;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code find} puts together at one level stays together at the next, around what nobody edited. */
final class LevelsInGroupsTest {

    private static final Pattern MEMBER =
            Pattern.compile("\"path\"\\s*:\\s*\"[^\"]*/([^/\"]+)\",\\s*\"role\"\\s*:\\s*\"([^\"]+)\"");

    @TempDir
    private Path temporary = Path.of("");

    private record Group(String keeper, Set<String> members) {}

    @Test
    void no_group_falls_apart_at_a_wider_level() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("pictures"));
        for (int number = 0; number < 3; number++) {
            write(folder, number, Drawn.picture(20 + number, 900, 600));
        }
        List<Group> normal = find(folder, "normal");
        assertThat(normal).hasSizeGreaterThanOrEqualTo(3);
        for (String level : List.of("thorough", "loose")) {
            List<Group> wider = find(folder, level);
            for (Group group : normal) {
                assertThat(wider).as(level).anyMatch(now -> now.members().containsAll(group.members()));
            }
            assertThat(wider)
                    .as(level)
                    .allMatch(group -> group.keeper().endsWith("-original.png")
                            || group.members().stream().noneMatch(name -> name.endsWith("-original.png")));
            int in = wider.stream().mapToInt(group -> group.members().size()).sum();
            int before =
                    normal.stream().mapToInt(group -> group.members().size()).sum();
            assertThat(in).as("more is found").isGreaterThan(before);
        }
    }

    /** The original, copies that the normal level finds, and what only a wider one does. */
    private static void write(Path folder, int number, BufferedImage original) throws IOException {
        save(original, folder.resolve(number + "-original.png"));
        save(original, folder.resolve(number + "-copy.jpg"));
        save(scaled(original, 600, 400), folder.resolve(number + "-less.jpg"));
        save(scaled(original, 450, 300), folder.resolve(number + "-half.png"));
        save(original.getSubimage(20, 15, 860, 570), folder.resolve(number + "-cut.jpg"));
        save(original.getSubimage(250, 150, 420, 290), folder.resolve(number + "-part.png"));
        save(original.getSubimage(90, 40, 640, 400), folder.resolve(number + "-deep.jpg"));
        save(story(original), folder.resolve(number + "-story.jpg"));
    }

    /** The picture in the middle of a tall screen, over itself blown up and blurred. */
    private static BufferedImage story(BufferedImage picture) {
        BufferedImage story = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = story.createGraphics();
        BufferedImage blurred = scaled(scaled(picture, 18, 12), 1800, 1200);
        graphics.drawImage(blurred, -450, 0, null);
        graphics.setColor(new Color(0, 0, 0, 60));
        graphics.fillRect(0, 0, 900, 1200);
        graphics.drawImage(picture, 0, 300, null);
        graphics.dispose();
        return story;
    }

    private static void save(BufferedImage picture, Path file) throws IOException {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        String name = file.toString();
        assertThat(ImageIO.write(plain, name.substring(name.lastIndexOf('.') + 1), file.toFile()))
                .isTrue();
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        graphics.dispose();
        return scaled;
    }

    private List<Group> find(Path folder, String level) {
        String found = new InProcess(temporary.resolve("data"))
                .run("find", folder.toString(), "--similarity", level, "--format", "json")
                .out();
        List<Group> groups = new ArrayList<>();
        for (String told : found.split("\"reclaimableBytes\"", -1)) {
            Set<String> members = new TreeSet<>();
            String keeper = "";
            for (var member : MEMBER.matcher(told).results().toList()) {
                members.add(member.group(1));
                keeper = member.group(2).equals("keeper") ? member.group(1) : keeper;
            }
            if (!members.isEmpty()) {
                groups.add(new Group(keeper, members));
            }
        }
        return groups;
    }
}
