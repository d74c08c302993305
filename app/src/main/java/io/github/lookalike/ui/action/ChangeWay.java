package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.SettingsDraft;
import java.util.List;

/** Plans anew with another action for what is marked: the one asked for, or the next of the list. */
final class ChangeWay implements UserAction {

    private final Desk desk;

    ChangeWay(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return !desk.applying().plans().isEmpty() && desk.tasks().running().isEmpty();
    }

    @Override
    public void run() {
        List<String> ways = Ways.all(desk);
        String next = ways.get((ways.indexOf(Ways.chosen(desk)) + 1) % ways.size());
        String wanted = desk.applying().wantedWay().filter(ways::contains).orElse(next);
        desk.changeSettings(
                settings -> SettingsDraft.action(settings, wanted), () -> new ProposeRemovals(desk).propose());
    }
}
