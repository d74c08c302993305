package io.github.lookalike.launch;

import io.github.lookalike.ui.Screenshots;
import io.github.lookalike.ui.desk.ScanDraft;
import io.github.lookalike.ui.scenery.Album;
import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes pictures of every screen of the window, in both themes; of an album that is painted for it, or of a folder. */
public final class TakeScreenshots {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;
    private static final int ALBUM_WIDTH = 2400;

    private TakeScreenshots() {}

    /** {@code TakeScreenshots <where to> [<pictures>]}: nothing of the pictures is touched. */
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
        Screenshots.take(workbench, Path.of(arguments[0]), WIDTH, HEIGHT);
        System.exit(0);
    }
}
