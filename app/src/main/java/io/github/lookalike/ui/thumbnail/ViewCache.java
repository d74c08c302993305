package io.github.lookalike.ui.thumbnail;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Holds what was read until it takes more bytes than allowed; what was not looked at for longest goes first. */
final class ViewCache {

    private final long limit;
    private final Map<Wanted, View> views = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    ViewCache(long limit) {
        this.limit = limit;
    }

    synchronized Optional<View> get(Wanted wanted) {
        return Optional.ofNullable(views.get(wanted));
    }

    /** Keeps even a view larger than the limit, alone. */
    synchronized void put(Wanted wanted, View view) {
        View before = views.put(wanted, view);
        bytes += view.bytes() - (before == null ? 0 : before.bytes());
        forget(limit, 1);
    }

    /** Makes room: keeps no more bytes than these. */
    synchronized void shrink(long most) {
        forget(most, 0);
    }

    private void forget(long most, int kept) {
        Iterator<Map.Entry<Wanted, View>> oldest = views.entrySet().iterator();
        while (bytes > most && views.size() > kept) {
            bytes -= oldest.next().getValue().bytes();
            oldest.remove();
        }
    }

    synchronized long bytes() {
        return bytes;
    }
}
