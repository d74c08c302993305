package io.github.lookalike.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.lookalike.shown.Hidden;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what {@link Hidden} names as JSON's own escapes: who reads the JSON gets the exact text, who prints it no harm. */
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return Hidden.is(character) && !Character.isSurrogate((char) character)
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
                : null;
    }
}
