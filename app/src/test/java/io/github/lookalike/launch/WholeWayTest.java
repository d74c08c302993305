package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.ui.WindowDriver;
import io.github.lookalike.ui.WindowTest;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.scenery.Album;
import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchPlace;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over the real parts: real pictures, the real index, the bundled plugins. */
@WindowTest
class WholeWayTest {

    private static final int WIDTH = 480;

    @TempDir
    private Path temporary;

    @Test
    void an_album_is_searched_a_suggestion_carried_out_and_every_file_brought_back() throws Exception {
        Path album = temporary.toRealPath().resolve("album");
        new Album(album, WIDTH).write();
        Map<String, String> before = digests(album);
        Workbench workbench = new Wiring(Versions.read())
                .open(new WorkbenchPlace(Optional.of(temporary.resolve("data")), Optional.empty()));
        try (WindowDriver window = new WindowDriver(workbench)) {
            window.addFolder(album);
            window.click(Command.START_SCAN);
            window.awaitLabel("summary", "10 groups of similar pictures");

            window.click("reviewGroups");
            window.frame().list("groups").clickItem(0);
            window.press(KeyEvent.VK_A);
            window.await("something is marked", () -> !window.label("totals").startsWith("Nothing"));
            window.click(Command.APPLY);
            window.awaitLabel("applyTitle", "Nothing has been touched yet");
            assertThat(digests(album)).isEqualTo(before);
            window.click(Command.CARRY_OUT);
            window.awaitLabel("applyTitle", "Done");
            assertThat(digests(album).size()).isLessThan(before.size());

            window.click(Command.UNDO_DEEDS);
            window.await("every file is back", () -> digests(album).equals(before));
        } finally {
            workbench.close();
        }
    }

    private static Map<String, String> digests(Path folder) {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return digests;
    }
}
