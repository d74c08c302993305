package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.action.Keys;
import io.github.lookalike.ui.look.Parts;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Waits for one key, and closes the dialog it is in once it was pressed; Escape leaves all as it is. */
final class KeyField extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextField field = Parts.named(new JTextField(18), "key", "");
    private transient Optional<KeyStroke> pressed = Optional.empty();

    KeyField(String prompt) {
        super(new MigLayout("insets 0, wrap 1, fillx", "[grow, fill]", ""));
        setOpaque(false);
        add(Parts.paragraph(prompt), "wmin 320");
        add(field);
        field.setEditable(false);
        field.setFocusTraversalKeysEnabled(false);
        field.getAccessibleContext().setAccessibleName(prompt);
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                hear(event);
            }

            @Override
            public void keyReleased(KeyEvent event) {
                letGo(event);
            }

            @Override
            public void keyTyped(KeyEvent event) {
                hear(event);
            }
        });
    }

    /** Asked for the focus, it gives it to where keys are heard. */
    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /** What was pressed. */
    Optional<KeyStroke> pressed() {
        return pressed;
    }

    private void hear(KeyEvent event) {
        if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
            return;
        }
        event.consume();
        if (pressed.isEmpty()) {
            pressed = Keys.pressed(event);
            pressed.ifPresent(key -> field.setText(Keys.words(key)));
        }
    }

    /** Not before the key is let go, so that its release is not heard by what lies below. */
    private void letGo(KeyEvent event) {
        if (pressed.isPresent()) {
            event.consume();
            SwingUtilities.getWindowAncestor(this).setVisible(false);
        }
    }
}
