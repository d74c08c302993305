package io.github.lookalike.ui.desk;

import io.github.lookalike.review.GroupFilter;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.review.ReviewView.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** The review that lies open, if any; listeners stay from one review to the next. */
public final class ReviewDesk {

    private final Signal opened = new Signal();
    private final Signal decided = new Signal();
    private final Signal loaded = new Signal();
    private final Signal attention = new Signal();
    private final Signal searching = new Signal();
    private final List<Consumer<Change>> viewListeners = new ArrayList<>();
    private Optional<ReviewView> view = Optional.empty();
    private final Signal filtered = new Signal();
    private IntConsumer factsScroll = pages -> {};
    private Supplier<List<ReviewGroup>> choosing = List::of;
    private GroupFilter wanted = GroupFilter.ALL;
    private int listWidth;
    private boolean recalling;
    private boolean cutShort;
    private boolean overview;
    private boolean folderPairs;

    /** Sent when another review lies open. */
    public Signal opened() {
        return opened;
    }

    /** Sent when the other groups have followed the first ones, or when it is clear that they cannot. */
    public Signal loaded() {
        return loaded;
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

    /** All groups that are selected in the list. */
    public List<ReviewGroup> chosen() {
        return choosing.get();
    }

    /** Who knows what is selected; asked only when something is done with it. */
    public void choosing(Supplier<List<ReviewGroup>> selected) {
        choosing = selected;
    }

    /** Who shows the facts of the pictures, and scrolls them by so many pages, down if positive. */
    public void scrollingFacts(IntConsumer scrolling) {
        factsScroll = scrolling;
    }

    /** Scrolls the facts of all pictures; −1 for a page up. */
    public void scrollFacts(int pages) {
        factsScroll.accept(pages);
    }

    /** Sent when other groups are asked for than the filters of the list show. */
    public Signal filtered() {
        return filtered;
    }

    /** The groups that were asked for last. */
    public GroupFilter wanted() {
        return wanted;
    }

    /** Asks for groups, in the place of what the filters show, and shows the list. */
    public void filter(GroupFilter by) {
        wanted = by;
        filtered.send();
        overview(false);
        attention.send();
    }

    /** How much room the list of groups has. */
    public int listWidth() {
        return listWidth;
    }

    public void listWidth(int width) {
        listWidth = width;
    }

    /** Whether what could go in all is shown in the place of the groups. */
    public boolean isOverview() {
        return overview;
    }

    /** Shows it, or not, when the review is opened next. */
    public void overview(boolean shown) {
        overview = shown;
        folderPairs = false;
    }

    /** Whether folders beside each other are shown in the place of the groups. */
    public boolean isFolderPairs() {
        return folderPairs;
    }

    /** Shows them, or not, when the review is opened next. */
    public void folderPairs(boolean shown) {
        folderPairs = shown;
    }

    /** Takes away what is shown in the place of the groups; whether there was something. */
    public boolean back() {
        if (folderPairs) {
            folderPairs = false;
        } else if (overview) {
            overview = false;
        } else {
            return false;
        }
        return true;
    }

    /** Whether the review of an earlier run is being read. */
    public boolean isRecalling() {
        return recalling;
    }

    public void recalling(boolean now) {
        recalling = now;
        attention.send();
    }

    /** Whether the first groups lie open, without the others. What goes by all groups has to wait. */
    public boolean isPartial() {
        return view.filter(one -> !one.isWhole()).isPresent();
    }

    /** Whether the others could not be read. */
    public boolean isCutShort() {
        return cutShort;
    }

    /** The others of the groups that lie open cannot be read. */
    public void cutShort() {
        cutShort = true;
        loaded.send();
    }

    public void open(ReviewView fresh) {
        cutShort = false;
        fresh.session().onChange(decided::send);
        fresh.onChange(change -> List.copyOf(viewListeners).forEach(listener -> listener.accept(change)));
        view = Optional.of(fresh);
        opened.send();
    }
}
