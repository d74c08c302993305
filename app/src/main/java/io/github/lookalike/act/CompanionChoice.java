package io.github.lookalike.act;

/** What becomes of a companion that the keeper lacks when its picture goes. */
public enum CompanionChoice {
    /** It goes with its picture, and is told; nothing that cannot be undone is done to it: its picture stays then. */
    WITH_THE_PICTURE,
    /** It is renamed to the keeper, whatever is done with its picture. */
    TO_THE_KEEPER;

    /** The choice of a person: whether it goes to the keeper. */
    public static CompanionChoice of(boolean hands) {
        return hands ? TO_THE_KEEPER : WITH_THE_PICTURE;
    }
}
