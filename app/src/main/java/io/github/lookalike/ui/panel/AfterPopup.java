package io.github.lookalike.ui.panel;

import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/** Does something when the list of a combo box closes, whether something was chosen or not. */
final class AfterPopup implements PopupMenuListener {

    private final Runnable act;

    AfterPopup(Runnable act) {
        this.act = act;
    }

    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
        // nothing to do yet
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
        act.run();
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
        // told as invisible too
    }
}
