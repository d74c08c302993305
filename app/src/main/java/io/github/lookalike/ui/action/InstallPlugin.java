package io.github.lookalike.ui.action;

import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.ui.desk.Desk;

/** Asks for a jar and takes it into the user's plugins. */
final class InstallPlugin implements UserAction {

    private final Desk desk;

    InstallPlugin(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        desk.dialogs()
                .choosePlugin(desk.text("plugins.choose"))
                .ifPresent(jar ->
                        desk.tasks().look(() -> desk.workbench().plugins().install(jar), this::finish));
    }

    private void finish(JobOutcome<PluginStatus> outcome) {
        if (outcome instanceof JobOutcome.Failed<PluginStatus> failed) {
            desk.dialogs().trouble(failed.cause());
        } else if (outcome instanceof JobOutcome.Succeeded<PluginStatus> done) {
            desk.dialogs()
                    .tell(
                            desk.text("plugins.installed.title"),
                            desk.text("plugins.installed.text", done.result().id()));
        }
        desk.picks().pluginsChanged().send();
    }
}
