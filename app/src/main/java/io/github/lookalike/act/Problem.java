package io.github.lookalike.act;

/** Why a file was not acted on, or not brought back. */
public enum Problem {
    FILE_GONE("ACT-01"),
    NOT_A_REGULAR_FILE("ACT-02"),
    FILE_CHANGED("ACT-03"),
    KEEPER_GONE("ACT-04"),
    KEEPER_CHANGED("ACT-05"),
    /** Two names of one file are no duplicates. */
    KEEPER_IS_THE_FILE("ACT-06"),
    KEEPER_LEFT("ACT-07"),
    BYTES_DIFFER("ACT-08"),
    PROTECTED("ACT-09"),
    UNKNOWN_ACTION("ACT-10"),
    PERMANENT_NOT_ALLOWED("ACT-11"),
    NO_DESTINATION("ACT-12"),
    /** The action said no or failed; the file is whole in its old place. */
    ACTION_FAILED("ACT-13"),
    /** Both its old and its new place were looked at, and are empty. */
    FILE_LOST("ACT-14"),
    STOPPED("ACT-15"),
    CANNOT_BE_UNDONE("ACT-16"),
    /** The file cannot be brought back now, and is whole where it is. */
    UNDO_FAILED("ACT-17"),
    /** It lies in the library of another program, which alone may remove it. */
    ANOTHER_PROGRAMS("ACT-18"),
    /** The plan does not say what the files held. */
    NOT_IDENTIFIED("ACT-19"),
    /** The picture to be kept cannot be decoded whole. */
    KEEPER_DAMAGED("ACT-20"),
    /** A link that this program made leads to it. */
    LINKED_TO("ACT-21"),
    /** Its content is not what the index knows, although its size and time are. */
    ROTTEN("ACT-22"),
    /** What lies where the file was put is not that file, or not any more. */
    NOT_THE_FILE("ACT-23"),
    /** It is gone from where it was put, and another file lies in its old place. */
    GONE_AND_REPLACED("ACT-24"),
    /** Another file lies in its old place. */
    PLACE_TAKEN("ACT-25"),
    /** A place cannot be looked at, so that nothing is known. */
    UNREACHABLE("ACT-26"),
    /** The plan was made with another index, or does not say with which. */
    ANOTHER_INDEX("ACT-27"),
    /** It is not what the index knows, or the last search did not find it redundant beside that keeper. */
    NOT_FOUND_BY_SEARCH("ACT-28"),
    /** What the plan takes with it is not what belongs to it. */
    NOT_ITS_COMPANIONS("ACT-29"),
    /** It lies in a folder of the system or of this program, or would be put there. */
    FORBIDDEN_PLACE("ACT-30"),
    /** A folder above it is a link now. */
    LINK_ON_THE_WAY("ACT-31"),
    /** Nothing is done that cannot be written down. */
    JOURNAL_FAILED("ACT-32"),
    /** The keeper lacks what belongs to it, which would be left alone. */
    KEEPER_LACKS("ACT-34"),
    /** What belongs to it cannot be handed to that place beside the keeper. */
    CANNOT_BE_HANDED("ACT-35"),
    /** An earlier run of the same plan did it: nothing is left to do. */
    DONE_BEFORE("ACT-36");

    private final String code;

    Problem(String code) {
        this.code = code;
    }

    /** Short and stable. */
    public String code() {
        return code;
    }
}
