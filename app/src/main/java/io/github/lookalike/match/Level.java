package io.github.lookalike.match;

import io.github.lookalike.scan.Windows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How similar pictures must be to be shown; each level holds the one before. */
public enum Level {
    IDENTICAL("identical", Tier.IDENTICAL),
    STRICT("strict", Tier.SAME_PICTURE),
    NORMAL("normal", Tier.EDITED),
    /** The tiers of {@link #NORMAL}, which is searched first, and then wider: deep crops, strong tilt. */
    THOROUGH("thorough", Tier.EDITED),
    LOOSE("loose", Tier.LOOK_ALIKE);

    private final String id;
    private final Tier last;

    Level(String id, Tier last) {
        this.id = id;
        this.last = last;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }

    /** The level of a name, or nothing for one that is not known. */
    public static Optional<Level> of(String id) {
        return Stream.of(values()).filter(level -> level.id.equals(id)).findFirst();
    }

    public boolean includes(Tier tier) {
        return tier.compareTo(last) <= 0;
    }

    /** Whether its groups are made of a match: of the tiers, and as widely found, as it includes. */
    public boolean includes(Match match) {
        return includes(match.tier()) && (searchesWider() || !match.wide());
    }

    /** Those whose groups a search at this level begins with, each of which holds the one before; itself the last. */
    public List<Level> steps() {
        return switch (this) {
            case IDENTICAL, STRICT, NORMAL -> List.of(this);
            case THOROUGH -> List.of(NORMAL, THOROUGH);
            case LOOSE -> List.of(NORMAL, THOROUGH, LOOSE);
        };
    }

    /** Whether crops are searched by windows and tilts by rotated views. */
    public boolean searchesWider() {
        return compareTo(THOROUGH) >= 0;
    }

    /** The windows that pictures are compared through at this level. */
    public Windows windows() {
        return searchesWider() ? Windows.ALL : Windows.LIGHT;
    }
}
