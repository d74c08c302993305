package io.github.lookalike.ui.action;

import java.util.List;

/**
 * Every action of the window: its menu, icon and keys; its name is in the language file under {@code command.NAME}, what
 * its tooltip says more under {@code command.NAME.tip}, and the letter that reaches it with Alt under
 * {@code command.NAME.mnemonic}, where there is one.
 *
 * <p>Keys are written as {@link javax.swing.KeyStroke#getKeyStroke(String)} reads them, with {@code menu} for the
 * platform's own modifier. Keys that write a letter hold still while text is typed.
 */
public enum Command {
    ADD_FOLDERS(Menu.FILE, Scope.WINDOW, "folder-add", "menu N"),
    REMOVE_FOLDERS(Menu.NONE, Scope.FOLDERS, "remove", "DELETE"),
    TOGGLE_PROTECTED(Menu.NONE, Scope.FOLDERS, "lock", "L"),
    START_SCAN(Menu.FILE, Scope.WINDOW, "play", "F5"),
    PAUSE(Menu.FILE, Scope.WINDOW, "pause", "menu P"),
    CANCEL(Menu.FILE, Scope.WINDOW, "stop", "menu PERIOD"),
    FIND_LIKE(Menu.FILE, Scope.WINDOW, "scan", "menu L"),
    EXPORT(Menu.FILE, Scope.WINDOW, "export", "menu E"),
    QUIT(Menu.FILE, Scope.WINDOW, "quit", "menu Q"),

    SHOW_SCAN(Menu.GO, Scope.WINDOW, "scan", "menu 1"),
    SHOW_REVIEW(Menu.GO, Scope.WINDOW, "review", "menu 2"),
    SHOW_HISTORY(Menu.GO, Scope.WINDOW, "history", "menu 3"),
    SHOW_PLUGINS(Menu.GO, Scope.WINDOW, "plugins", "menu 4"),
    SHOW_SETTINGS(Menu.GO, Scope.WINDOW, "settings", "menu 5", "menu COMMA"),
    SEARCH(Menu.GO, Scope.WINDOW, "scan", "menu F"),
    OVERVIEW(Menu.GO, Scope.WINDOW, "overview", "menu I"),
    BURSTS(Menu.GO, Scope.WINDOW, "burst", "menu B"),
    FOLDER_PAIRS(Menu.GO, Scope.WINDOW, "folder", "menu U"),
    BACK(Menu.GO, Scope.WINDOW, "previous", "ESCAPE"),
    NEXT_GROUP(Menu.GO, Scope.REVIEW, "down", "DOWN", "PAGE_DOWN"),
    PREVIOUS_GROUP(Menu.GO, Scope.REVIEW, "up", "UP", "PAGE_UP"),
    FIRST_GROUP(Menu.GO, Scope.REVIEW, "up", "HOME"),
    LAST_GROUP(Menu.GO, Scope.REVIEW, "down", "END"),
    NEXT_PICTURE(Menu.GO, Scope.REVIEW, "next", "RIGHT"),
    PREVIOUS_PICTURE(Menu.GO, Scope.REVIEW, "previous", "LEFT"),

    TAKE_SUGGESTION(Menu.DECIDE, Scope.REVIEW, "suggest", "A"),
    MARK(Menu.DECIDE, Scope.REVIEW, "trash", "SPACE"),
    KEEP_AND_ADVANCE(Menu.DECIDE, Scope.REVIEW, "keep", "K"),
    KEEP_BEST(Menu.DECIDE, Scope.REVIEW, "star", "Q"),
    MAKE_KEEPER(Menu.DECIDE, Scope.REVIEW, "star", "S"),
    TRASH(Menu.DECIDE, Scope.REVIEW, "trash", "DELETE"),
    MOVE(Menu.DECIDE, Scope.REVIEW, "move", "M"),
    DELETE(Menu.DECIDE, Scope.REVIEW, "delete", "shift DELETE"),
    NO_MATCH(Menu.DECIDE, Scope.REVIEW, "no-match", "X"),
    SHOW_MATCHES(Menu.DECIDE, Scope.REVIEW, "matches", "W"),
    CLEAR_GROUP(Menu.DECIDE, Scope.REVIEW, "clear", "BACK_SPACE"),
    TAKE_SAFE_SUGGESTIONS(Menu.DECIDE, Scope.WINDOW, "suggest", "menu shift A"),
    KEEP_IN_FOLDER(Menu.DECIDE, Scope.REVIEW, "folder", "menu shift K"),
    KEEP_OUT_OF_FOLDER(Menu.DECIDE, Scope.REVIEW, "folder", "menu shift X"),
    UNDO(Menu.DECIDE, Scope.WINDOW, "undo", "menu Z"),
    REDO(Menu.DECIDE, Scope.WINDOW, "redo", "menu Y"),
    APPLY(Menu.DECIDE, Scope.WINDOW, "apply", "menu ENTER"),

