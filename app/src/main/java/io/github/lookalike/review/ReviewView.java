package io.github.lookalike.review;

import io.github.lookalike.rank.RankedGroup.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which groups of a session are shown, in which order, and at which group and picture a person looks. */
public final class ReviewView {

    /** What changed. */
    public enum Change {
        /** The list of groups shown. */
        LIST,
        /** The group looked at. */
        GROUP,
        /** The picture looked at, in the same group. */
        PICTURE
    }

    private final ReviewSession session;
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private GroupFilter filter = GroupFilter.ALL;
    private GroupOrder order = GroupOrder.RECLAIMABLE;
    private boolean reversed;
    private final Arranging arranging;
    private final SortedGroups sorted;
    /** How often another list was asked for; read by the threads that make them. */
    private final AtomicInteger asked = new AtomicInteger();

    private List<ReviewGroup> shown;
    /** Whether the list is one of all groups, and not of the first ones. */
    private boolean whole;

    private Runnable whenWhole = () -> {};
    /** The group to look at once there is a list with it. */
    private Optional<ReviewGroup> wanted = Optional.empty();

    private int at;
    private int picture;

    /** Arranges its first list on the thread that makes it. */
    public ReviewView(ReviewSession session, Arranging arranging) {
        this.session = session;
        this.arranging = arranging;
        this.sorted = new SortedGroups(session::groups);
        this.shown = arranged(filter, order, false);
        this.whole = session.isWhole();
    }

    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    public ReviewSession session() {
        return session;
    }

    /** Whether all groups are here and in the list, and not the first ones alone. */
    public boolean isWhole() {
        return whole;
    }

    /** How many groups the list has, or is to have once all are here. */
    public int expected() {
        return whole ? shown.size() : session.expected();
    }

    /**
     * Takes in the other groups; the group and the picture looked at stay.
     *
     * @param whenShown is run once the list has them
     */
    public void complete(ReviewSession.Rest rest, Runnable whenShown) {
        session.complete(rest);
        whenWhole = whenShown;
        rearrange();
    }

    public GroupFilter filter() {
        return filter;
    }

    public GroupOrder order() {
        return order;
    }

    public List<ReviewGroup> shown() {
        return shown;
    }

    /** The place of the current group among those shown, or −1 when none is shown. */
    public int at() {
        return shown.isEmpty() ? -1 : at;
    }

    /** The place of the current picture among the group's members. */
    public int pictureAt() {
        return group().map(group -> Math.min(picture, group.members().size() - 1))
                .orElse(-1);
    }

    public Optional<ReviewGroup> group() {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(at));
    }

    public Optional<Member> picture() {
        return group().map(group -> group.members().get(pictureAt()));
    }

    /** The group after the current one, to be made ready. */
    public Optional<ReviewGroup> next() {
        return at + 1 < shown.size() ? Optional.of(shown.get(at + 1)) : Optional.empty();
    }

    public void show(GroupFilter wanted) {
        if (!filter.equals(wanted)) {
            filter = wanted;
            rearrange();
        }
    }

    public void sort(GroupOrder wanted) {
        sort(wanted, reversed);
    }

    /** Sorts them, the last ones first if so wanted. */
    public void sort(GroupOrder wanted, boolean lastFirst) {
        if (order != wanted || reversed != lastFirst) {
            order = wanted;
            reversed = lastFirst;
            rearrange();
        }
    }

    /** Looks at the list again, after groups were finished or brought back. Of several wishes the last one counts. */
    public void rearrange() {
        int number = asked.incrementAndGet();
        GroupFilter wantedFilter = filter;
        GroupOrder wantedOrder = order;
        boolean lastFirst = reversed;
        arranging.arrange(
                () -> number == asked.get() ? arranged(wantedFilter, wantedOrder, lastFirst) : List.of(), list -> {
                    if (number == asked.get()) {
                        take(list);
                    }
                });
    }

    /** The same, and then this group is looked at, if it is shown. */
    public void rearrange(ReviewGroup group) {
        wanted = Optional.of(group);
        rearrange();
    }

    private void take(List<ReviewGroup> list) {
        Optional<ReviewGroup> current = wanted.or(() -> instead(list));
        boolean another = wanted.isPresent();
        wanted = Optional.empty();
        shown = list;
        boolean completed = !whole && session.isWhole();
        whole = session.isWhole();
        int kept = current.map(shown::indexOf).orElse(-1);
        at = kept >= 0 ? kept : Math.max(0, Math.min(at, shown.size() - 1));
        tell(Change.LIST);
        if (kept < 0 || another) {
            picture = 0;
            tell(Change.GROUP);
        }
        if (completed) {
            whenWhole.run();
        }
    }

    /** The group looked at; where it was split or put together again since, the one that shows its keeper now. */
    private Optional<ReviewGroup> instead(List<ReviewGroup> list) {
        Optional<ReviewGroup> current = group();
        if (current.isEmpty() || current.get().isPresent()) {
            return current;
        }
        long keeper = current.get().ranked().keeper().picture().id();
        return list.stream()
                .filter(one -> one.ranked().members().stream()
                        .anyMatch(member -> member.picture().id() == keeper))
                .findFirst()
                .or(() -> current);
    }

    public void goToGroup(int index) {
        if (index >= 0 && index < shown.size() && index != at) {
            at = index;
            picture = 0;
            tell(Change.GROUP);
        }
    }

    public void goToPicture(int index) {
        int size = group().map(group -> group.members().size()).orElse(0);
        if (index >= 0 && index < size && index != picture) {
            picture = index;
            tell(Change.PICTURE);
        }
    }

    private List<ReviewGroup> arranged(GroupFilter wanted, GroupOrder in, boolean lastFirst) {
        List<ReviewGroup> list =
                sorted.by(in).stream().filter(wanted::shows).collect(Collectors.toCollection(ArrayList::new));
        if (lastFirst) {
            Collections.reverse(list);
        }
        return Collections.unmodifiableList(list);
    }

    private void tell(Change change) {
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }
}
