package io.github.lookalike.scan;

import java.util.List;
import java.util.Objects;

/**
 * How often a scan left out one kind of place or file.
 *
 * @param kind of place, its name in the table of places, such as {@code #recycle}; of file names, what they have in common,
 *     such as {@code *.bak}
 * @param folders folders that were not walked, whatever lies in them
 * @param files single files that may be pictures; those with the names of backups surely are
 */
public record LeftOut(String kind, long folders, long files, Why why) {

    /** Why something was left out. */
    public enum Why {
        /** Another program rules there. */
        PLACE,
        /** It is named as backups and unfinished files are. */
        NAME
    }

    public LeftOut {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(why, "why");
    }

    /** A kind of place. */
    public LeftOut(String kind, long folders, long files) {
        this(kind, folders, files, Why.PLACE);
    }

    public long count() {
        return folders + files;
    }

    /** Those that were left out for one reason. */
    public static List<LeftOut> of(Why why, List<LeftOut> all) {
        return all.stream().filter(one -> one.why == why).toList();
    }
}
