package io.github.lookalike.ui.panel;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.BiConsumer;
import javax.swing.JList;

/** Moves a row of a list while it is dragged. */
final class RowDrag extends MouseAdapter {

    private final BiConsumer<Integer, Integer> move;
    private int from = -1;

    /** @param move from a place to a place */
    RowDrag(BiConsumer<Integer, Integer> move) {
        this.move = move;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        from = row(event);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        int to = row(event);
        if (from >= 0 && to >= 0 && to != from) {
            move.accept(from, to);
            from = to;
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        from = -1;
    }

    private static int row(MouseEvent event) {
        return ((JList<?>) event.getComponent()).locationToIndex(event.getPoint());
    }
}
