package io.github.lookalike.ui.action;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;

/** Reads keys as the table of commands writes them. */
final class Keys {

    private Keys() {}

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
        int modifiers = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;
        boolean function = stroke.getKeyCode() >= KeyEvent.VK_F1 && stroke.getKeyCode() <= KeyEvent.VK_F12;
        return (stroke.getModifiers() & modifiers) == 0 && !function && stroke.getKeyCode() != KeyEvent.VK_ESCAPE;
    }

    /** {@code Ctrl+Shift+A}. */
    static String words(KeyStroke stroke) {
        if (stroke.getKeyCode() == KeyEvent.VK_UNDEFINED) {
            return String.valueOf(stroke.getKeyChar());
        }
        String modifiers = InputEvent.getModifiersExText(stroke.getModifiers());
        String key = KeyEvent.getKeyText(stroke.getKeyCode());
        return modifiers.isEmpty() ? key : modifiers + "+" + key;
    }

    private static String menuModifier() {
        int mask = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return mask == InputEvent.META_DOWN_MASK ? "meta" : "ctrl";
    }
}
