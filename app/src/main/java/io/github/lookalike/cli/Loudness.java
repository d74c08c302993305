package io.github.lookalike.cli;

/** How much a command says beside what was asked for. */
enum Loudness {
    /** Troubles alone. */
    QUIET,
    USUAL,
    /** Also each file that was passed over, and what else is worth being logged. */
    VERBOSE
}
