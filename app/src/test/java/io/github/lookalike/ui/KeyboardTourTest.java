package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.desk.ScanDraft;
import io.github.lookalike.ui.fake.FakeWorkbench;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole program by keys alone, from each way into the review. */
@WindowTest
class KeyboardTourTest {

    /** What was done last before keys are expected to be heard by the groups. */
    private enum Entry {
        THE_KEY_OF_THE_PAGE,
        THE_BUTTON_OF_THE_SUMMARY,
        A_CLICK_ON_THE_RAIL,
        BACK_FROM_ANOTHER_PAGE,
        A_DIALOG,
        THE_LARGE_VIEW,
        A_SEARCH,
        PLANS_LOOKED_AT,
        A_CLICK_ON_A_PICTURE,
        A_CLICK_ON_A_TOOL
    }

    @TempDir
    private Path temporary;

    private WindowDriver window;
    private Path pictures;

    @BeforeEach
    void openWindow() throws IOException {
        pictures = Files.createDirectory(temporary.resolve("pictures"));
        paint(Scene.all()[0], "dawn");
        paint(Scene.all()[2], "noon");
        ScanDraft draft = new ScanDraft(Settings.usual());
        draft.add(List.of(pictures));
        window = new WindowDriver(new FakeWorkbench(
                temporary.resolve("data"),
                draft.into(Settings.usual()),
                file -> file.getFileName().toString().replaceAll("-.*", "")));
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void scanning_deciding_comparing_applying_and_undoing_need_no_mouse() {
        window.press(KeyEvent.VK_ENTER);
        window.awaitLabel("summary", "2 groups");
        window.press(KeyEvent.VK_ENTER);
        window.awaitFocus("groups");

        window.press(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_ENTER);
        window.await("the large view is shown", () -> !window.isShowing("groups"));
        window.press(KeyEvent.VK_B);
        window.press(KeyEvent.VK_COMMA);
        window.press(KeyEvent.VK_V);
        window.press(KeyEvent.VK_PERIOD);
        window.press(KeyEvent.VK_D);
        window.type('+');
        window.pressWithShift(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_SPACE);
        window.awaitLabel("totals", "1 file");
        window.press(KeyEvent.VK_ESCAPE);
        window.press(KeyEvent.VK_ESCAPE);
        assertThat(window.isShowing("groups")).isFalse();
        window.press(KeyEvent.VK_ESCAPE);
        window.await("the groups are back", () -> window.isShowing("groups"));
        window.awaitFocus("groups");
        window.press(KeyEvent.VK_A);
        window.awaitLabel("totals", "2 files");

        window.pressWithControl(KeyEvent.VK_ENTER);
        window.awaitLabel("applyTitle", "Nothing has been touched yet: 2 files");
        window.press(KeyEvent.VK_TAB);
        window.awaitFocus("ways");
        window.press(KeyEvent.VK_TAB);
        window.awaitFocus(Command.TAKE_OUT.name());
        window.press(KeyEvent.VK_TAB);
        window.awaitFocus(Command.HAND_COMPANIONS.name());
        window.press(KeyEvent.VK_TAB);
        window.awaitFocus(Command.BACK_TO_REVIEW.name());
        window.press(KeyEvent.VK_TAB);
        window.awaitFocus(Command.CARRY_OUT.name());
        window.press(KeyEvent.VK_ENTER);
        window.awaitLabel("applyTitle", "Done: 2 files");
        // What stays for each is still named beside it.
        assertThat(List.of(window.frame().table("applyLines").contents()))
                .hasSize(2)
                .allMatch(row -> !row[2].isEmpty() && !row[2].equals(row[1]));
        assertThat(picturesLeft()).isEqualTo(4);
        window.pressWithControl(KeyEvent.VK_Z);
        window.await("files are back", () -> picturesLeft() == 6);
        window.press(KeyEvent.VK_ESCAPE);
        window.awaitFocus("groups");
    }

    @Test
    void the_page_of_plans_needs_one_key_and_the_history_undoes_by_another() {
        enter(Entry.THE_KEY_OF_THE_PAGE);
        window.press(KeyEvent.VK_A);
        window.pressWithControl(KeyEvent.VK_ENTER);
        window.awaitLabel("applyTitle", "Nothing has been touched yet: 2 files");
        window.press(KeyEvent.VK_DELETE);
        window.awaitLabel("applyTitle", "Nothing has been touched yet: one file");
        window.press(KeyEvent.VK_ENTER);
        window.awaitLabel("applyTitle", "Done: one file");
        assertThat(picturesLeft()).isEqualTo(5);
        window.press(KeyEvent.VK_ENTER);
        window.awaitFocus("groups");
        window.awaitLabel("totals", "Nothing marked");

        window.pressWithControl(KeyEvent.VK_3);
        window.awaitFocus("batches");
        window.await(
                "the batch is listed", () -> window.frame().table("batches").rowCount() == 1);
        window.pressWithControl(KeyEvent.VK_Z);
        window.answerByKey("dialog", KeyEvent.VK_ENTER);
        window.await("files are back", () -> picturesLeft() == 6);
        window.answerByKey("dialog", KeyEvent.VK_ESCAPE);
        window.awaitFocus("batches");
    }

    @ParameterizedTest
    @EnumSource
    void keys_are_heard_by_the_groups_after(Entry entry) {
        enter(entry);
        window.awaitFocus("groups");
        window.press(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_SPACE);
        window.awaitLabel("totals", "1 file");
        assertThat(window.isShowing("groups")).isTrue();
    }

    @Test
    void the_sheet_of_keys_opens_by_a_key_and_closes_by_escape() {
        enter(Entry.THE_KEY_OF_THE_PAGE);
        window.press(KeyEvent.VK_F1);
        window.await("the sheet is open", window::isDialogOpen);
        window.answerByKey("dialog", KeyEvent.VK_ESCAPE);
        window.awaitFocus("groups");
    }

    private void enter(Entry entry) {
        window.press(KeyEvent.VK_F5);
        window.awaitLabel("summary", "2 groups");
        if (entry == Entry.THE_BUTTON_OF_THE_SUMMARY) {
            window.press(KeyEvent.VK_ENTER);
        } else if (entry == Entry.A_CLICK_ON_THE_RAIL) {
            window.openPage(Command.SHOW_REVIEW);
        } else {
            window.pressWithControl(KeyEvent.VK_2);
            window.awaitFocus("groups");
        }
        switch (entry) {
            case THE_KEY_OF_THE_PAGE, THE_BUTTON_OF_THE_SUMMARY, A_CLICK_ON_THE_RAIL -> {}
            case BACK_FROM_ANOTHER_PAGE -> {
                window.pressWithControl(KeyEvent.VK_5);
                window.awaitFocus("keeperRules");
                window.press(KeyEvent.VK_ESCAPE);
            }
            case A_DIALOG -> {
                window.press(KeyEvent.VK_F1);
                window.answerByKey("dialog", KeyEvent.VK_ENTER);
            }
            case THE_LARGE_VIEW -> {
                window.press(KeyEvent.VK_ENTER);
                window.await("the large view is shown", () -> !window.isShowing("groups"));
                window.press(KeyEvent.VK_ENTER);
            }
            case A_SEARCH -> {
                window.pressWithControl(KeyEvent.VK_F);
                window.awaitFocus("search");
                window.press(KeyEvent.VK_D);
                window.await(
                        "one group is shown",
                        () -> window.frame().list("groups").contents().length == 1);
                window.press(KeyEvent.VK_ENTER);
            }
            case PLANS_LOOKED_AT -> {
                window.press(KeyEvent.VK_2);
                window.pressWithControl(KeyEvent.VK_ENTER);
                window.awaitFocus("applyLines");
                window.press(KeyEvent.VK_ESCAPE);
                window.pressWithControl(KeyEvent.VK_Z);
                window.awaitLabel("totals", "Nothing marked");
            }
            case A_CLICK_ON_A_PICTURE -> {
                window.pressWithControl(KeyEvent.VK_F);
                window.awaitFocus("search");
                window.clickOn("column1");
            }
            case A_CLICK_ON_A_TOOL -> window.click(Command.OUTLINE);
        }
    }

    private int picturesLeft() {
        String[] left = pictures.toFile().list();
        return left == null ? 0 : left.length;
    }

    private void paint(Scene scene, String name) throws IOException {
        for (int width : new int[] {360, 240, 180}) {
            Path file = pictures.resolve(name + "-" + width + ".jpg");
            ImageIO.write(Landscape.paint(scene, width, width * 2 / 3), "jpg", file.toFile());
        }
    }
}
