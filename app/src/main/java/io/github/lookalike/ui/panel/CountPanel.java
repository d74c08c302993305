package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.look.Parts;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.KeyStroke;
import javax.swing.SpinnerNumberModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Asks how many, in a dialog that closes with the answer. */
final class CountPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JSpinner count;
    private final transient IntConsumer counted;

    /**
     * From 1 on.
     *
     * @param counted takes the answer, where there is one, after the dialog was closed
     */
    CountPanel(String text, String yes, int most, IntConsumer counted) {
        super(new MigLayout("fill, insets 0, wrap 2", "[80!][grow]", "[]12[]"));
        this.counted = counted;
        this.count = Parts.named(new JSpinner(new SpinnerNumberModel(1, 1, Math.max(1, most), 1)), "count", text);
        JButton button = Parts.primary(Parts.named(new JButton(yes), "counted", yes));
        button.addActionListener(event -> answer());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "answer");
        getActionMap().put("answer", new Act(this::answer));
        add(Parts.paragraph(text), "span, wmin 0, w 420, growx");
        add(count, "growx");
        add(button, "align left");
    }

    /** Asked for the focus, it gives it to the number. */
    @Override
    public void requestFocus() {
        field().requestFocus();
        field().selectAll();
    }

    private javax.swing.JFormattedTextField field() {
        return ((JSpinner.DefaultEditor) count.getEditor()).getTextField();
    }

    private void answer() {
        try {
            count.commitEdit();
        } catch (java.text.ParseException e) {
            // What is typed is no number there is; it stays to be changed.
            return;
        }
        SwingUtilities.getWindowAncestor(this).dispose();
        counted.accept((Integer) count.getValue());
    }
}
