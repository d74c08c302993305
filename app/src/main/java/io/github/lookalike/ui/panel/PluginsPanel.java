package io.github.lookalike.ui.panel;

import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JTable;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Every plugin with its state and, when it does not run, the reason. */
public final class PluginsPanel extends PagePanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final RowsModel<PluginStatus> plugins;
    private final JTable table;
    private final JTextArea details = Parts.paragraph("");

    public PluginsPanel(Desk desk, WindowCommands commands) {
        super(new MigLayout("fill, insets 24", "[grow][][][]", "[][]12[grow, fill]10[]"));
        setName("pluginsPanel");
        this.desk = desk;
        this.plugins = new RowsModel<>(List.of(
                new RowsModel.Column<>(desk.text("plugins.id"), PluginStatus::id),
                new RowsModel.Column<>(desk.text("plugins.version"), PluginStatus::version),
                new RowsModel.Column<>(desk.text("plugins.state"), this::state),
                new RowsModel.Column<>(desk.text("plugins.offers"), this::offers),
                new RowsModel.Column<>(
                        desk.text("plugins.origin"), plugin -> desk.texts().get("origin", plugin.origin()))));
        this.table = Parts.named(PlainTables.of(plugins, 160, 70, 180, 380, 90), "plugins", desk.text("plugins.title"));
        table.getSelectionModel().addListSelectionListener(event -> picked());
        details.setName("pluginDetails");
        add(Parts.heading(desk.text("plugins.title")));
        add(commands.button(Command.TOGGLE_PLUGIN), "spany 2");
        add(commands.button(Command.REMOVE_PLUGIN), "spany 2");
        add(Parts.primary(commands.button(Command.INSTALL_PLUGIN)), "spany 2, wrap");
        add(Parts.paragraph(desk.text("plugins.subtitle")), "growx, wmin 0, wrap");
        add(Parts.scroll(table), "span, grow, wrap");
        add(details, "span, growx, wmin 0, hmin 40");
        commands.hear(this, Command.Scope.PLUGINS);
        commands.hearFirst(table, Command.Scope.PLUGINS);
        desk.picks().pluginsChanged().listen(this::read);
    }

    /** What the host says of a plugin's parts begins with their kind. */
    private String offers(PluginStatus plugin) {
        return plugin.extensions().stream().map(this::offer).collect(Collectors.joining(", "));
    }

    private String offer(String extension) {
        int end = extension.indexOf(' ');
        String key = "plugins.kind." + (end < 0 ? extension : extension.substring(0, end));
        return desk.texts().has(key) ? desk.text(key, named(extension.substring(end + 1))) : extension;
    }

    /** As its plugin calls it. */
    private String named(String id) {
        int revision = id.indexOf('/');
        return desk.words().name(revision < 0 ? id : id.substring(0, revision), id);
    }

    @Override
    public void open() {
        read();
        table.requestFocusInWindow();
    }

    /** Asks the host again. */
    private void read() {
        desk.tasks().look(() -> desk.workbench().plugins().statuses(), outcome -> {
            if (outcome instanceof JobOutcome.Succeeded<List<PluginStatus>> read) {
                plugins.show(read.result());
                details.setText("");
                desk.picks().pickNoPlugin();
                if (!read.result().isEmpty()) {
                    table.setRowSelectionInterval(0, 0);
                }
            } else if (outcome instanceof JobOutcome.Failed<List<PluginStatus>> failed) {
                desk.dialogs().trouble(failed.cause());
            }
        });
    }

    private void picked() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            PluginStatus plugin = plugins.row(table.convertRowIndexToModel(row));
            desk.picks().pick(plugin);
            details.setText(String.join(
                            "\n",
                            desk.words().name(plugin.id() + ".description", plugin.description()),
                            plugin.provider(),
                            desk.words().sentences(plugin.reasons()))
                    .strip());
        }
    }

    private String state(PluginStatus plugin) {
        boolean off = desk.workbench().settings().disabledPlugins().contains(plugin.id());
        if (off != (plugin.state() == PluginStatus.State.DISABLED)) {
            return desk.text(off ? "plugins.offNextTime" : "plugins.onNextTime");
        }
        String word = desk.texts().get("plugins.state", plugin.state());
        return plugin.reasons().isEmpty() ? word : word + ": " + desk.words().sentences(plugin.reasons());
    }
}
