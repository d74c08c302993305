package io.github.lookalike.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** As wide as the view it is scrolled in, and at least as high; what has the focus is brought into the view. */
final class TallPanel extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    /** Of text, unscaled. */
    static final int LINE = 18;

    private static final String FOCUS = "permanentFocusOwner";

    private final transient PropertyChangeListener following = change -> {
        if (change.getNewValue() instanceof JComponent focused && SwingUtilities.isDescendingFrom(focused, this)) {
            awaited = focused;
            if (isValid() && focused.isValid()) {
                reveal();
            }
        }
    };

    /** What has the focus and is to be shown once all is laid out that was shown just now: only then it is known where it lies. */
    private transient @Nullable Component awaited;

    TallPanel(JComponent content) {
        super(new BorderLayout());
        setOpaque(false);
        add(content);
    }

    private void reveal() {
        Component focused = awaited;
        awaited = null;
        if (focused != null && SwingUtilities.isDescendingFrom(focused, this)) {
            scrollRectToVisible(SwingUtilities.convertRectangle(focused.getParent(), focused.getBounds(), this));
        }
    }

    @Override
    protected void validateTree() {
        super.validateTree();
        reveal();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, following);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, following);
        super.removeNotify();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(LINE);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(UIScale.scale(LINE), visible.height - UIScale.scale(LINE));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent().getHeight() > getPreferredSize().height;
    }
}
