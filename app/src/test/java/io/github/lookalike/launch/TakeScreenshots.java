package io.github.lookalike.launch;

import io.github.lookalike.ui.Screenshots;
import io.github.lookalike.ui.desk.ScanDraft;
import io.github.lookalike.ui.scenery.Album;
import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchPlace;
import java.awt.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes pictures of every screen of the window, in both themes; of an album that is painted for it, or of a folder. */
public final class TakeScreenshots {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;
    private static final int ALBUM_WIDTH = 2400;
    /** The first argument that is a size. */
    private static final int SIZES = 3;

    private TakeScreenshots() {}

    /**
     * {@code TakeScreenshots <where to> [<pictures> [<language> <width>x<height>…]]}: nothing of the pictures is touched. With
     * sizes each page is taken once in each of them.
     */
    public static void main(String[] arguments) throws Exception {
        Path temporary = Files.createTempDirectory("screenshots");
        // Nothing is removed from the data folder, so the pictures lie beside it.
        Path data = temporary.resolve("data");
        Path pictures = arguments.length > 1 ? Path.of(arguments[1]).toAbsolutePath() : temporary.resolve("Pictures");
        if (arguments.length == 1) {
            new Album(pictures, ALBUM_WIDTH).write();
        }
        Workbench workbench = new Wiring(Versions.read()).open(new WorkbenchPlace(Optional.of(data), Optional.empty()));
        ScanDraft draft = new ScanDraft(workbench.settings());
        draft.add(List.of(pictures));
        workbench.changeSettings(draft.into(workbench.settings()));
        Path folder = Path.of(arguments[0]);
        if (arguments.length > SIZES) {
            Locale language = Locale.forLanguageTag(arguments[SIZES - 1]);
            List<Dimension> sizes = Arrays.stream(arguments)
                    .skip(SIZES)
                    .map(TakeScreenshots::size)
                    .toList();
            Screenshots.takeSizes(workbench, language, folder, sizes);
        } else {
            Screenshots.take(workbench, folder, WIDTH, HEIGHT);
        }
        System.exit(0);
    }

    private static Dimension size(String written) {
        String[] sides = written.split("x", -1);
        return new Dimension(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }
}
