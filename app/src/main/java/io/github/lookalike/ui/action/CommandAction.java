package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** A user action as buttons, menus and keys take it. The edge where whatever goes wrong becomes words. */
final class CommandAction extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient UserAction action;
    private final transient Desk desk;
    private final Command command;
    private boolean typingKeys;

    CommandAction(Command command, UserAction action, KeyTable keys, Desk desk) {
        super(desk.texts().get("command", command), Icons.of(command.icon(), 16));
        this.command = command;
        this.action = action;
        this.desk = desk;
        putValue(Action.ACTION_COMMAND_KEY, command.name());
        String mnemonic = "command." + command.name() + ".mnemonic";
        if (desk.texts().has(mnemonic)) {
            putValue(
                    Action.MNEMONIC_KEY,
                    KeyEvent.getExtendedKeyCodeForChar(desk.text(mnemonic).charAt(0)));
        }
        showKeys(keys.of(command));
        refresh();
    }

    /** Says in tooltips and menus by which key it is done. */
    final void showKeys(List<KeyStroke> keys) {
        typingKeys = keys.stream().anyMatch(Keys::isTyping);
        String tip = desk.text("command." + command.name() + ".tip");
        putValue(Action.SHORT_DESCRIPTION, keys.isEmpty() ? tip : tip + "  (" + Keys.words(keys.get(0)) + ")");
        putValue(Action.ACCELERATOR_KEY, keys.isEmpty() ? null : keys.get(0));
    }

    final void refresh() {
        setEnabled(action.isPossible());
    }

    /** Letters belong to the text being typed. */
    @Override
    public boolean accept(Object sender) {
        boolean typing =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent text
                        && text.isEditable();
        return isEnabled() && !(typingKeys && typing);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        if (!action.isPossible()) {
            return;
        }
        try {
            action.run();
        } catch (Exception e) {
            desk.dialogs().trouble(e);
        }
    }
}
