package io.github.lookalike.launch;

import io.github.lookalike.review.FindResult;
import io.github.lookalike.store.ManyGroupsIndex;
import io.github.lookalike.ui.WindowFigures;
import io.github.lookalike.ui.fake.ManyGroups;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Measures the window over 100 000 groups, of which the first ones have pictures of 12 and 100 megapixels. */
public final class MeasureWindow {

    private static final int GROUPS = 100_000;
    private static final int REAL = 40;
    private static final int SCENES = 4;

    private MeasureWindow() {}

    /**
     * {@code MeasureWindow write <folder>} paints the pictures, which takes more memory than the window is to have, and writes
     * an index of them and many others; {@code MeasureWindow <folder>} measures.
     */
    public static void main(String[] arguments) throws Exception {
        boolean write = arguments[0].equals("write");
        Path folder = Path.of(arguments[write ? 1 : 0]).toAbsolutePath();
        Path data = folder.resolve("data");
        Path pictures = folder.resolve("pictures");
        if (write) {
            write(pictures);
            FindResult search =
                    new ManyGroups(GROUPS, pictures, files(pictures)).recall().orElseThrow();
            Files.createDirectories(data);
            Files.deleteIfExists(data.resolve("index.mv.db"));
            ManyGroupsIndex.write(data.resolve("index.mv.db"), search);
            return;
        }
        Workbench workbench = new Wiring(Versions.read()).open(new WorkbenchPlace(Optional.of(data), Optional.empty()));
        WindowFigures.print(workbench, pictures.resolve("real"), REAL, System.out);
        System.exit(0);
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 2 * REAL; i++) {
            files.add(folder.resolve("real").resolve("%03d-%d.jpg".formatted(i / 2, i % 2)));
        }
        return files;
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("real"));
        List<Path> scenes = new ArrayList<>();
        for (int scene = 0; scene < SCENES; scene++) {
            scenes.add(painted(folder.resolve("scene-" + scene), scene, 4000, 3000));
        }
        Path huge = painted(folder.resolve("huge"), 0, 12_000, 8_400);
        for (Path file : files(folder)) {
            int group = Integer.parseInt(String.valueOf(file.getFileName()).substring(0, 3));
            Files.deleteIfExists(file);
            Files.createLink(file, group == 0 ? huge : scenes.get(group % SCENES));
        }
    }

    private static Path painted(Path file, int scene, int width, int height) throws IOException {
        ImageIO.write(Landscape.paint(Scene.all()[scene], width, height), "jpg", file.toFile());
        return file;
    }
}
