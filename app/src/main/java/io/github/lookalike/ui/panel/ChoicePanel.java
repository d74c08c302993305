package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.ui.look.Parts;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Asks for one of several, in a dialog that closes with the answer; letters typed lead to what begins with them. */
final class ChoicePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 420;
    private static final int HEIGHT = 280;

    private final JList<String> list;
    private final transient IntConsumer chosen;

    /** @param chosen takes the index of the answer, where there is one, after the dialog was closed */
    ChoicePanel(String text, List<String> choices, String yes, IntConsumer chosen) {
        super(new MigLayout("fill, insets 0, wrap 1", "[grow, fill]", "[][grow, fill][]"));
        this.chosen = chosen;
        this.list = Parts.named(new JList<>(choices.toArray(new String[0])), "choices", text);
        list.setCellRenderer(new WordsRenderer<>(choice -> choice));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setSelectedIndex(0);
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "choose");
        list.getActionMap().put("choose", new Act(this::choose));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() > 1) {
                    choose();
                }
            }
        });
        JButton button = Parts.primary(Parts.named(new JButton(yes), "choose", yes));
        button.addActionListener(event -> choose());
        JScrollPane scroll = Parts.scroll(list);
        scroll.setPreferredSize(new Dimension(UIScale.scale(WIDTH), UIScale.scale(HEIGHT)));
        add(Parts.paragraph(text), "wmin 0");
        add(scroll, "hmin 80, wmin 0");
        add(button, "growx 0, align right");
    }

    /** Asked for the focus, it gives it to the list. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void choose() {
        if (!list.isSelectionEmpty()) {
            SwingUtilities.getWindowAncestor(this).dispose();
            chosen.accept(list.getSelectedIndex());
        }
    }
}
