package io.github.lookalike.ui.panel;

import io.github.lookalike.match.Level;
import io.github.lookalike.ui.look.Parts;
import io.github.lookalike.ui.text.Texts;
import java.awt.Dimension;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** How similar pictures must be: named steps with a sentence about each, instead of a figure. */
final class LevelSlider extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final List<Level> LEVELS = List.of(Level.values());

    private final transient Texts texts;
    private final JSlider slider = new JSlider(0, LEVELS.size() - 1);
    private final JLabel name = new JLabel();
    private final JTextArea meaning = Parts.paragraph("");

    LevelSlider(Texts texts, Level level, Consumer<Level> chosen) {
        super(new MigLayout("fillx, insets 0", "[][grow]", "[][][]"));
        setOpaque(false);
        this.texts = texts;
        Parts.named(slider, "level", texts.get("level.label"));
        slider.setSnapToTicks(true);
        slider.setMajorTickSpacing(1);
        slider.setPaintTicks(true);
        slider.setOpaque(false);
        slider.setValue(LEVELS.indexOf(level));
        slider.addChangeListener(event -> {
            show(level());
            chosen.accept(level());
        });
        Parts.styled(name, "font: $semibold.font; foreground: $Lookalike.accent");
        meaning.setPreferredSize(
                new Dimension(200, 2 * getFontMetrics(getFont()).getHeight()));
        JLabel label = new JLabel(texts.get("level.label"));
        label.setLabelFor(slider);
        add(label);
        add(name, "align right, wrap");
        add(slider, "span, growx, wrap");
        add(meaning, "span, growx, wmin 100");
        show(level);
    }

    Level level() {
        return LEVELS.get(slider.getValue());
    }

    private void show(Level level) {
        name.setText(texts.get("level", level));
        meaning.setText(texts.get("level." + level.name() + ".meaning"));
        slider.getAccessibleContext().setAccessibleDescription(name.getText() + ". " + meaning.getText());
    }
}
