package io.github.lookalike.ui.desk;

/** The pages of the window, in the order of the rail. */
public enum Page {
    SCAN("scan"),
    REVIEW("review"),
    HISTORY("history"),
    PLUGINS("plugins"),
    SETTINGS("settings");

    private final String icon;

    Page(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}
