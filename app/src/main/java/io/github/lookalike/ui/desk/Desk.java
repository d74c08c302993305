package io.github.lookalike.ui.desk;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.text.Amounts;
import io.github.lookalike.ui.text.Texts;
import io.github.lookalike.ui.thumbnail.Pictures;
import io.github.lookalike.ui.thumbnail.Placements;
import io.github.lookalike.words.Words;
import io.github.lookalike.workbench.Workbench;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** What panels and actions work with; made once for a window. */
public record Desk(
        Workbench workbench,
        WindowTasks tasks,
        Texts texts,
        Words words,
        Amounts amounts,
        Pictures pictures,
        Placements placements,
        Navigation navigation,
        ScanDraft draft,
        ScanLog scanLog,
        ReviewDesk review,
        Lens lens,
        FileStates files,
        Applying applying,
        Picks picks,
        Dialogs dialogs,
        Clock clock) {

    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Changes the settings and writes them down, away from the event thread. */
    public void changeSettings(UnaryOperator<Settings> change, Runnable whenDone) {
        tasks.look(
                () -> {
                    Settings changed = change.apply(workbench.settings());
                    workbench.changeSettings(changed);
                    return changed;
                },
                outcome -> {
                    if (outcome instanceof JobOutcome.Failed<Settings> failed) {
                        dialogs.trouble(failed.cause());
                    }
                    whenDone.run();
                });
    }
}
