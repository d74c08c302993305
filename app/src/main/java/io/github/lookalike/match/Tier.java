package io.github.lookalike.match;

import java.util.Optional;
import java.util.stream.Stream;

/** How sure it is that two pictures are the same, from the surest. */
public enum Tier {
    /** The same bytes. */
    IDENTICAL("identical"),
    /** The same picture saved again, resized, converted or turned. */
    SAME_PICTURE("same-picture"),
    /** The same picture cropped, framed, marked or with other tones. */
    EDITED("edited"),
    /** A shot of the same scene: shown for choice, never selected by a bulk rule. */
    LOOK_ALIKE("look-alike");

    private final String id;

    Tier(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }

    /** The tier of a name, or nothing for one that is not known. */
    public static Optional<Tier> of(String id) {
        return Stream.of(values()).filter(tier -> tier.id.equals(id)).findFirst();
    }

    /** Whether a redundant picture of this tier can be safe to remove unseen; others never are. */
    public boolean safe() {
        return this == IDENTICAL || this == SAME_PICTURE;
    }

    /** The less sure of two. */
    public Tier or(Tier other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
