package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.ui.action.Keys;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Parts;
import io.github.lookalike.ui.text.Texts;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** A list whose order a person sets, by buttons, by Alt with the arrow keys, or by dragging. */
final class OrderedList<E> extends JPanel {

    private static final long serialVersionUID = 1L;

    private final DefaultListModel<E> model = new DefaultListModel<>();
    private final JList<E> list = new HintedList<>(model, "");
    private final transient Consumer<List<E>> changed;
    private final JPanel buttons = Parts.clear(new MigLayout("insets 0, wrap 1, gapy 4", "[fill]", ""));

    OrderedList(String name, Texts texts, Function<E, String> words, Consumer<List<E>> changed) {
        super(new MigLayout("fill, insets 0", "[grow, fill][]", "[grow, fill]"));
        setOpaque(false);
        this.changed = changed;
        Parts.named(list, name, texts.get("settings." + name));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new WordsRenderer<>(words));
        list.setFixedCellHeight(UIScale.scale(28));
        RowDrag drag = new RowDrag(this::moveRow);
        list.addMouseListener(drag);
        list.addMouseMotionListener(drag);
        list.getInputMap().put(KeyStroke.getKeyStroke("alt UP"), "up");
        list.getInputMap().put(KeyStroke.getKeyStroke("alt DOWN"), "down");
        list.getActionMap().put("up", new Act(() -> step(-1)));
        list.getActionMap().put("down", new Act(() -> step(1)));
        add(Parts.scroll(list), "grow");
        addButton(name + "Up", "up", texts.get("settings.up"), () -> step(-1));
        addButton(name + "Down", "down", texts.get("settings.down"), () -> step(1));
        add(buttons, "aligny top");
    }

    void addButton(String name, String icon, String tip, Runnable act) {
        JButton button = new JButton(Icons.of(icon, 16));
        button.setToolTipText(tip);
        Parts.named(button, name, tip);
        button.addActionListener(event -> act.run());
        buttons.add(button);
    }

    /** The same, which a key does, too, while the list has the focus. */
    void addButton(String name, String icon, String tip, KeyStroke key, Runnable act) {
        addButton(name, icon, tip + " (" + Keys.words(key) + ")", act);
        list.getInputMap().put(key, name);
        list.getActionMap().put(name, new Act(act));
    }

    void focusList() {
        if (list.isSelectionEmpty()) {
            list.setSelectedIndex(0);
        }
        list.requestFocusInWindow();
    }

    void showAll(List<E> values) {
        model.clear();
        model.addAll(values);
    }

    List<E> values() {
        return List.copyOf(Collections.list(model.elements()));
    }

    void add(E value) {
        if (!model.contains(value)) {
            model.addElement(value);
            changed.accept(values());
        }
    }

    /** Adds it at a place, and selects it. */
    void add(int at, E value) {
        if (!model.contains(value)) {
            model.add(Math.min(at, model.size()), value);
            list.setSelectedValue(value, true);
            changed.accept(values());
        }
    }

    void removeSelected() {
        removeSelected(value -> true);
    }

    /** Removes what is selected, if it is of those that may be. */
    void removeSelected(Predicate<E> removable) {
        if (list.getSelectedIndex() >= 0 && removable.test(list.getSelectedValue())) {
            model.remove(list.getSelectedIndex());
            changed.accept(values());
        }
    }

    private void step(int by) {
        moveRow(list.getSelectedIndex(), list.getSelectedIndex() + by);
    }

    private void moveRow(int from, int to) {
        if (from >= 0 && to >= 0 && from < model.size() && to < model.size() && from != to) {
            E value = model.remove(from);
            model.add(to, value);
            list.setSelectedIndex(to);
            list.ensureIndexIsVisible(to);
            changed.accept(values());
        }
    }
}
