package io.github.lookalike.ui;

import java.awt.EventQueue;
import java.util.concurrent.Executor;

/** The one way from other threads to the event thread. */
final class Edt {

    private Edt() {}

    /** Runs its tasks on the event thread, soon. */
    static Executor later() {
        return EventQueue::invokeLater;
    }
}
