package io.github.lookalike.rank;

/** What a picture is in its group. */
public enum Role {
    /** The one suggested to stay. */
    KEEPER("keeper"),
    /** Matches the keeper and may go. */
    REDUNDANT("redundant"),
    /** Matches the keeper but lies in a protected folder or in another program's library, so it stays. */
    PROTECTED("protected");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }
}
