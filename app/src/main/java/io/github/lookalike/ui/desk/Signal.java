package io.github.lookalike.ui.desk;

import java.util.ArrayList;
import java.util.List;

/** Tells whoever wants to know that something changed. For one thread. */
public final class Signal {

    private final List<Runnable> listeners = new ArrayList<>();

    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void send() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
