package io.github.lookalike.cli;

/** How the history is written; the names are what a user types. */
enum HistoryFormat {
    text,
    csv,
    json
}
