package io.github.lookalike.ui.panel;

import io.github.lookalike.api.OptionKind;
import io.github.lookalike.api.PluginOption;
import io.github.lookalike.host.OptionState;
import io.github.lookalike.host.PluginOptions;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.text.DecimalFormatSymbols;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** One option of a plugin: its title, the field for it, and beside it what may be set or that it holds from the next start on. */
final class PluginOptionRow {

    private final Desk desk;
    private final String plugin;
    private final PluginOption option;
    private final String holds;
    private final Runnable changed;
    private final JComponent field;
    private final JLabel hint = Parts.literal(Parts.muted(""), "");
    private final char point;
    private String value;

    /** @param changed hears of each new value */
    PluginOptionRow(Desk desk, String plugin, OptionState state, Runnable changed) {
        this.desk = desk;
        this.plugin = plugin;
        this.option = state.option();
        this.holds = state.value();
        this.changed = changed;
        this.point = DecimalFormatSymbols.getInstance(desk.texts().locale()).getDecimalSeparator();
        this.value = set();
        String title = desk.words().name(key(), option.title());
        this.field = Parts.named(made(), key(), title);
        hint.setName(key() + ".hint");
        show();
    }

    void addTo(JPanel card) {
        JLabel label = Parts.literal(new JLabel(), field.getAccessibleContext().getAccessibleName());
        label.setLabelFor(field);
        card.add(label, "wmin 0");
        card.add(field, option.kind() == OptionKind.SWITCH ? "" : "growx");
        card.add(hint, "wmin 0");
    }

    JComponent field() {
        return field;
    }

    /** Whether another value is set than the usual one. */
    boolean isChanged() {
        return !value.equals(option.usual());
    }

    void putBack() {
        take(option.usual());
        show();
    }

    private String key() {
        return plugin + "." + option.name();
    }

    /** What is set already, although it may hold from the next start on alone. */
    private String set() {
        String text = PluginOptions.parse(desk.workbench().settings().pluginOptions())
                .of(plugin)
                .getOrDefault(option.name(), option.usual());
        try {
            return option.checked(text);
        } catch (IllegalArgumentException e) {
            // Another version of the plugin may have taken it; the usual value holds.
            return option.usual();
        }
    }

    private JComponent made() {
        if (option.kind() == OptionKind.SWITCH) {
            JCheckBox box = new JCheckBox();
            box.setOpaque(false);
            box.addActionListener(event -> take(String.valueOf(box.isSelected())));
            return box;
        }
        if (option.kind() == OptionKind.CHOICE) {
            JComboBox<String> box = new JComboBox<>(option.choices().toArray(String[]::new));
            box.setRenderer(new WordsRenderer<>(this::words));
            box.addActionListener(event -> take(option.choices().get(box.getSelectedIndex())));
            return box;
        }
        JTextField line = new JTextField();
        line.addActionListener(event -> take(read(line.getText())));
        line.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                take(read(line.getText()));
            }
        });
        return line;
    }

    /** Keeps a value that is possible; else the frame of the field and the hint say so, and what is set stays. */
    private void take(String text) {
        String checked;
        try {
            checked = option.checked(text);
        } catch (IllegalArgumentException e) {
            field.putClientProperty("JComponent.outline", "error");
            hint.setText(impossible());
            return;
        }
        boolean other = !checked.equals(value);
        value = checked;
        show();
        if (other) {
            desk.changeSettings(
                    now -> now.withPluginOptions(PluginOptions.parse(now.pluginOptions())
                            .with(plugin, option, checked)
                            .texts()),
                    () -> {});
            changed.run();
        }
    }

    private void show() {
        field.putClientProperty("JComponent.outline", null);
        hint.setText(value.equals(holds) ? possible() : desk.text("settings.plugins.next"));
        if (field instanceof JCheckBox box) {
            box.setSelected(value.equals("true"));
        } else if (field instanceof JComboBox<?> box && !value.equals(box.getSelectedItem())) {
            box.setSelectedItem(value);
        } else if (field instanceof JTextField line) {
            line.setText(words(value));
        }
    }

    private String possible() {
        String usual = words(option.usual());
        return option.least().isPresent() && option.most().isPresent()
                ? desk.text("settings.plugins.range", least(), most(), usual)
                : usual.isEmpty() ? "" : desk.text("settings.plugins.usual", usual);
    }

    private String impossible() {
        return option.kind() == OptionKind.TEXT
                ? desk.text("settings.plugins.tooLong")
                : desk.text("settings.plugins.impossible", least(), most());
    }

    private String least() {
        return option.least().map(one -> words(one.toPlainString())).orElse("");
    }

    private String most() {
        return option.most().map(one -> words(one.toPlainString())).orElse("");
    }

    /** A value as people read it: numbers with the point of their language. */
    private String words(String one) {
        return switch (option.kind()) {
            case NUMBER -> one.replace('.', point);
            case SWITCH -> desk.text(one.equals("true") ? "settings.plugins.on" : "settings.plugins.off");
            case CHOICE -> desk.words().name(key() + "." + one, one);
            case WHOLE_NUMBER, TEXT -> Shown.of(one);
        };
    }

    private String read(String text) {
        return option.kind() == OptionKind.NUMBER ? text.replace(point, '.') : text;
    }
}
