package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.fake.FakeWorkbench;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a picture in hand finds what is known like it, by keys alone or by dropping it. */
@WindowTest
class FindLikeWindowTest {

    @TempDir
    private Path temporary;

    @Test
    void a_file_from_elsewhere_leads_to_the_group_of_a_picture_like_it() throws IOException {
        try (WindowDriver window = window()) {
            window.pressWithControl(KeyEvent.VK_L);
            window.chooseFile(asked());
            leadsToIt(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "picture", "filmstrip", "count"})
    void so_does_a_file_dropped_anywhere_on_the_review(String place) throws IOException {
        try (WindowDriver window = window()) {
            window.openPage(Command.SHOW_REVIEW);
            window.awaitFocus("groups");
            assertThat(window.drop(place, asked())).isTrue();
            leadsToIt(window);
        }
    }

    private static void leadsToIt(WindowDriver window) {
        window.answerByKey("dialog", KeyEvent.VK_ENTER);
        window.awaitFocus("groups");
        window.await(
                "the group of the picture is looked at",
                () -> window.spoken("picture").contains("1.jpg"));
        assertThat(window.isDialogOpen()).isFalse();
    }

    private Path asked() {
        return temporary.resolve("asked.jpg");
    }

    private WindowDriver window() throws IOException {
        Path pictures = Files.createDirectory(temporary.resolve("pictures"));
        for (int scene = 0; scene < 2; scene++) {
            for (int width : new int[] {240, 120}) {
                Path file = Files.createDirectories(pictures.resolve(String.valueOf(width)))
                        .resolve(scene + ".jpg");
                ImageIO.write(Landscape.paint(Scene.all()[scene], width, width * 2 / 3), "jpg", file.toFile());
            }
        }
        Files.copy(pictures.resolve("120/1.jpg"), asked());
        WindowDriver window = new WindowDriver(new FakeWorkbench(
                temporary.resolve("data"), Settings.usual(), file -> String.valueOf(file.getFileName())));
        window.addFolder(pictures);
        window.click(Command.START_SCAN);
        window.awaitLabel("summary", "2 groups");
        return window;
    }
}
