package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.look.Palette;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JList;
import javax.swing.ListModel;
import javax.swing.text.Position;

/** A list that says what to do while it is empty, and leaves letters typed to the keys of the window. */
final class HintedList<E> extends JList<E> {

    private static final long serialVersionUID = 1L;

    private String hint;

    HintedList(ListModel<E> model, String hint) {
        super(model);
        this.hint = hint;
    }

    void hint(String text) {
        hint = text;
        repaint();
    }

    @Override
    public int getNextMatch(String prefix, int startIndex, Position.Bias bias) {
        return -1;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (getModel().getSize() == 0) {
            Graphics2D copy = (Graphics2D) graphics.create();
            copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            copy.setColor(Palette.MUTED.color());
            FontMetrics metrics = copy.getFontMetrics();
            int y = getHeight() / 2;
            for (String line : hint.split("\n", -1)) {
                copy.drawString(line, (getWidth() - metrics.stringWidth(line)) / 2, y);
                y += metrics.getHeight();
            }
            copy.dispose();
        }
    }
}
