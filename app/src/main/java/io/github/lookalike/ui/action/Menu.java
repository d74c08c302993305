package io.github.lookalike.ui.action;

/** The menus, in their order. */
public enum Menu {
    FILE,
    GO,
    DECIDE,
    LOOK,
    HELP,
    /** Only on buttons. */
    NONE
}
