package io.github.lookalike.store;

import java.util.HashMap;
import java.util.Map;

/** Of equal values gives the first one, so that only that is held. */
final class Once<T> {

    /** Of more different ones hardly any comes again. */
    private static final int MOST = 50_000;

    private final Map<T, T> known = new HashMap<>();

    T of(T value) {
        T first = known.get(value);
        if (first != null) {
            return first;
        }
        if (known.size() < MOST) {
            known.put(value, value);
        }
        return value;
    }
}
