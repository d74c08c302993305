package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.SettingsDraft;
import io.github.lookalike.ui.desk.Sheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.ActionMap;
import javax.swing.InputMap;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/** All commands of one window, ready for buttons, menus and keys. */
public final class WindowCommands {

    private static final int MARKED_BY_NUMBER = 9;

    private final Desk desk;
    private final Map<Command, CommandAction> actions = new EnumMap<>(Command.class);
    private final List<CommandAction> numbered = new ArrayList<>();
    private final List<Hearing> hearings = new ArrayList<>();
    private final KeyTable keys;
    private final FindLike findLike;

    public WindowCommands(Desk desk, Sheets sheets, Runnable quit) {
        this.desk = desk;
        this.keys = new KeyTable(desk.workbench().settings().keys());
        this.findLike = new FindLike(desk, sheets);
        Map<Command, UserAction> table = ActionTable.of(desk, keys, sheets, quit);
        table.put(Command.FIND_LIKE, findLike);
        OnceLoaded.waiting(table, desk);
        table.forEach((command, action) -> actions.put(command, new CommandAction(command, action, keys, desk)));
        keys.changed().listen(this::keysChanged);
        desk.tasks().changed().listen(this::refresh);
        desk.draft().changed().listen(this::refresh);
        desk.review().opened().listen(this::refresh);
        desk.review().decided().listen(this::refresh);
        desk.review().loaded().listen(this::refresh);
        desk.review().onView(change -> refresh());
        desk.applying().changed().listen(this::refresh);
        desk.picks().changed().listen(this::refresh);
    }

    /** Which key does what. */
    public KeyTable keys() {
        return keys;
    }

    /** Looks for pictures like this file, unless other work goes on or groups are still read. */
    public void findLike(Path file) {
        if (!desk.review().isPartial()) {
            findLike.find(file);
        }
    }

    public Action action(Command command) {
        Action action = actions.get(command);
        if (action == null) {
            throw new IllegalStateException("no action for " + command);
        }
        return action;
    }

    /** A button with icon and text. */
    public JButton button(Command command) {
        return set(new JButton(action(command)), command);
    }

    /** A menu of commands, for a click with the other button. */
    public JPopupMenu popup(List<Command> entries) {
        JPopupMenu menu = new JPopupMenu();
        entries.forEach(command ->
                set(menu.add(new JMenuItem(action(command))), command).setToolTipText(null));
        return menu;
    }

    /** A button with an icon alone. */
    public JButton iconButton(Command command) {
        JButton button = button(command);
        button.setHideActionText(true);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return button;
    }

    /** Names a component after its command, for tests and for those who do not see it. */
    public <B extends AbstractButton> B set(B button, Command command) {
        // A click leaves the focus where keys are heard.
        button.setRequestFocusEnabled(false);
        button.setName(command.name());
        button.getAccessibleContext().setAccessibleName(desk.texts().get("command", command));
        return button;
    }

    /** Makes a component hear the keys of this scope, wherever in it the focus is. */
    public void hear(JComponent component, Command.Scope scope) {
        int where = scope == Command.Scope.WINDOW
                ? JComponent.WHEN_IN_FOCUSED_WINDOW
                : JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT;
        hear(component, scope, where);
    }

    /** Makes a list or table hear the keys of this scope before it and its scroll pane take them for themselves. */
    public void hearFirst(JComponent component, Command.Scope scope) {
        hear(component, scope, JComponent.WHEN_FOCUSED);
    }

    private void hear(JComponent component, Command.Scope scope, int where) {
        Hearing hearing = new Hearing(component, scope, where, new ArrayList<>());
        hearings.add(hearing);
        bind(hearing);
    }

    /** Where the keys of a scope are heard, and which they are at present. */
    private record Hearing(JComponent component, Command.Scope scope, int where, List<KeyStroke> bound) {}

    private void bind(Hearing hearing) {
        InputMap input = hearing.component().getInputMap(hearing.where());
        ActionMap heardActions = hearing.component().getActionMap();
        hearing.bound().forEach(key -> {
            input.remove(key);
            heardActions.remove(key);
        });
        hearing.bound().clear();
        Map<KeyStroke, List<CommandAction>> heard = new LinkedHashMap<>();
        actions.forEach((command, action) -> {
            if (command.scope() == hearing.scope()) {
                keys.of(command)
                        .forEach(key -> heard.computeIfAbsent(key, one -> new ArrayList<>())
                                .add(action));
            }
        });
        heard.forEach((key, some) -> {
            hearing.bound().add(key);
            input.put(key, key);
            heardActions.put(key, some.size() == 1 ? some.get(0) : new FirstPossible(some));
        });
    }

    private void keysChanged() {
        actions.forEach((command, action) -> action.showKeys(keys.of(command)));
        hearings.forEach(this::bind);
        List<String> lines = keys.lines();
        desk.changeSettings(settings -> SettingsDraft.keys(settings, lines), () -> {});
    }

    /** Makes a component hear 1 to 9, which mark the picture of that number. */
    public void hearNumbers(JComponent component) {
        InputMap numbers = component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        for (int number = 1; number <= MARKED_BY_NUMBER; number++) {
            String name = "MARK_" + number;
            CommandAction mark = new CommandAction(Command.MARK, new MarkPicture(desk, number - 1), keys, desk);
            numbered.add(mark);
            numbers.put(KeyStroke.getKeyStroke(Character.forDigit(number, 10), 0), name);
            component.getActionMap().put(name, mark);
        }
    }

    private void refresh() {
        actions.values().forEach(CommandAction::refresh);
        numbered.forEach(CommandAction::refresh);
    }
}
