package io.github.lookalike.scan;

import java.util.Objects;

/**
 * How often a scan left out one kind of place that another program rules.
 *
 * @param kind its name in the table of places, such as {@code #recycle}
 * @param folders folders that were not walked, whatever lies in them
 * @param files single files that may be pictures
 */
public record LeftOut(String kind, long folders, long files) {

    public LeftOut {
        Objects.requireNonNull(kind, "kind");
    }

    public long count() {
        return folders + files;
    }
}
