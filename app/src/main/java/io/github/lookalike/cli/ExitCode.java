package io.github.lookalike.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a command ended, for scripts. */
enum ExitCode {
    DONE(0, "done, or nothing found"),
    FAILED(1, "failed"),
    WRONG_USAGE(2, "wrong usage"),
    INCOMPLETE(3, "done but some files could not be read or acted on"),
    /** Also when some files could not be read. */
    FOUND(11, "similar pictures found");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    /** What it means, in a few words. */
    String meaning() {
        return meaning;
    }

    static String sentence() {
        return Arrays.stream(values())
                .map(code -> code.number + " " + code.meaning)
                .collect(Collectors.joining("; ", "Exit codes: ", "."));
    }

    /** Of the system, when the process is told to end. */
    static List<String> ofSignals() {
        return List.of(
                "130  ended by Ctrl-C; what was read and done so far is kept",
                "143  ended by a signal; what was read and done so far is kept");
    }
}
