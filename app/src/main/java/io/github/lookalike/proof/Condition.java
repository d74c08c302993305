package io.github.lookalike.proof;

import io.github.lookalike.api.Reason;
import java.util.Optional;

/**
 * What must hold of a redundant picture against its keeper before a rule may take it unseen. Each is named by what is
 * said when it does not hold, or is not known to hold.
 */
public enum Condition {
    /** They are the same picture, not a crop of it, nor one with a frame, a mark or other tones. */
    EDITED("edited"),
    /** They are the same picture, not another shot or another content in the same template. */
    LOOK_ALIKE("look-alike"),
    /** Both were read whole, without damage, and compared at the size of the smaller one. */
    NOT_COMPARED("not-compared"),
    /** All pages, frames, films, layers, depths and transparent parts of the redundant one are in the keeper too. */
    PAGES("pages"),
    /** Nothing is there in one that is not in the other: no letter, no bird, no closed eye. */
    COMPACT_CHANGE("compact-change"),
    /** They are large and detailed enough that such a change would show. */
    TOO_PLAIN("too-plain"),
    /** Light, colours, sharpness and noise are as saving, resizing and converting leave them. */
    EDIT_OF_WHOLE("edit-of-whole"),
    /** They were taken at one moment, as far as they say. */
    OTHER_MOMENT("other-moment"),
    /** Neither was edited or turned upright by its owner. */
    OWNERS_EDIT("owners-edit"),
    /** They are not two files of one shot, and no file of a shot is left behind alone. */
    ASSET("asset"),
    /** The keeper has all the pixels, bits, colours and metadata that the redundant one has. */
    POORER_KEEPER("poorer-keeper"),
    /** Neither lies where another program rules. */
    PLACE("place"),
    /** Every scorer has looked at both. */
    NO_SCORES("no-scores");

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    /** The name in files and on the command line. */
    public String code() {
        return code;
    }

    /** That it holds a picture back, to be worded. */
    public Reason reason() {
        return Reason.of("held-back." + code);
    }

    /** The condition of a code, or nothing for one that is not known. */
    public static Optional<Condition> of(String code) {
        for (Condition condition : values()) {
            if (condition.code.equals(code)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }
}
