package io.github.lookalike.ui.action;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
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

    /** {@code Ctrl+Shift+A}. */
    static String words(KeyStroke stroke) {
        String modifiers = InputEvent.getModifiersExText(stroke.getModifiers());
        String key = java.awt.event.KeyEvent.getKeyText(stroke.getKeyCode());
        return modifiers.isEmpty() ? key : modifiers + "+" + key;
    }

    private static String menuModifier() {
        int mask = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return mask == InputEvent.META_DOWN_MASK ? "meta" : "ctrl";
    }
}
