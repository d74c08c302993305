package io.github.lookalike.api;

/** What an option of a plugin holds. */
public enum OptionKind {
    WHOLE_NUMBER,
    NUMBER,
    SWITCH,
    CHOICE,
    TEXT
}
