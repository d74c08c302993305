package io.github.lookalike.ui.panel;

import io.github.lookalike.host.OptionState;
import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What plugins let their user set; each change is kept at once and holds from the next start on. */
final class PluginOptionsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient List<PluginOptionRow> rows = new ArrayList<>();

    PluginOptionsPanel(Desk desk, List<PluginStatus> plugins) {
        super(new MigLayout("fill, insets 16 0 0 0, wrap 1", "[grow, fill]", "[]8[grow, fill]"));
        this.desk = desk;
        setOpaque(false);
        JPanel cards = Parts.clear(new MigLayout("fillx, insets 0, wrap 1, gapy 16", "[grow, fill]", ""));
        plugins.forEach(plugin -> cards.add(card(plugin)));
        add(Parts.paragraph(desk.text("settings.plugins.more")), "wmin 0");
        add(Parts.bareScroll(cards), "wmin 0, hmin 0");
    }

    /** Asked for the focus, it gives it to the first option. */
    @Override
    public void requestFocus() {
        rows.get(0).field().requestFocus();
    }

    private JPanel card(PluginStatus plugin) {
        JPanel card = Parts.card(new MigLayout("fillx, insets 0, wrap 3", "[]16[200::300]12[grow]", "[]4[]10[]"));
        String name = desk.words().name(plugin.id(), plugin.id());
        card.add(Parts.literal(Parts.title(""), name), "span 2");
        JButton putBack = Parts.named(
                new JButton(desk.text("settings.plugins.putBack")),
                plugin.id() + ".putBack",
                name + ": " + desk.text("settings.plugins.putBack"));
        card.add(putBack, "right");
        String description = desk.words().name(plugin.id() + ".description", plugin.description());
        card.add(
                Parts.literal(Parts.muted(""), Shown.of((description + " " + plugin.version()).strip())),
                "span, wmin 0");
        List<PluginOptionRow> its = new ArrayList<>();
        Runnable changed = () -> putBack.setEnabled(its.stream().anyMatch(PluginOptionRow::isChanged));
        for (OptionState state : plugin.options()) {
            PluginOptionRow row = new PluginOptionRow(desk, plugin.id(), state, changed);
            row.addTo(card);
            its.add(row);
        }
        putBack.addActionListener(event -> its.forEach(PluginOptionRow::putBack));
        changed.run();
        rows.addAll(its);
        return card;
    }
}
