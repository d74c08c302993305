package io.github.lookalike.ui.panel;

import io.github.lookalike.shown.Shown;
import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.ListCellRenderer;

/** Shows values by words for them, in which nothing is markup. */
final class WordsRenderer<E> implements ListCellRenderer<E> {

    private final DefaultListCellRenderer plain = new DefaultListCellRenderer();
    private final Function<E, String> words;

    WordsRenderer(Function<E, String> words) {
        this.words = words;
        plain.putClientProperty("html.disable", true);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends E> list, E value, int index, boolean selected, boolean focused) {
        return plain.getListCellRendererComponent(
                list, value == null ? "" : Shown.of(words.apply(value)), index, selected, focused);
    }
}
