package io.github.lookalike.ui.panel;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;

/** Something small that a key does. */
final class Act extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient Runnable act;

    Act(Runnable act) {
        this.act = act;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        act.run();
    }
}
