package io.github.lookalike.settings;

/** How the window looks. */
public enum Theme {
    LIGHT,
    DARK,
    /** As the desktop is. */
    SYSTEM
}
