package io.github.lookalike.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which page is open. */
public final class Navigation {

    private final Signal changed = new Signal();
    /** The pages before this one, the latest last, each once. */
    private final Deque<Page> before = new ArrayDeque<>();

    private Page page = Page.SCAN;

    public Signal changed() {
        return changed;
    }

    public Page page() {
        return page;
    }

    public void open(Page wanted) {
        before.remove(wanted);
        if (wanted != page) {
            before.addLast(page);
        }
        page = wanted;
        changed.send();
    }

    /** Opens the page that was open before, if there was one. */
    public void back() {
        Page last = before.pollLast();
        if (last != null) {
            page = last;
            changed.send();
        }
    }
}
