package io.github.lookalike.store.memory;

/**
 * Text on one line: control characters, the backslash and halves of surrogate pairs (which UTF-8 cannot hold, but file
 * names of Windows may have) are written as {@code \}{@code uXXXX}.
 */
final class Escapes {

    private static final int CODE_LENGTH = 6;

    private Escapes() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + CODE_LENGTH);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(text, i)) {
                escaped.append(c);
            } else {
                escaped.append(String.format("\\u%04x", (int) c));
            }
        }
        return escaped.toString();
    }

    static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + CODE_LENGTH), 16));
                i += CODE_LENGTH - 1;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String text, int at) {
        char c = text.charAt(at);
        if (Character.isISOControl(c) || c == '\\' || c == '\u2028' || c == '\u2029') {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return !Character.isLowSurrogate(c) || (at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
