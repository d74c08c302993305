package io.github.lookalike.ui.action;

import java.util.List;

/**
 * Every action of the window: its menu, icon and keys; its name is in the language file under {@code command.NAME}, what
 * its tooltip says more under {@code command.NAME.tip}, and the letter that reaches it with Alt under
 * {@code command.NAME.mnemonic}, where there is one.
 *
 * <p>Keys are written as {@link javax.swing.KeyStroke#getKeyStroke(String)} reads them, with {@code menu} for the
 * platform's own modifier. Keys of {@link Scope#REVIEW} are plain letters, so they hold still while text is typed.
 */
public enum Command {
    ADD_FOLDERS(Menu.FILE, Scope.WINDOW, "folder-add", "menu N"),
    REMOVE_FOLDERS(Menu.NONE, Scope.WINDOW, "remove"),
    TOGGLE_PROTECTED(Menu.NONE, Scope.WINDOW, "lock"),
    START_SCAN(Menu.FILE, Scope.WINDOW, "play", "F5"),
    PAUSE(Menu.FILE, Scope.WINDOW, "pause", "menu P"),
    CANCEL(Menu.FILE, Scope.WINDOW, "stop", "menu PERIOD"),
    QUIT(Menu.FILE, Scope.WINDOW, "quit", "menu Q"),

    SHOW_SCAN(Menu.GO, Scope.WINDOW, "scan", "menu 1"),
    SHOW_REVIEW(Menu.GO, Scope.WINDOW, "review", "menu 2"),
    SHOW_HISTORY(Menu.GO, Scope.WINDOW, "history", "menu 3"),
    SHOW_PLUGINS(Menu.GO, Scope.WINDOW, "plugins", "menu 4"),
    SHOW_SETTINGS(Menu.GO, Scope.WINDOW, "settings", "menu 5", "menu COMMA"),
    NEXT_GROUP(Menu.GO, Scope.REVIEW, "down", "DOWN", "PAGE_DOWN"),
    PREVIOUS_GROUP(Menu.GO, Scope.REVIEW, "up", "UP", "PAGE_UP"),
    NEXT_PICTURE(Menu.GO, Scope.REVIEW, "next", "RIGHT"),
    PREVIOUS_PICTURE(Menu.GO, Scope.REVIEW, "previous", "LEFT"),

    TAKE_SUGGESTION(Menu.DECIDE, Scope.REVIEW, "suggest", "A"),
    MARK(Menu.DECIDE, Scope.REVIEW, "trash", "SPACE"),
    KEEP_AND_ADVANCE(Menu.DECIDE, Scope.REVIEW, "keep", "K"),
    MAKE_KEEPER(Menu.DECIDE, Scope.REVIEW, "star", "S"),
    TRASH(Menu.DECIDE, Scope.REVIEW, "trash", "DELETE"),
    MOVE(Menu.DECIDE, Scope.REVIEW, "move", "M"),
    DELETE(Menu.DECIDE, Scope.REVIEW, "delete", "shift DELETE"),
    NO_MATCH(Menu.DECIDE, Scope.REVIEW, "no-match", "X"),
    CLEAR_GROUP(Menu.DECIDE, Scope.REVIEW, "clear", "BACK_SPACE"),
    TAKE_SAFE_SUGGESTIONS(Menu.DECIDE, Scope.WINDOW, "suggest", "menu shift A"),
    UNDO(Menu.DECIDE, Scope.WINDOW, "undo", "menu Z"),
    APPLY(Menu.DECIDE, Scope.WINDOW, "apply", "menu ENTER"),

    COMPARE(Menu.LOOK, Scope.REVIEW, "compare", "ENTER"),
    ACTUAL_SIZE(Menu.LOOK, Scope.REVIEW, "actual-size", "Z"),
    FIT(Menu.LOOK, Scope.REVIEW, "fit", "0"),
    FLIP(Menu.LOOK, Scope.REVIEW, "flip", "F"),
    DIFFERENCE(Menu.LOOK, Scope.REVIEW, "difference", "D"),
    OUTLINE(Menu.LOOK, Scope.REVIEW, "outline", "O"),
    REVEAL(Menu.LOOK, Scope.WINDOW, "reveal", "menu O"),

    RESUME(Menu.NONE, Scope.WINDOW, "review"),
    HAND_COMPANIONS(Menu.NONE, Scope.WINDOW, "keep"),
    CARRY_OUT(Menu.NONE, Scope.WINDOW, "apply"),
    BACK_TO_REVIEW(Menu.NONE, Scope.WINDOW, "previous"),
    UNDO_DEEDS(Menu.NONE, Scope.WINDOW, "undo"),

    UNDO_BATCH(Menu.NONE, Scope.WINDOW, "undo"),
    UNDO_BATCH_TO(Menu.NONE, Scope.WINDOW, "folder"),
    INSTALL_PLUGIN(Menu.NONE, Scope.WINDOW, "add"),
    TOGGLE_PLUGIN(Menu.NONE, Scope.WINDOW, "plugins"),
    REMOVE_PLUGIN(Menu.NONE, Scope.WINDOW, "remove");

    /** Where keys are heard. */
    public enum Scope {
        WINDOW,
        REVIEW
    }

    private static final String SEPARATOR = ",";

    private final Menu menu;
    private final Scope scope;
    private final String icon;
    private final String keys;

    Command(Menu menu, Scope scope, String icon, String... keys) {
        this.menu = menu;
        this.scope = scope;
        this.icon = icon;
        this.keys = String.join(SEPARATOR, keys);
    }

    public Menu menu() {
        return menu;
    }

    public Scope scope() {
        return scope;
    }

    public String icon() {
        return icon;
    }

    /** The first is the one shown. */
    public List<String> keys() {
        return keys.isEmpty() ? List.of() : List.of(keys.split(SEPARATOR, -1));
    }
}
