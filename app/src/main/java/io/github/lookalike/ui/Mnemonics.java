package io.github.lookalike.ui;

import java.util.HashSet;
import java.util.Set;
import javax.swing.AbstractButton;

/** Gives each entry of one menu a letter of its own: the first of its text that no entry before it has. */
final class Mnemonics {

    private final Set<Character> taken = new HashSet<>();

    void give(AbstractButton entry) {
        String text = String.valueOf(entry.getText());
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toUpperCase(text.charAt(i));
            if (isTypable(letter) && taken.add(letter)) {
                entry.setMnemonic(letter);
                entry.setDisplayedMnemonicIndex(i);
                return;
            }
        }
    }

    private static boolean isTypable(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
