package io.github.lookalike.ui.action;

import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;

/** Removes the selected plugin, if the user brought it. */
final class RemovePlugin implements UserAction {

    private final Desk desk;

    RemovePlugin(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.picks()
                .plugin()
                .filter(plugin -> plugin.origin() == PluginStatus.Origin.USER)
                .isPresent();
    }

    @Override
    public void run() {
        String id = desk.picks().plugin().orElseThrow().id();
        Dialogs.Question question = new Dialogs.Question(
                desk.text("plugins.remove.title"),
                desk.text("plugins.remove.text", id),
                desk.text("plugins.remove.yes"),
                Dialogs.Weight.GRAVE);
        if (desk.dialogs().confirm(question)) {
            desk.tasks().look(() -> desk.workbench().plugins().remove(id), this::finish);
        }
    }

    private void finish(JobOutcome<Boolean> outcome) {
        if (outcome instanceof JobOutcome.Failed<Boolean> failed) {
            desk.dialogs().trouble(failed.cause());
        }
        desk.picks().pluginsChanged().send();
    }
}
