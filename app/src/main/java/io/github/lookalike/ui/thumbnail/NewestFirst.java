package io.github.lookalike.ui.thumbnail;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requests of which the newest is served first. Of more than a screen can show, the oldest were scrolled away: they are
 * dropped, and asked for again when they come back.
 *
 * @param <K> what is asked for
 * @param <L> who wants to hear of it
 */
final class NewestFirst<K, L> {

    private final int capacity;
    private final Map<K, List<L>> waiting = new LinkedHashMap<>();
    private boolean closed;

    NewestFirst(int capacity) {
        this.capacity = capacity;
    }

    /** Asks, or asks anew: then it is the newest again. */
    synchronized void add(K key, L listener) {
        List<L> listeners = waiting.remove(key);
        if (listeners == null) {
            listeners = new ArrayList<>();
        }
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
        waiting.put(key, listeners);
        if (waiting.size() > capacity) {
            Iterator<K> oldest = waiting.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        notifyAll();
    }

    /** The newest request and all who asked for it; waits for one. Empty once closed. */
    synchronized Optional<Map.Entry<K, List<L>>> take() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        if (closed) {
            return Optional.empty();
        }
        K newest = List.copyOf(waiting.keySet()).get(waiting.size() - 1);
        List<L> listeners = waiting.getOrDefault(newest, List.of());
        waiting.remove(newest);
        return Optional.of(Map.entry(newest, listeners));
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
