package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows which key does what, by the places where it is heard. */
final class ShowKeys implements UserAction {

    private final Desk desk;
    private final KeyTable keys;

    ShowKeys(Desk desk, KeyTable keys) {
        this.desk = desk;
        this.keys = keys;
    }

    @Override
    public void run() {
        List<Dialogs.KeySection> sections = Arrays.stream(Command.Scope.values())
                .map(scope -> new Dialogs.KeySection(desk.texts().get("keys", scope), lines(scope)))
                .toList();
        desk.dialogs().keys(desk.text("keys.title"), sections);
    }

    private List<Dialogs.KeyLine> lines(Command.Scope scope) {
        List<Dialogs.KeyLine> lines = new ArrayList<>();
        for (Command command : Command.values()) {
            if (command.scope() == scope && !keys.of(command).isEmpty()) {
                lines.add(new Dialogs.KeyLine(desk.texts().get("command", command), keys.words(command)));
            }
        }
        if (scope == Command.Scope.REVIEW) {
            lines.add(new Dialogs.KeyLine(desk.text("keys.numbers"), "1 – 9"));
        }
        return lines;
    }
}
