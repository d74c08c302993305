package io.github.lookalike.ui;

import io.github.lookalike.ui.action.Command;
import io.github.lookalike.workbench.Workbench;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.finder.JOptionPaneFinder;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;

/** Uses a window as a person does: clicks, types, reads, and waits for what takes time. */
public final class WindowDriver implements AutoCloseable {

    private static final Timeout PATIENCE = Timeout.timeout(60, TimeUnit.SECONDS);

    private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
    private final FrameFixture frame;

    /** Opens the window in English. */
    public WindowDriver(Workbench workbench) {
        this(workbench, Locale.ENGLISH);
    }

    public WindowDriver(Workbench workbench, Locale locale) {
        LookalikeWindow.open(workbench, locale);
        frame = WindowFinder.findFrame("lookalike")
                .withTimeout(60, TimeUnit.SECONDS)
                .using(robot);
    }

    public FrameFixture frame() {
        return frame;
    }

    public void click(Command command) {
        click(command.name());
    }

    /** Waits until the button can be clicked. */
    public void click(String button) {
        await(button + " can be clicked", () -> isClickable(button));
        frame.button(button).click();
    }

    public void openPage(Command page) {
        frame.toggleButton(page.name()).click();
    }

    /** Asks for the focus until the check box has it: what is asked for while a dialog closes reaches nobody. */
    public void focusCheckBox(String name) {
        focus(name, frame.checkBox(name).target());
    }

    /** The same for a list. */
    public void focusList(String name) {
        focus(name, frame.list(name).target());
    }

    private void focus(String name, Component box) {
        await(
                name + " has the focus",
                () -> GuiActionRunner.execute(() -> {
                    box.requestFocus();
                    return box.isFocusOwner();
                }));
    }

    /** Waits until the window takes keys: what is pressed while the focus is on its way reaches nobody. */
    public void press(int key) {
        awaitFocus();
        robot.pressAndReleaseKey(key);
        robot.waitForIdle();
    }

    public void pressWithControl(int key) {
        pressWith(KeyEvent.VK_CONTROL, key);
    }

    public void pressWithShift(int key) {
        pressWith(KeyEvent.VK_SHIFT, key);
    }

    public void pressWithControlAndShift(int key) {
        robot.pressKey(KeyEvent.VK_CONTROL);
        pressWith(KeyEvent.VK_SHIFT, key);
        robot.releaseKey(KeyEvent.VK_CONTROL);
    }

    private void pressWith(int modifier, int key) {
        awaitFocus();
        robot.pressKey(modifier);
        robot.pressAndReleaseKey(key);
        robot.releaseKey(modifier);
        robot.waitForIdle();
    }

    /** Types a character as the keyboard does. */
    public void type(char character) {
        awaitFocus();
        robot.type(character);
        robot.waitForIdle();
    }

    /** Waits until the component of this name has the focus. */
    public void awaitFocus(String name) {
        await(name + " has the focus", () -> name.equals(focusOwner().getName()));
    }

    /** Presses a key in the dialog that is open or opens soon, and waits until it is gone. */
    public void answerByKey(String dialog, int key) {
        DialogFixture open = WindowFinder.findDialog(dialog)
                .withTimeout(30, TimeUnit.SECONDS)
                .using(robot);
        await("the dialog takes keys", () -> SwingUtilities.isDescendingFrom(focusOwner(), open.target()));
        // A dialog moves the focus once more after it was shown, and a key pressed before is let go again.
        robot.waitForIdle();
        robot.pressAndReleaseKey(key);
        await("the dialog is gone", () -> !open.target().isShowing());
        robot.waitForIdle();
    }

    public void clickOn(String name) {
        robot.click(showing(name).iterator().next());
    }

