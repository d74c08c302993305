package io.github.lookalike.ui.action;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.KeyStroke;

/** What keys are called, and which may be given to a command. */
public final class Keys {

    private static final int COMMAND_MODIFIERS =
            InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;

    private Keys() {}

    /** The usual ones of a command. */
    static List<KeyStroke> of(Command command) {
        List<KeyStroke> strokes = new ArrayList<>();
        for (String key : command.keys()) {
            KeyStroke stroke = KeyStroke.getKeyStroke(key.replace("menu", menuModifier()));
            if (stroke == null) {
                throw new IllegalArgumentException(command + " has no such key: " + key);
            }
            strokes.add(stroke);
        }
        return strokes;
    }

    /** Whether pressing it in a text field would write or move there. */
    static boolean isTyping(KeyStroke stroke) {
        boolean function = stroke.getKeyCode() >= KeyEvent.VK_F1 && stroke.getKeyCode() <= KeyEvent.VK_F12;
        return (stroke.getModifiers() & COMMAND_MODIFIERS) == 0
                && !function
                && stroke.getKeyCode() != KeyEvent.VK_ESCAPE;
    }

    /** {@code Ctrl+Shift+A}. */
    public static String words(KeyStroke stroke) {
        if (stroke.getKeyCode() == KeyEvent.VK_UNDEFINED) {
            return String.valueOf(stroke.getKeyChar());
        }
        String modifiers = InputEvent.getModifiersExText(stroke.getModifiers());
        String key = KeyEvent.getKeyText(stroke.getKeyCode());
        return modifiers.isEmpty() ? key : modifiers + "+" + key;
    }

    /**
     * The key that was pressed or typed, as it is kept: a sign that needs no Ctrl, Alt or Meta by the sign itself, because
     * it lies elsewhere on each keyboard. Empty while only modifiers are held, and for what comes as a sign later.
     */
    public static Optional<KeyStroke> pressed(KeyEvent event) {
        boolean typed = event.getID() == KeyEvent.KEY_TYPED;
        boolean modified = (event.getModifiersEx() & COMMAND_MODIFIERS) != 0;
        char sign = event.getKeyChar();
        boolean isSign =
                sign != KeyEvent.CHAR_UNDEFINED && sign > ' ' && sign != '\u007f' && !Character.isLetterOrDigit(sign);
        if (typed) {
            return isSign && !modified ? Optional.of(KeyStroke.getKeyStroke(sign)) : Optional.empty();
        }
        if (event.getID() != KeyEvent.KEY_PRESSED || (isSign && !modified)) {
            return Optional.empty();
        }
        KeyStroke stroke = KeyStroke.getKeyStroke(event.getKeyCode(), event.getModifiersEx());
        return Optional.of(stroke).filter(one -> !isModifier(event.getKeyCode()) && isKept(one));
    }

    /** Whether commands leave a key alone: it moves the focus, opens the menus, or marks the picture of a number. */
    public static boolean isReserved(KeyStroke stroke) {
        int code = stroke.getKeyCode();
        boolean number = code >= KeyEvent.VK_1 && code <= KeyEvent.VK_9 && stroke.getModifiers() == 0;
        return number || code == KeyEvent.VK_TAB || (code == KeyEvent.VK_F10 && stroke.getModifiers() == 0);
    }

    /** Whether the program does it by itself, and no key can. */
    public static boolean isOfProgram(Command command) {
        return command.menu() == Menu.NONE && command.keys().isEmpty();
    }

    private static boolean isModifier(int code) {
        return code == KeyEvent.VK_SHIFT
                || code == KeyEvent.VK_CONTROL
                || code == KeyEvent.VK_ALT
                || code == KeyEvent.VK_ALT_GRAPH
                || code == KeyEvent.VK_META
                || code == KeyEvent.VK_CAPS_LOCK
                || code == KeyEvent.VK_UNDEFINED;
    }

    /** Whether its text in the settings gives it back. */
    private static boolean isKept(KeyStroke stroke) {
        return stroke.equals(KeyStroke.getKeyStroke(stroke.toString()));
    }

    private static String menuModifier() {
        int mask = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return mask == InputEvent.META_DOWN_MASK ? "meta" : "ctrl";
    }
}
