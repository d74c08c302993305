package io.github.lookalike.ui.desk;

import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.review.FolderPairs;
import java.util.Optional;

/** What is selected in the lists of history, plugins and folders, for actions to work on. */
public final class Picks {

    private final Signal changed = new Signal();
    private final Signal historyChanged = new Signal();
    private final Signal pluginsChanged = new Signal();
    private Optional<JournalBatch> batch = Optional.empty();
    private Optional<PluginStatus> plugin = Optional.empty();
    private Optional<FolderPairs.Pair> folders = Optional.empty();

    /** Sent when something else is selected. */
    public Signal changed() {
        return changed;
    }

    /** Sent when the history is to be read again. */
    public Signal historyChanged() {
        return historyChanged;
    }

    /** Sent when the plugins are to be read again. */
    public Signal pluginsChanged() {
        return pluginsChanged;
    }

    public Optional<JournalBatch> batch() {
        return batch;
    }

    public void pick(JournalBatch picked) {
        batch = Optional.of(picked);
        changed.send();
    }

    public Optional<PluginStatus> plugin() {
        return plugin;
    }

    public void pick(PluginStatus picked) {
        plugin = Optional.of(picked);
        changed.send();
    }

    /** A folder beside another one. */
    public Optional<FolderPairs.Pair> folders() {
        return folders;
    }

    public void pick(Optional<FolderPairs.Pair> picked) {
        folders = picked;
        changed.send();
    }

    public void pickNoBatch() {
        batch = Optional.empty();
        changed.send();
    }

    public void pickNoPlugin() {
        plugin = Optional.empty();
        changed.send();
    }
}
