package io.github.lookalike.ui.panel;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** How to scan and to compare. */
final class ScanOptionsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int BYTES_A_KILOBYTE = 1000;
    private static final int MOST_WORKERS = 64;

    private final transient Desk desk;

    ScanOptionsPanel(Desk desk) {
        super(new MigLayout("fillx, insets 0, wrap 2", "[][grow, fill]", "[]12[]12[]8[]8[]8[]"));
        setOpaque(false);
        this.desk = desk;
        add(Parts.title(desk.text("scan.options")), "span");
        add(new LevelSlider(desk.texts(), desk.draft().level(), desk.draft()::level), "span, growx");
        row("scan.algorithm", "algorithm", algorithms());
        row("scan.minBytes", "minBytes", minBytes());
        row("scan.exclusions", "exclusions", exclusions());
        row("scan.workers", "workers", workers());
    }

    private void row(String key, String name, JComponent field) {
        JLabel label = new JLabel(desk.text(key));
        label.setLabelFor(field);
        field.setToolTipText(desk.text(key + ".tip"));
        add(label);
        add(Parts.named(field, name, desk.text(key)), "wmin 60");
    }

    private JComponent algorithms() {
        List<String> ids = desk.workbench().plugins().hashAlgorithms().stream()
                .map(HashAlgorithm::id)
                .map(Object::toString)
                .toList();
        JComboBox<String> box = new JComboBox<>(ids.toArray(String[]::new));
        box.setRenderer(new WordsRenderer<>(this::algorithmName));
        box.setSelectedItem(desk.draft().algorithm());
        box.addActionListener(event -> {
            if (box.getSelectedItem() instanceof String id) {
                desk.draft().algorithm(id);
            }
        });
        return box;
    }

    private String algorithmName(String id) {
        return desk.workbench()
                .plugins()
                .hashAlgorithm(id)
                .map(algorithm -> desk.words().name(algorithm.id().name(), algorithm.displayName()))
                .orElse(id);
    }

    private JComponent minBytes() {
        int kilobytes = (int) Math.min(Integer.MAX_VALUE, desk.draft().minBytes() / BYTES_A_KILOBYTE);
        JSpinner spinner = new JSpinner(new SpinnerNumberModel(kilobytes, 0, Integer.MAX_VALUE, 10));
        spinner.addChangeListener(
                event -> desk.draft().minBytes(((Number) spinner.getValue()).longValue() * BYTES_A_KILOBYTE));
        return spinner;
    }

    private JComponent exclusions() {
        JTextField field = new JTextField(String.join(", ", desk.draft().exclusions()));
        field.putClientProperty("JTextField.placeholderText", desk.text("scan.exclusions.example"));
        field.getDocument().addDocumentListener(new OnEdit(() -> desk.draft().exclusions(globs(field.getText()))));
        return field;
    }

    private static List<String> globs(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(glob -> !glob.isEmpty())
                .toList();
    }

    private JComponent workers() {
        JSpinner spinner = new JSpinner(new SpinnerNumberModel(desk.draft().workers(), 0, MOST_WORKERS, 1));
        spinner.addChangeListener(event -> desk.draft().workers(((Number) spinner.getValue()).intValue()));
        return spinner;
    }
}