    COMPARE(Menu.LOOK, Scope.REVIEW, "compare", "ENTER"),
    ACTUAL_SIZE(Menu.LOOK, Scope.REVIEW, "actual-size", "Z"),
    FIT(Menu.LOOK, Scope.REVIEW, "fit", "0"),
    ZOOM_IN(Menu.LOOK, Scope.REVIEW, "add", "typed +"),
    ZOOM_OUT(Menu.LOOK, Scope.REVIEW, "remove", "typed -"),
    PAN_LEFT(Menu.LOOK, Scope.REVIEW, "previous", "shift LEFT"),
    PAN_RIGHT(Menu.LOOK, Scope.REVIEW, "next", "shift RIGHT"),
    PAN_UP(Menu.LOOK, Scope.REVIEW, "up", "shift UP"),
    PAN_DOWN(Menu.LOOK, Scope.REVIEW, "down", "shift DOWN"),
    FLIP(Menu.LOOK, Scope.REVIEW, "flip", "F"),
    DIFFERENCE(Menu.LOOK, Scope.REVIEW, "difference", "D"),
    SPLIT(Menu.LOOK, Scope.REVIEW, "split", "V"),
    BLEND(Menu.LOOK, Scope.REVIEW, "blend", "B"),
    SLIDE_LEFT(Menu.LOOK, Scope.REVIEW, "previous", "COMMA"),
    SLIDE_RIGHT(Menu.LOOK, Scope.REVIEW, "next", "PERIOD"),
    LOUPE(Menu.LOOK, Scope.REVIEW, "loupe", "L"),
    ALIGN(Menu.LOOK, Scope.REVIEW, "align", "G"),
    OUTLINE(Menu.LOOK, Scope.REVIEW, "outline", "O"),
    FACTS_DOWN(Menu.LOOK, Scope.REVIEW, "down", "shift PAGE_DOWN"),
    FACTS_UP(Menu.LOOK, Scope.REVIEW, "up", "shift PAGE_UP"),
    NEXT_PAGE(Menu.LOOK, Scope.REVIEW, "next", "N"),
    PREVIOUS_PAGE(Menu.LOOK, Scope.REVIEW, "previous", "P"),
    OPEN_PICTURE(Menu.LOOK, Scope.REVIEW, "picture", "menu shift O"),
    OPEN_WITH(Menu.LOOK, Scope.REVIEW, "picture", "menu shift W"),
    COPY_PATH(Menu.LOOK, Scope.REVIEW, "copy", "menu C"),
    REVEAL(Menu.LOOK, Scope.WINDOW, "reveal", "menu O"),

    SHOW_KEYS(Menu.HELP, Scope.WINDOW, "info", "typed ?", "F1"),

    /** Done by the program itself, when it starts. */
    RESUME(Menu.NONE, Scope.WINDOW, "review"),
    MARK_IN_FOLDER(Menu.NONE, Scope.FOLDER_PAIRS, "suggest", "ENTER"),
    HAND_COMPANIONS(Menu.NONE, Scope.APPLY, "keep", "H"),
    TAKE_OUT(Menu.NONE, Scope.APPLY, "remove", "DELETE"),
    CHANGE_WAY(Menu.NONE, Scope.APPLY, "move", "W"),
    CARRY_OUT(Menu.NONE, Scope.APPLY, "apply", "ENTER"),
    BACK_TO_REVIEW(Menu.NONE, Scope.APPLY, "previous", "ESCAPE", "ENTER"),
    UNDO_DEEDS(Menu.NONE, Scope.APPLY, "undo", "menu Z"),
    UNDO_BATCH(Menu.NONE, Scope.HISTORY, "undo", "menu Z"),
    UNDO_BATCH_TO(Menu.NONE, Scope.HISTORY, "folder", "menu shift Z"),
    INSTALL_PLUGIN(Menu.NONE, Scope.PLUGINS, "add", "INSERT"),
    TOGGLE_PLUGIN(Menu.NONE, Scope.PLUGINS, "plugins", "SPACE"),
    REMOVE_PLUGIN(Menu.NONE, Scope.PLUGINS, "remove", "DELETE");

    /** Where keys are heard. Of commands that share a key in one scope, the first that is possible is done. */
    public enum Scope {
        WINDOW,
        FOLDERS,
        REVIEW,
        FOLDER_PAIRS,
        APPLY,
        HISTORY,
        PLUGINS
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