    /** The component that takes keys; the frame while that is nobody. */
    private Component focusOwner() {
        return GuiActionRunner.execute(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner == null ? frame.target() : owner;
        });
    }

    public void addFolder(Path folder) {
        click(Command.ADD_FOLDERS);
        JFileChooserFixture chooser = JFileChooserFinder.findFileChooser()
                .withTimeout(30, TimeUnit.SECONDS)
                .using(robot);
        GuiActionRunner.execute(() -> chooser.target().setSelectedFiles(new java.io.File[] {folder.toFile()}));
        GuiActionRunner.execute(() -> chooser.target().approveSelection());
        await("the folder is there", () -> frame.list("folders").contents().length > 0);
    }

    /** Chooses a file, which need not be there, in the dialog that asks for one. */
    public void chooseFile(Path file) {
        JFileChooserFixture chooser = JFileChooserFinder.findFileChooser()
                .withTimeout(30, TimeUnit.SECONDS)
                .using(robot);
        GuiActionRunner.execute(() -> chooser.target().setSelectedFile(file.toFile()));
        GuiActionRunner.execute(() -> chooser.target().approveSelection());
    }

    /** Presses the button of this text in the dialog that is open, and waits until the dialog is gone. */
    public void answer(String button) {
        JOptionPaneFinder.findOptionPane()
                .withTimeout(30, TimeUnit.SECONDS)
                .using(robot)
                .buttonWithText(button)
                .click();
        await("the dialog is gone", () -> !isDialogOpen());
    }

    /** Waits until a label says something that begins so. */
    public void awaitLabel(String name, String beginning) {
        await(
                name + " says " + beginning,
                () -> showing(name).stream()
                        .anyMatch(label -> text((JLabel) label).startsWith(beginning)));
    }

    public String label(String name) {
        return String.valueOf(frame.label(name).text());
    }

    /** What those hear who do not see the components of this name. */
    public List<String> spoken(String name) {
        return GuiActionRunner.execute(() -> showing(name).stream()
                .map(one -> String.valueOf(one.getAccessibleContext().getAccessibleName()))
                .toList());
    }

    public void await(String what, BooleanSupplier condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return condition.getAsBoolean();
                    }
                },
                PATIENCE);
    }

    /** Whether the menus and buttons of a command can be chosen now. */
    boolean isPossible(Command command) {
        List<String> names = List.of(command.name(), "menu." + command);
        Collection<Component> all = robot.finder()
                .findAll(frame.target(), component -> names.contains(String.valueOf(component.getName())));
        return !all.isEmpty() && all.stream().allMatch(Component::isEnabled);
    }

    public boolean isDialogOpen() {
        return Arrays.stream(Window.getWindows()).anyMatch(one -> one instanceof Dialog && one.isShowing());
    }

    /**
     * Drops a file on the middle of a component: takes it there as Swing does, by the innermost component that takes any.
     *
     * @return whether it was taken
     */
    public boolean drop(String name, Path file) {
        Component target = showing(name).iterator().next();
        return GuiActionRunner.execute(() -> {
            Component at = SwingUtilities.getDeepestComponentAt(target, target.getWidth() / 2, target.getHeight() / 2);
            while (at != null
                    && (at.getDropTarget() == null || !at.getDropTarget().isActive())) {
                at = at.getParent();
            }
            return at instanceof JComponent taking
                    && taking.getTransferHandler()
                            .importData(new TransferHandler.TransferSupport(taking, new DroppedFile(file)));
        });
    }

    /** As the system hands a file over. */
    private record DroppedFile(Path file) implements Transferable {

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return List.of(file.toFile());
        }
    }

    /** What the texts of the dialogs say that are open. */
    public String dialogText() {
        return GuiActionRunner.execute(() -> Arrays.stream(Window.getWindows())
                .filter(one -> one instanceof Dialog && one.isShowing())
                .flatMap(one -> robot
                        .finder()
                        .findAll((java.awt.Container) one, part -> part instanceof JTextComponent && part.isShowing())
                        .stream())
                .map(part -> ((JTextComponent) part).getText())
                .collect(Collectors.joining("\n")));
    }

    private void awaitFocus() {
        await(
                "the window takes keys",
                () -> GuiActionRunner.execute(() -> {
                    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager()
                            .getFocusOwner();
                    return owner != null && SwingUtilities.isDescendingFrom(owner, frame.target());
                }));
    }

    /** Whether there is room for it, too. */
    public boolean isShowing(String name) {
        return showing(name).stream().anyMatch(one -> one.getWidth() > 0 && one.getHeight() > 0);
    }

    private boolean isClickable(String button) {
        return showing(button).stream().anyMatch(Component::isEnabled);
    }

    /** Components of this name that are on the screen. */
    Collection<Component> showing(String name) {
        return robot.finder()
                .findAll(frame.target(), component -> name.equals(component.getName()) && component.isShowing());
    }

    private static String text(JLabel label) {
        return String.valueOf(GuiActionRunner.execute(label::getText));
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(null);
        robot.cleanUp();
    }
}
