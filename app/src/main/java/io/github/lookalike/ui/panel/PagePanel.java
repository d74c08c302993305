package io.github.lookalike.ui.panel;

import java.awt.LayoutManager;
import javax.swing.JPanel;

/** A page of the window. */
public abstract class PagePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    PagePanel(LayoutManager layout) {
        super(layout);
    }

    /** Called whenever the page is shown: reads again what it shows, and puts the focus where its keys are heard. */
    public abstract void open();
}
