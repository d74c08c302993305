package io.github.lookalike.decode.content;

import java.util.Locale;

/** What remains: text of some kind, nothing but zeros, or nothing we know. */
final class TextContent {

    private TextContent() {}

    static ContentType sniff(Head head) {
        int odd = 0;
        int zeros = 0;
        for (byte b : head.bytes()) {
            int value = b & 0xff;
            zeros += value == 0 ? 1 : 0;
            odd += (value < 32 && "\t\n\r\f\b\u001b".indexOf(value) < 0) || value == 127 ? 1 : 0;
        }
        if (zeros == head.length()) {
            return ContentType.BLANK;
        }
        if (odd * 100 > head.length() && !looksLikeUtf16(head)) {
            return ContentType.UNKNOWN;
        }
        return markup(head.text(0, 1024).toLowerCase(Locale.ROOT));
    }

    private static boolean looksLikeUtf16(Head head) {
        return head.bigEndian16(0) == 0xfffe || head.bigEndian16(0) == 0xfeff;
    }

    private static ContentType markup(String start) {
        if (start.contains("<svg")) {
            return ContentType.SVG;
        }
        boolean page = start.contains("<html") || start.contains("<!doctype html") || start.contains("<head");
        return page ? ContentType.WEB_PAGE : ContentType.TEXT;
    }
}
