package io.github.lookalike.ui.action;

import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;

/** Switches the selected plugin off or on, from the next start. */
final class TogglePlugin implements UserAction {

    private final Desk desk;

    TogglePlugin(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.picks().plugin().isPresent();
    }

    @Override
    public void run() {
        String id = desk.picks().plugin().map(PluginStatus::id).orElseThrow();
        desk.changeSettings(now -> toggled(now, id), desk.picks().pluginsChanged()::send);
    }

    private static Settings toggled(Settings now, String id) {
        List<String> disabled = new ArrayList<>(now.disabledPlugins());
        if (!disabled.remove(id)) {
            disabled.add(id);
        }
        return now.withDisabledPlugins(disabled);
    }
}
