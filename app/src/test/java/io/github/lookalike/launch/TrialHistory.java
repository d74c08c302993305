package io.github.lookalike.launch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the program tells of its history.
 *
 * @param lines the latest batch first
 */
record TrialHistory(List<Line> lines) {

    /** One file of one batch; {@code nowAt} is empty where there is none. */
    record Line(long batch, String state, String action, String file, String nowAt) {}

    /** Reads a table of which no path has a comma in it. */
    static TrialHistory of(String csv) {
        return new TrialHistory(csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Line(Long.parseLong(cells[0]), cells[4], cells[5], cells[6], cells[7]))
                .toList());
    }

    /** What is still open, or was given up as lost. */
    List<Line> unsettled() {
        return lines.stream()
                .filter(line -> List.of("intended", "undoing", "lost").contains(line.state()))
                .toList();
    }

    /** The number of the latest batch; 0 if there is none. */
    long latest() {
        return lines.stream().mapToLong(Line::batch).max().orElse(0);
    }

    /** The files that the latest batch took. */
    Set<Path> doneInLatest() {
        long latest = latest();
        Set<Path> done = new HashSet<>();
        lines.stream()
                .filter(line -> line.batch() == latest && line.state().equals("done"))
                .forEach(line -> done.add(Path.of(line.file())));
        return done;
    }
}
