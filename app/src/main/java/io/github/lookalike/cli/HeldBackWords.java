package io.github.lookalike.cli;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import java.util.stream.Collectors;

/** Says why a rule does not take a picture unseen. */
final class HeldBackWords {

    private HeldBackWords() {}

    /** All reasons, one after the other; empty for a safe picture. */
    static String of(Safety safety) {
        return safety.heldBack().stream().map(HeldBackWords::of).collect(Collectors.joining("; "));
    }

    static String of(Condition condition) {
        return switch (condition) {
            case EDITED -> "cropped, framed, marked or in other tones";
            case LOOK_ALIKE -> "another shot or other content";
            case NOT_COMPARED -> "not read whole or not compared in full";
            case PAGES -> "has pages, frames, a film, layers or transparency that the keeper lacks";
            case COMPACT_CHANGE -> "shows something else than the keeper in some place";
            case TOO_PLAIN -> "too small, too plain or saved too coarsely to tell it from another picture";
            case EDIT_OF_WHOLE -> "light, colours, sharpness or noise differ";
            case OTHER_MOMENT -> "taken at another moment";
            case OWNERS_EDIT -> "edited or turned by its owner";
            case ASSET -> "belongs to a shot of several files";
            case POORER_KEEPER -> "has pixels, colours or notes that the keeper lacks";
            case PLACE -> "lies where another program rules";
            case NO_SCORES -> "its quality is not known";
        };
    }
}
