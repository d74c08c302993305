package io.github.lookalike.shown;

/** Characters that steer instead of being seen. */
public final class Hidden {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Hidden() {}

    /** Whether it is one: control and format characters, line and paragraph separators, halves of characters. */
    public static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // These two join letters of some scripts, and the parts of one emoji.
            case Character.FORMAT -> character != ZERO_WIDTH_JOINER && character != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }
}
