package io.github.lookalike.cli;

/** How a command ended, for scripts. */
enum ExitCode {
    /** Done; nothing found where something was sought. */
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    /** Done, but some files could not be read or acted on. */
    INCOMPLETE(3),
    /** Done, and similar pictures were found; also when some files could not be read. */
    FOUND(11);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
