package io.github.lookalike.api;

/** You create this: whether what a {@link FileAction} does can be undone. */
public enum ActionKind {
    /** {@link FileAction#undo} brings the file back, also after a restart. */
    REVERSIBLE,
    /** The file is gone for good: the program asks each time. */
    PERMANENT
}
