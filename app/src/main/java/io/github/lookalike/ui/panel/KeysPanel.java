package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.KeyTable;
import io.github.lookalike.ui.action.Keys;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;
import io.github.lookalike.ui.look.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** Which key does what, and the means to change it. A key that something else has is given only after a question. */
final class KeysPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient KeyTable keys;
    private final RowsModel<Command> rows;
    private final JTable table;
    private final transient List<JButton> forOne = new ArrayList<>();

    KeysPanel(Desk desk, KeyTable keys) {
        super(new MigLayout("fill, insets 16 0 0 0", "[grow, fill]16[fill]", "[]8[grow, fill]"));
        setOpaque(false);
        this.desk = desk;
        this.keys = keys;
        this.rows = new RowsModel<>(List.of(
                new RowsModel.Column<>(
                        desk.text("keys.command"), command -> desk.texts().get("command", command)),
                new RowsModel.Column<>(
                        desk.text("keys.where"), command -> desk.texts().get("keys", command.scope())),
                new RowsModel.Column<>(desk.text("keys.keys"), keys::words),
                new RowsModel.Column<>(
                        desk.text("keys.changed"),
                        command -> keys.isChanged(command) ? desk.text("keys.isChanged") : "")));
        this.table = Parts.named(PlainTables.of(rows, 300, 260, 220, 90), "keyTable", desk.text("keys.title"));
        add(Parts.paragraph(desk.text("keys.more")), "span, wmin 0, wrap");
        add(Parts.scroll(table), "grow");
        add(buttons(), "top");
        onKey("ENTER", () -> change(false));
        onKey("INSERT", () -> change(true));
        onKey("DELETE", () -> selected().ifPresent(keys::take));
        onKey("BACK_SPACE", () -> selected().ifPresent(keys::putBack));
        table.getSelectionModel().addListSelectionListener(event -> enableButtons());
        keys.changed().listen(this::refresh);
        rows.show(Arrays.stream(Command.values())
                .filter(command -> !Keys.isOfProgram(command))
                .toList());
        table.setRowSelectionInterval(0, 0);
    }

    /** Asked for the focus, it gives it to the table. */
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private JPanel buttons() {
        JPanel buttons = Parts.clear(new MigLayout("insets 0, wrap 1, gapy 6", "[fill]", ""));
        forOne.add(button(buttons, "keys.give", () -> change(false)));
        forOne.add(button(buttons, "keys.add", () -> change(true)));
        forOne.add(button(buttons, "keys.take", () -> selected().ifPresent(keys::take)));
        forOne.add(button(buttons, "keys.putBack", () -> selected().ifPresent(keys::putBack)));
        button(buttons, "keys.putAllBack", keys::putAllBack);
        return buttons;
    }

    private JButton button(JPanel buttons, String key, Runnable act) {
        JButton button = Parts.named(new JButton(desk.text(key)), key, desk.text(key));
        button.addActionListener(event -> act.run());
        buttons.add(button);
        return button;
    }

    private void onKey(String key, Runnable act) {
        table.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        table.getActionMap().put(key, new Act(act));
    }

    private void change(boolean besides) {
        selected().ifPresent(command -> askKey(command, key -> give(command, key, besides)));
    }

    private void askKey(Command command, Consumer<KeyStroke> given) {
        KeyField field = new KeyField(desk.text("keys.press", desk.texts().get("command", command)));
        desk.dialogs().show(desk.text("keys.give"), field);
        field.pressed().ifPresent(given);
    }

    private void give(Command command, KeyStroke key, boolean besides) {
        String words = Keys.words(key);
        if (Keys.isReserved(key)) {
            desk.dialogs().tell(desk.text("keys.title"), desk.text("keys.reserved", words));
            return;
        }
        Optional<Command> holder = keys.holder(command, key);
        if (holder.isPresent() && !desk.dialogs().confirm(question(words, command, holder.get()))) {
            return;
        }
        keys.give(command, key, besides);
    }

    private Dialogs.Question question(String key, Command wanted, Command holder) {
        return new Dialogs.Question(
                desk.text("keys.taken", key),
                desk.text(
                        "keys.taken.text",
                        key,
                        desk.texts().get("command", holder),
                        desk.texts().get("command", wanted)),
                desk.text("keys.taken.yes"),
                Dialogs.Weight.PLAIN);
    }

    private Optional<Command> selected() {
        int row = table.getSelectedRow();
        return row < 0 ? Optional.empty() : Optional.of(rows.row(table.convertRowIndexToModel(row)));
    }

    private void enableButtons() {
        forOne.forEach(button -> button.setEnabled(selected().isPresent()));
    }

    private void refresh() {
        rows.changed();
    }
}
