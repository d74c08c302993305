package io.github.lookalike.cli;

/** When colours are used; lower-case, as they stand on the command line. */
enum ColorWhen {
    auto,
    always,
    never
}
