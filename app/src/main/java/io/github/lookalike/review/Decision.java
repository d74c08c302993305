package io.github.lookalike.review;

/** What a person wants done with one picture; a picture nobody decided about stays. */
public enum Decision {
    /** It stays. */
    KEEP("keep"),
    /** It goes to the trash, and can be brought back. */
    TRASH("trash"),
    /** It goes to a folder chosen at the end, and can be brought back. */
    MOVE("move"),
    /** It goes for good. */
    DELETE("delete"),
    /** It is another picture and leaves the group. */
    NO_MATCH("no-match");

    private final String id;

    Decision(String id) {
        this.id = id;
    }

    /** The name where decisions are stored. */
    public String id() {
        return id;
    }

    /** Whether the file goes from its place. */
    public boolean removes() {
        return this == TRASH || this == MOVE || this == DELETE;
    }
}
