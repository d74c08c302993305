package io.github.lookalike.launch;

import java.util.ArrayList;
import java.util.List;

/** What killing the program at one kind of work came to. */
final class KillCount {

    private final String kind;
    private final List<String> troubles = new ArrayList<>();
    private int kills;
    private int between;
    private int unopened;
    private int lost;
    private int halved;
    private int wrong;

    KillCount(String kind) {
        this.kind = kind;
    }

    /** @param amid whether some of the files were done by then, and some not */
    void killed(boolean killed, boolean amid) {
        kills += killed ? 1 : 0;
        between += killed && amid ? 1 : 0;
    }

    /** The index cannot be opened, or was set aside. */
    void unopened(String why) {
        unopened++;
        troubles.add(kind + ": not opened: " + why);
    }

    /** A content lies in fewer places than there were names of it. */
    void lost(String what) {
        lost++;
        troubles.add(kind + ": lost: " + what);
    }

    /** A file with a content that was never there. */
    void halved(String what) {
        halved++;
        troubles.add(kind + ": halved: " + what);
    }

    /** Anything else that is not as it was, or not as the history says. */
    void wrong(String what) {
        wrong++;
        troubles.add(kind + ": wrong: " + what);
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    static String head() {
        return "| killed while it did | kills | amid the files | index not opened | lost | halved | wrong |";
    }

    String line() {
        return "| %s | %d | %d | %d | %d | %d | %d |".formatted(kind, kills, between, unopened, lost, halved, wrong);
    }
}
