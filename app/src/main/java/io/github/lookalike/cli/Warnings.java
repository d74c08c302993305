package io.github.lookalike.cli;

import io.github.lookalike.host.PluginTrouble;
import io.github.lookalike.scan.FolderMove;
import io.github.lookalike.scan.SkippedFile;
import java.util.List;

/** What is said beside the results. */
final class Warnings {

    private static final int SHOWN = 10;

    private Warnings() {}

    /** The first troubles with plugins, and each switching off. */
    static void plugins(Console console, List<PluginTrouble> troubles) {
        for (int i = 0; i < troubles.size(); i++) {
            if (i < SHOWN || troubles.get(i).switchedOff()) {
                console.warn(troubles.get(i).words());
            }
        }
        if (troubles.size() > SHOWN) {
            console.warn("… and " + (troubles.size() - SHOWN) + " more troubles with plugins");
        }
    }

    /** Folders that were found again elsewhere. */
    static void moved(Console console, List<FolderMove> moved) {
        moved.forEach(move -> console.warn("found again: " + move.old() + " is now " + move.now()));
    }

    /** The first files that could not be read, and where to find the rest. */
    static void skipped(Console console, List<SkippedFile> skipped) {
        for (SkippedFile file : skipped.subList(0, Math.min(SHOWN, skipped.size()))) {
            console.warn("not read: " + file.path() + ": " + file.reason() + " (" + file.code() + ")");
        }
        if (skipped.size() > SHOWN) {
            console.warn("… and " + (skipped.size() - SHOWN) + " more; 'list skipped' shows all");
        }
    }
}
