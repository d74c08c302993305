package io.github.lookalike.ui.desk;

import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.review.ReviewView.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The review that lies open, if any; listeners stay from one review to the next. */
public final class ReviewDesk {

    private final Signal opened = new Signal();
    private final Signal decided = new Signal();
    private final Signal attention = new Signal();
    private final Signal searching = new Signal();
    private final List<Consumer<Change>> viewListeners = new ArrayList<>();
    private Optional<ReviewView> view = Optional.empty();
    private boolean recalling;

    /** Sent when another review lies open. */
    public Signal opened() {
        return opened;
    }

    /** Sent after each change of decisions. */
    public Signal decided() {
        return decided;
    }

    /** Sent when keys should go to the groups again. */
    public Signal attention() {
        return attention;
    }

    /** Sent when a person wants to type what to search for among the groups. */
    public Signal searching() {
        return searching;
    }

    /** Told when other groups or pictures are looked at. */
    public void onView(Consumer<Change> listener) {
        viewListeners.add(listener);
    }

    public Optional<ReviewView> view() {
        return view;
    }

    public Optional<ReviewSession> session() {
        return view.map(ReviewView::session);
    }

    /** Whether the review of an earlier run is being read. */
    public boolean isRecalling() {
        return recalling;
    }

    public void recalling(boolean now) {
        recalling = now;
        attention.send();
    }

    public void open(ReviewView fresh) {
        fresh.session().onChange(decided::send);
        fresh.onChange(change -> List.copyOf(viewListeners).forEach(listener -> listener.accept(change)));
        view = Optional.of(fresh);
        opened.send();
    }
}
