package io.github.lookalike.ui.action;

import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;

/** What a key does that several commands share: the first of them that is possible. */
final class FirstPossible extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient List<CommandAction> commands;

    FirstPossible(List<CommandAction> commands) {
        this.commands = List.copyOf(commands);
    }

    @Override
    public boolean accept(Object sender) {
        return commands.stream().anyMatch(command -> command.accept(sender));
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        commands.stream()
                .filter(command -> command.accept(event.getSource()))
                .findFirst()
                .ifPresent(command -> command.actionPerformed(event));
    }
}
