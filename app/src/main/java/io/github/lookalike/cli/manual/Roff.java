package io.github.lookalike.cli.manual;

import java.util.Locale;

/** Text in the language of {@code man}. */
final class Roff {

    private final StringBuilder lines = new StringBuilder();

    void title(String name, String program) {
        lines.append(".\\\" Made from the commands by 'lookalike manual'\n");
        lines.append(".TH \"")
                .append(escaped(name.toUpperCase(Locale.ROOT)))
                .append("\" 1 \"\" \"")
                .append(escaped(program))
                .append("\" \"User commands\"\n");
    }

    Roff section(String name) {
        lines.append(".SH ").append(name).append('\n');
        return this;
    }

    /** What is roff already. */
    void text(String roff) {
        lines.append(roff).append('\n');
    }

    void paragraph(String text) {
        lines.append(".PP\n").append(line(text)).append('\n');
    }

    void item(String term, String text) {
        lines.append(".TP\n\\fB")
                .append(escaped(term))
                .append("\\fR\n")
                .append(line(text))
                .append('\n');
    }

    /** A line that begins with a dot or a quote would be a command. */
    private static String line(String text) {
        String escaped = escaped(text);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\&...");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
