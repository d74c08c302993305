package io.github.lookalike.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Text in a dialog: as wide as is easy to read, as high as it must be, and it can be copied. */
final class WrappedText extends JTextArea {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 460;

    WrappedText(String text) {
        super(text);
        setName("message");
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setBorder(null);
        setFont(UIManager.getFont("Label.font"));
        int width = UIScale.scale(WIDTH);
        setSize(width, Short.MAX_VALUE);
        setPreferredSize(new Dimension(width, getPreferredSize().height));
    }
}
