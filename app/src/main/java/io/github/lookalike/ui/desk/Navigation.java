package io.github.lookalike.ui.desk;

/** Which page is open. */
public final class Navigation {

    private final Signal changed = new Signal();
    private Page page = Page.SCAN;

    public Signal changed() {
        return changed;
    }

    public Page page() {
        return page;
    }

    public void open(Page wanted) {
        page = wanted;
        changed.send();
    }
}
