package io.github.lookalike.match;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what was asked for last, by a picture's id; safe for use by several threads. */
final class Recent<T> {

    private final int most;
    private final Map<Long, T> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param most how many are kept, 1 or more
     */
    Recent(int most) {
        this.most = most;
    }

    synchronized Optional<T> get(long id) {
        return Optional.ofNullable(kept.get(id));
    }

    synchronized void put(long id, T value) {
        kept.put(id, value);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
