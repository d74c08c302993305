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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WindowTest
class ReviewWindowTest {

    private static final String HELD_BACK =
            "Held back: shows something else than the keeper in some place; taken at another moment";

    @TempDir
    private Path temporary;

    private WindowDriver window;
    private Path pictures;

    @BeforeAll
    static void paintOnTheEventThreadOnly() {
        FailOnThreadViolationRepaintManager.install();
    }

    @BeforeEach
    void openWindow() throws IOException {
        pictures = Files.createDirectory(temporary.resolve("pictures"));
        paint(Scene.all()[0], "dawn");
        paint(Scene.all()[2], "noon");
        Files.writeString(pictures.resolve("broken.jpg"), "not a picture at all");
        window = new WindowDriver(
                new FakeWorkbench(temporary.resolve("data"), Settings.usual(), ReviewWindowTest::nameBeforeTheDash));
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void a_folder_is_scanned_a_suggestion_taken_carried_out_and_undone() {
        window.addFolder(pictures);
        window.click(Command.START_SCAN);
        window.awaitLabel("summary", "2 groups of similar pictures");
        assertThat(window.frame().textBox("coverage").text())
                .startsWith("7 pictures found = 6 read + 0 known before + 1 skipped");
        assertThat(window.label("leftOut")).startsWith("3 places left out").endsWith("#recycle 2, ._* 1");
        window.frame().table("skipped").requireRowCount(1);

        window.click("reviewGroups");
        window.frame().list("groups").requireItemCount(2).clickItem(0);
        window.press(KeyEvent.VK_A);
        window.awaitLabel("totals", "2 files");
        assertThat(window.label("groupTitle")).isEqualTo("Group 2 of 2");

        window.click(Command.APPLY);
        window.awaitLabel("applyTitle", "Nothing has been touched yet: 2 files");
        assertThat(picturesLeft()).isEqualTo(6);
        window.click(Command.CARRY_OUT);
        window.awaitLabel("applyTitle", "Done: 2 files");
        assertThat(picturesLeft()).isEqualTo(4);

        window.click(Command.UNDO_DEEDS);
        window.await("files are back", () -> picturesLeft() == 6);
        window.click(Command.BACK_TO_REVIEW);
        window.frame().list("groups").requireItemCount(2);
    }

    @Test
    void groups_are_filtered_by_size_format_and_decision() {
        scan();
        window.frame().toggleButton("filter").click();
        window.frame().comboBox("sizeFilter").selectItem(1);
        window.await("nothing is so large", () -> window.frame().list("groups").contents().length == 0);
        window.frame().comboBox("sizeFilter").selectItem(0);
        window.frame().comboBox("formatFilter").selectItem("JPEG");
        window.await("all are JPEG", () -> window.frame().list("groups").contents().length == 2);
        window.press(KeyEvent.VK_A);
        window.frame().comboBox("decidedFilter").selectItem("Nothing decided yet");
        window.await("one is left", () -> window.frame().list("groups").contents().length == 1);
    }

    @Test
    void notes_that_kept_pictures_lack_are_handed_over_by_a_key_and_the_list_says_to_where() throws IOException {
        Path note = Files.writeString(pictures.resolve("dawn-180.xmp"), "five stars");
        Path other = Files.writeString(pictures.resolve("dawn-240.xmp"), "four stars");
        scan();
        window.click(Command.TAKE_SAFE_SUGGESTIONS);
        window.answer("Mark 4 pictures");
        window.click(Command.APPLY);
        window.awaitLabel("applyTitle", "Nothing has been touched yet: 4 files");
        window.frame().checkBox("HAND_COMPANIONS").requireNotSelected();
        assertThat(window.frame().checkBox("HAND_COMPANIONS").target().getMnemonic())
                .isEqualTo(KeyEvent.VK_H);
        window.frame().table("applyLines").requireRowCount(4);

        window.focusCheckBox("HAND_COMPANIONS");
        window.press(KeyEvent.VK_SPACE);
        window.await("two more lines", () -> window.frame().table("applyLines").rowCount() == 6);
        window.frame().checkBox("HAND_COMPANIONS").requireSelected();
        assertThat(lines()).contains("Hand over", "to " + pictures.resolve("dawn-360.xmp"), "(from dawn-");
        assertThat(note).exists();

        window.click(Command.CARRY_OUT);
        window.awaitLabel("applyTitle", "Done");
        assertThat(pictures.resolve("dawn-360.xmp")).exists();
        assertThat(note).doesNotExist();
        assertThat(other).doesNotExist();
        window.click(Command.UNDO_DEEDS);
        window.await("notes are back", () -> Files.exists(note) && Files.exists(other));
        assertThat(note).hasContent("five stars");
    }

    @Test
    void what_one_way_of_going_hands_over_is_known_to_the_next() throws IOException {
        for (String name : List.of("dawn-180", "dawn-240", "noon-180", "noon-240")) {
            Files.writeString(pictures.resolve(name + ".xmp"), "notes of " + name);
        }
        scan();
        window.frame().list("groups").clickItem(0);
        window.press(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_SPACE);
        window.awaitLabel("totals", "1 file");
        window.press(KeyEvent.VK_RIGHT);
        window.pressWithShift(KeyEvent.VK_DELETE);
        window.awaitLabel("totals", "2 files");
        window.click(Command.APPLY);
        window.awaitLabel("applyTitle", "Nothing has been touched yet");
        window.focusCheckBox("HAND_COMPANIONS");
        window.press(KeyEvent.VK_SPACE);
        window.await("two more lines", () -> window.frame().table("applyLines").rowCount() == 4);
        assertThat(lines()).contains("-360.xmp", "-360.jpg (from ").doesNotContain("Left alone");
        window.click(Command.CARRY_OUT);
        window.awaitLabel("applyTitle", "Done: 4 files");
        assertThat(lines()).doesNotContain("Left alone");
    }

    @Test
    void everything_is_decided_by_keys_alone() {
        scan();
        window.frame().list("groups").clickItem(0);
        window.press(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_SPACE);
        window.awaitLabel("totals", "1 file");
        window.press(KeyEvent.VK_3);
        window.awaitLabel("totals", "2 files");
        window.press(KeyEvent.VK_1);
        window.answer("OK");
        window.awaitLabel("totals", "2 files");
        window.press(KeyEvent.VK_BACK_SPACE);
        window.awaitLabel("totals", "Nothing marked");
        window.pressWithControl(KeyEvent.VK_Z);
        window.awaitLabel("totals", "2 files");
        window.press(KeyEvent.VK_DOWN);
        window.awaitLabel("groupTitle", "Group 2 of 2");
    }

    @Test
    void letters_typed_into_the_search_decide_nothing() {
        scan();
        window.frame().textBox("search").click();
        window.frame().textBox("search").enterText("noonax");
        window.await("no group is shown", () -> window.frame().list("groups").contents().length == 0);
        window.frame().textBox("search").deleteText().enterText("noon");
        window.await("one group is shown", () -> window.frame().list("groups").contents().length == 1);
        assertThat(window.label("totals")).isEqualTo("Nothing marked");
    }

    @Test
    void what_is_held_back_says_why_is_found_by_a_filter_and_is_left_alone_by_rules() throws IOException {
        Files.move(pictures.resolve("noon-240.jpg"), pictures.resolve("noon-240-changed.jpg"));
        scan();
        window.frame().toggleButton("filter").click();
        window.frame().comboBox("proofFilter").selectItem("All safe to take");
        window.await("one group is shown", () -> window.frame().list("groups").contents().length == 1);
        assertThat(window.spoken("safety")).contains("Safe to take").doesNotContain(HELD_BACK);
        window.frame().comboBox("proofFilter").selectItem("Held back: taken at another moment");
        window.await("the other group is shown", () -> window.spoken("safety").contains(HELD_BACK));
        window.frame().list("groups").clickItem(0);
        window.press(KeyEvent.VK_ENTER);
        window.await("the large view is shown", () -> !window.isShowing("groups"));
        assertThat(window.spoken("safety")).contains(HELD_BACK);
        window.press(KeyEvent.VK_O);
        window.press(KeyEvent.VK_ENTER);
        window.await("the groups are back", () -> window.isShowing("groups"));

        window.frame().comboBox("proofFilter").selectItem("Safe or held back");
        window.click(Command.TAKE_SAFE_SUGGESTIONS);
        window.answer("Mark 3 pictures");
        window.awaitLabel("totals", "3 files");
        window.click(Command.TAKE_SAFE_SUGGESTIONS);
        window.answer("OK");
        window.awaitLabel("totals", "3 files");
    }

    @Test
    void every_page_opens() {
        for (Command page :
                List.of(Command.SHOW_HISTORY, Command.SHOW_PLUGINS, Command.SHOW_SETTINGS, Command.SHOW_REVIEW)) {
            window.openPage(page);
            assertThat(window.isDialogOpen()).isFalse();
        }
        window.openPage(Command.SHOW_PLUGINS);
        window.await("plugins are listed", () -> window.frame().table("plugins").rowCount() == 2);
    }

    private String lines() {
        return Arrays.stream(window.frame().table("applyLines").contents())
                .flatMap(Arrays::stream)
                .collect(Collectors.joining("\n"));
    }

    private void scan() {
        window.addFolder(pictures);
        window.click(Command.START_SCAN);
        window.awaitLabel("summary", "2 groups");
        window.click("reviewGroups");
        window.await("groups are listed", () -> window.frame().list("groups").contents().length == 2);
    }

    private void paint(Scene scene, String name) throws IOException {
        for (int width : new int[] {360, 240, 180}) {
            Path file = pictures.resolve(name + "-" + width + ".jpg");
            ImageIO.write(Landscape.paint(scene, width, width * 2 / 3), "jpg", file.toFile());
        }
    }

    private int picturesLeft() {
        String[] left = pictures.toFile().list((folder, name) -> name.contains("-"));
        return left == null ? 0 : left.length;
    }

    private static String nameBeforeTheDash(Path file) {
        return file.getFileName().toString().replaceAll("-.*", "");
    }
}
