package io.github.lookalike.cli;

import io.github.lookalike.host.PluginTrouble;
import io.github.lookalike.scan.FolderMove;
import io.github.lookalike.scan.SkippedFile;
import io.github.lookalike.scan.SkippedLine;
import io.github.lookalike.words.Words;
import java.util.List;

/** What is said beside the results. */
final class Warnings {

    private static final int SHOWN = 10;

    private Warnings() {}

    /** The first troubles with plugins, and each switching off. */
    static void plugins(Console console, List<PluginTrouble> troubles, Words words) {
        for (int i = 0; i < troubles.size(); i++) {
            if (i < SHOWN || troubles.get(i).switchedOff()) {
                console.warn(words.sentences(troubles.get(i).told()));
            }
        }
        if (troubles.size() > SHOWN) {
            console.warn("… and " + (troubles.size() - SHOWN) + " more troubles with plugins");
        }
    }

    /** Folders that were found again elsewhere. */
    static void moved(Console console, List<FolderMove> moved) {
        moved.forEach(move -> console.note("found again: " + move.old() + " is now " + move.now()));
    }

    /** The first files that could not be read, and where to find the rest. */
    static void skipped(Console console, List<SkippedFile> skipped, Words words) {
        List<SkippedLine> lines = SkippedLine.of(skipped);
        int most = console.loudness() == Loudness.VERBOSE ? lines.size() : SHOWN;
        List<SkippedLine> shown = lines.subList(0, Math.min(most, lines.size()));
        shown.forEach(line -> console.warn(said(line, words)));
        long rest =
                skipped.size() - shown.stream().mapToLong(SkippedLine::files).sum();
        if (rest > 0) {
            console.warn("… and " + rest + " more; 'list skipped' shows all");
        }
    }

    private static String said(SkippedLine line, Words words) {
        SkippedFile file = line.first();
        return line.missing()
                .map(missing -> line.files() + " " + missing.format() + " pictures not read: " + missing.advice())
                .orElseGet(() -> "not read: " + file.path() + ": " + words.sentences(file.reasons()))
                .concat(" (" + file.code() + ")");
    }
}
