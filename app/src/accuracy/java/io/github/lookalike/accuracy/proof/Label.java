package io.github.lookalike.accuracy.proof;

/**
 * What a pair is, for the tables.
 *
 * @param kind what differs, or what was copied
 * @param copy how the other one was saved
 * @param extent of what differs; nothing where that does not apply
 * @param different whether a person can see that the two differ, so that neither may go for the other
 * @param note what tells the pair from others of its kind
 */
record Label(String kind, String copy, Extent extent, boolean different, String note) {

    static Label copy(String kind, String copy, String note) {
        return new Label(kind, copy, Extent.NONE, false, note);
    }

    static Label different(String kind, String copy, String note) {
        return new Label(kind, copy, Extent.NONE, true, note);
    }

    static Label changed(String kind, String copy, Extent extent, String note) {
        return new Label(kind, copy, extent, extent.visible(), note);
    }
}
