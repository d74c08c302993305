package io.github.lookalike.ui.panel;

import io.github.lookalike.api.OptionKind;
import io.github.lookalike.api.PluginOption;
import io.github.lookalike.host.OptionState;
import io.github.lookalike.host.PluginOptions;
import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** What plugins let their user set; each change is kept at once and holds from the next start on. */
final class PluginOptionsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    PluginOptionsPanel(Desk desk, List<PluginStatus> plugins) {
        super(new MigLayout("fillx, insets 16 0 0 0, wrap 1", "[grow, fill]"));
        this.desk = desk;
        setOpaque(false);
        add(Parts.muted(desk.text("settings.plugins.more")));
        plugins.forEach(plugin -> add(card(plugin)));
    }

    private JPanel card(PluginStatus plugin) {
        JPanel card = Parts.card(new MigLayout("fillx, insets 0, wrap 3", "[][200::][grow]"));
        card.add(Parts.title(Shown.of(plugin.id())), "span");
        for (OptionState state : plugin.options()) {
            PluginOption option = state.option();
            JLabel label = Parts.literal(new JLabel(), Shown.of(option.title()));
            JComponent field = field(plugin.id(), option, set(plugin.id(), state));
            label.setLabelFor(field);
            card.add(label);
            card.add(Parts.named(field, plugin.id() + "." + option.name(), Shown.of(option.title())), "growx");
            card.add(Parts.muted(range(option)));
        }
        return card;
    }

    private static String range(PluginOption option) {
        return option.least().isPresent() && option.most().isPresent()
                ? option.least().get().toPlainString() + " – "
                        + option.most().get().toPlainString()
                : "";
    }

    /** What is set already, although it holds from the next start on alone. */
    private String set(String plugin, OptionState state) {
        return PluginOptions.parse(desk.workbench().settings().pluginOptions())
                .of(plugin)
                .getOrDefault(state.option().name(), state.option().usual());
    }

    private JComponent field(String plugin, PluginOption option, String value) {
        if (option.kind() == OptionKind.SWITCH) {
            JCheckBox box = new JCheckBox("", value.equals("true"));
            box.setOpaque(false);
            box.addActionListener(event -> change(plugin, option, String.valueOf(box.isSelected())));
            return box;
        }
        if (option.kind() == OptionKind.CHOICE) {
            JComboBox<String> box = new JComboBox<>(option.choices().toArray(String[]::new));
            box.setSelectedItem(value);
            box.addActionListener(
                    event -> change(plugin, option, option.choices().get(box.getSelectedIndex())));
            return box;
        }
        return line(plugin, option, value);
    }

    private JTextField line(String plugin, PluginOption option, String value) {
        JTextField field = new JTextField(value);
        Runnable take = () -> {
            try {
                field.setText(option.checked(field.getText()));
                field.putClientProperty("JComponent.outline", null);
                change(plugin, option, field.getText());
            } catch (IllegalArgumentException e) {
                // The frame says so, and the range stands beside it; what is set stays.
                field.putClientProperty("JComponent.outline", "error");
            }
        };
        field.addActionListener(event -> take.run());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                take.run();
            }
        });
        return field;
    }

    private void change(String plugin, PluginOption option, String value) {
        desk.changeSettings(
                now -> now.withPluginOptions(PluginOptions.parse(now.pluginOptions())
                        .with(plugin, option, value)
                        .texts()),
                () -> {});
    }
}
