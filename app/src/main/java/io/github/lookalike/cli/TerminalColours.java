package io.github.lookalike.cli;

import java.util.Map;

/** Colours of a terminal; without them the same text. */
enum TerminalColours {
    PLAIN,
    COLOURED;

    private static final String RESET = "\u001b[0m";

    /** The usual eight colours alone: terminals let their users choose how these look. */
    private enum Colour {
        BOLD("\u001b[1m"),
        RED("\u001b[31m"),
        GREEN("\u001b[32m"),
        YELLOW("\u001b[33m");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    /**
     * Whether a terminal wants colours.
     *
     * @param environment of the process: {@code NO_COLOR} that is set to anything, or {@code TERM=dumb}, says no
     * @param windows whether it is Windows, whose old console prints the codes themselves
     */
    static TerminalColours fit(ColorWhen when, boolean terminal, Map<String, String> environment, boolean windows) {
        return switch (when) {
            case always -> COLOURED;
            case never -> PLAIN;
            case auto -> terminal && !refuses(environment) && (!windows || understands(environment)) ? COLOURED : PLAIN;
        };
    }

    private static boolean refuses(Map<String, String> environment) {
        return !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static boolean understands(Map<String, String> environment) {
        return environment.containsKey("WT_SESSION")
                || environment.containsKey("ConEmuANSI")
                || environment.containsKey("TERM");
    }

    String heading(String text) {
        return in(Colour.BOLD, text);
    }

    String good(String text) {
        return in(Colour.GREEN, text);
    }

    String doubtful(String text) {
        return in(Colour.YELLOW, text);
    }

    String bad(String text) {
        return in(Colour.RED, text);
    }

    private String in(Colour colour, String text) {
        return this == PLAIN || text.isEmpty() ? text : colour.code + text + RESET;
    }
}
