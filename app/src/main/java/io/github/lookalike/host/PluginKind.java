package io.github.lookalike.host;

/** What a plugin can add; lower-case, as they stand on the command line. */
public enum PluginKind {
    hash("Hash"),
    scorer("Scorer"),
    action("Action"),
    decoder("Decoder");

    private final String suffix;

    PluginKind(String suffix) {
        this.suffix = suffix;
    }

    /** How the names of their classes end. */
    String suffix() {
        return suffix;
    }
}
