package io.github.lookalike.ui.panel;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Does the same after each edit of a text. */
record OnEdit(Runnable act) implements DocumentListener {

    @Override
    public void insertUpdate(DocumentEvent event) {
        act.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        act.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        act.run();
    }
}
