package io.github.lookalike.review;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.rank.RankedGroup.Member;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What was found and what a person decides about it, without any toolkit and without touching a file.
 *
 * <p>Invariant: no group loses every copy. Each act costs as much as the groups it changes are large, however many
 * groups there are; what changes many is a {@link StepwiseChange}. For one thread; what only reads may be called on others,
 * and sees each group as it was before or after an act.
 */
public final class ReviewSession {

    /** Few enough to be copied in a millisecond, many enough for one transaction. */
    private static final int NOTED_AT_ONCE = 2000;

    private volatile Contents contents;
    /** How many groups there are in all, while the first ones alone are here; 0 once all are. */
    private int awaited;
    /** Those that were split, and parts of what is whole again, included. */
    private final List<ReviewGroup> all;

    private volatile List<ReviewGroup> groups;
    private Consumer<FindResult> regrouped = found -> {};
    private final Decisions decisions;
    private final NoMatchTelling noMatches;
    private final Deque<List<ReviewGroup.State>> past = new ArrayDeque<>();
    private final Deque<List<ReviewGroup.State>> future = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Long, Optional<Decision>> unnoted = new HashMap<>();
    private Totals totals = Totals.NOTHING;
    /** Changes that can be undone once they have ended. */
    private int underWay;

    /** Starts with what is remembered from an earlier review. */
    public ReviewSession(FindResult result, Decisions decisions, NoMatches noMatches) {
        this(result, 0, decisions, noMatches);
    }

    private ReviewSession(FindResult result, int awaited, Decisions decisions, NoMatches noMatches) {
        this.contents = Contents.of(result, List.of());
        this.groups = contents.groups();
        this.awaited = awaited;
        this.all = new ArrayList<>(groups);
        this.decisions = decisions;
        this.noMatches = new NoMatchTelling(noMatches);
        this.totals = remember(groups, decisions.all());
    }

    /** The same with the first groups alone, until {@link #complete}. */
    public static ReviewSession begun(LastSearch.Beginning first, Decisions decisions, NoMatches noMatches) {
        return new ReviewSession(first.found(), first.all(), decisions, noMatches);
    }

    /** Whether all groups are here. Among fewer nothing that goes by all of them is right. */
    public boolean isWhole() {
        return awaited == 0;
    }

    /** How many groups there are; more than are here while the others are read. */
    public int expected() {
        return isWhole() ? groups.size() : awaited;
    }

    /** All groups of a search, of which the first ones were reviewed already. */
    public static final class Rest {
        private final Contents contents;
        private final Totals totals;

        private Rest(Contents contents, Totals totals) {
            this.contents = contents;
            this.totals = totals;
        }
    }

    /**
     * What is to follow the first groups, with what is remembered of it. Made on any thread, while a person decides about the
     * first ones.
     */
    public Rest rest(FindResult whole) {
        List<ReviewGroup> first = groups;
        Contents made = Contents.of(whole, first);
        Set<ReviewGroup> known = new HashSet<>(first);
        List<ReviewGroup> others =
                made.groups().stream().filter(group -> !known.contains(group)).toList();
        return new Rest(made, remember(others, decisions.all()));
    }

    /** Takes in the other groups. The first ones stay what they are, with all that was decided and can be undone. */
    public void complete(Rest rest) {
        contents = rest.contents;
        groups = contents.groups();
        awaited = 0;
        all.clear();
        all.addAll(groups);
        totals = totals.plus(rest.totals);
    }

    public FindResult result() {
        return contents.found();
    }

    /** All groups, sorted by their ids; another list after some were split, or put together again. */
    public List<ReviewGroup> groups() {
        return groups;
    }

    /** Calls this with what is left of the search after groups were split, or put together again. */
    public void onRegrouping(Consumer<FindResult> listener) {
        regrouped = listener;
    }

    /**
     * Makes a group of some pictures of a group and another one of the others, and calls each of the ones no match of each of
     * the others; what else was decided of the group is forgotten. Of each part those leave the review that are not known to
     * match its keeper, which is the best of them.
     *
     * @return the groups that are there now: none, one or two
     * @throws IllegalArgumentException when not some of its pictures would go
     */
    public List<ReviewGroup> split(ReviewGroup group, Set<Member> apart) {
        if (!isWhole()) {
            // What is left would be remembered as all that was found.
            throw new IllegalStateException("groups are still read");
        }
        Split split = Split.of(group, apart, result().options().protectedFolders());
        all.addAll(split.parts());
        changing(split.groups(), split::change).run();
        return split.parts();
    }

    public Totals totals() {
        return totals;
    }

    /** What the suggestions made at first would set free, in bytes. */
    public long reclaimableBytes() {
        return contents.reclaimableBytes();
    }

    /** Calls this after each change of decisions. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Decides about a picture, unless that would break a promise. */
    public Optional<Objection> decide(ReviewGroup group, Member member, Decision decision) {
        Optional<Objection> objection = group.objection(member, decision);
        if (objection.isEmpty()) {
            change(group, () -> group.decide(member, Optional.of(decision)));
        }
        return objection;
    }

    /** Decides, or takes the same decision back. */
    public Optional<Objection> toggle(ReviewGroup group, Member member, Decision decision) {
        if (group.decision(member).filter(decision::equals).isEmpty()) {
            return decide(group, member, decision);
        }
        change(group, () -> group.decide(member, Optional.empty()));
        return Optional.empty();
    }

    /** Makes this picture the one that stays for the others. */
    public void makeKeeper(ReviewGroup group, Member member) {
        change(group, () -> group.makeKeeper(member));
    }

    /** Keeps the keeper and marks every redundant picture that nobody decided about. */
    public void takeSuggestion(ReviewGroup group, Decision how) {
        change(group, () -> suggest(group, how));
    }

    /** The same in several groups. */
    public StepwiseChange takingSuggestions(Collection<ReviewGroup> among, Decision how) {
        return changing(List.copyOf(among), group -> suggest(group, how));
    }

    /**
     * Lets the picture stay that lies in a folder, or that does not lie there, where a group has both; whatever is safe
     * beside it is marked. Beside another keeper than the one suggested at first nothing is proven, and nothing is marked.
     * May be made on any thread.
     */
    public StepwiseChange keeping(Collection<ReviewGroup> among, Path folder, boolean inside, Decision how) {
        Predicate<Member> wanted = member -> member.picture().path().startsWith(folder) == inside;
        List<ReviewGroup> changed = among.stream()
                .filter(group -> group.members().stream().anyMatch(wanted)
                        && !group.members().stream().allMatch(wanted))
                .toList();
        return changing(changed, group -> {
            group.keepBest(wanted);
            group.members().stream()
                    .filter(member ->
                            !wanted.test(member) && group.decision(member).isEmpty() && group.isSafe(member))
                    .forEach(member -> group.decide(member, Optional.of(how)));
        });
    }

    /**
     * Keeps the best pictures of each group, its keeper first, and marks all others that match it and about which nobody
     * decided.
     *
     * @param count how many are kept of each, at least 1
     */
    public StepwiseChange keepingBest(Collection<ReviewGroup> among, int count, Decision how) {
        return changing(among.stream().filter(ReviewGroup::isPresent).toList(), group -> {
            Member keeper = group.keeper();
            List<Member> best = group.matching().stream()
                    .filter(member -> !group.isGoing(member))
                    .sorted(Comparator.comparing((Member member) -> !member.equals(keeper))
                            .thenComparing(Comparator.comparingDouble(
                                            (Member member) -> member.quality().total())
                                    .reversed()))
                    .limit(count)
                    .toList();
            List<Member> others = group.members().stream()
                    .filter(member ->
                            !best.contains(member) && group.decision(member).isEmpty() && group.isRedundant(member))
                    .toList();
            best.forEach(member -> group.decide(member, Optional.of(Decision.KEEP)));
            others.forEach(member -> group.decide(member, Optional.of(how)));
        });
    }

    /** For what redundant pictures are held back, in the order of the conditions. */
    public List<Condition> reasons() {
        return contents.reasons();
    }

    /** When suggested keepers were taken, the latest year first. */
    public List<Integer> years() {
        return contents.years();
    }

    /** Of all pictures, sorted. */
    public List<String> formats() {
        return contents.formats();
    }

    /**
     * Which redundant pictures among these groups are safe and nobody decided about, but for those of which another file of
     * the same shot stays, such as the raw file beside a JPEG. May be asked on any thread.
     */
    public SafeChoice safeChoice(Collection<ReviewGroup> among) {
        return SafeChoice.of(among, groups);
    }

    /** The same among the pictures of a folder, beside keepers in another one. May be asked on any thread. */
    public SafeChoice safeChoice(FolderPairs.Pair pair) {
        return SafeChoice.of(groups, groups, pair::joins);
    }

    /** Marks what was chosen, unless a person decided otherwise since. May be made on any thread. */
    public StepwiseChange marking(SafeChoice safe, Decision how) {
        Map<ReviewGroup, List<Member>> chosen = new LinkedHashMap<>();
        safe.choices()
                .forEach(choice -> chosen.computeIfAbsent(choice.group(), group -> new ArrayList<>())
                        .add(choice.member()));
        return changing(
                List.copyOf(chosen.keySet()),
                group -> chosen.getOrDefault(group, List.of()).stream()
                        .filter(member -> group.decision(member).isEmpty() && group.isSafe(member))
                        .forEach(member -> group.decide(member, Optional.of(how))));
    }

    /** These pictures stay after all: what was decided about them is forgotten. */
    public StepwiseChange sparing(Found found) {
        return changing(
                found.groups(),
                group -> group.members().stream()
                        .filter(member ->
                                found.pictures().contains(member.picture().id()))
                        .filter(member ->
                                group.decision(member).filter(Decision::removes).isPresent())
                        .forEach(member -> group.decide(member, Optional.empty())));
    }

    /** Forgets the decisions about these pictures' groups. */
    public void clear(Collection<ReviewGroup> among) {
        List<ReviewGroup> touched =
                among.stream().filter(ReviewGroup::isTouched).toList();
        changing(touched, group -> group.members().forEach(member -> group.decide(member, Optional.empty())))
                .run();
    }

    public boolean canUndo() {
        return !past.isEmpty() && underWay == 0;
    }

    /** Takes the latest act back; whether there was one. */
    public boolean undo() {
        StepwiseChange undoing = undoing();
        undoing.run();
        return undoing.total() > 0;
    }

    /** Takes the latest act back, if there was one. What is not done of it can still be undone. */
    public StepwiseChange undoing() {
        return restoring(past, future);
    }

    public boolean canRedo() {
        return !future.isEmpty() && underWay == 0;
    }

    /** Does again what was taken back last, unless something was decided since. */
    public StepwiseChange redoing() {
        return restoring(future, past);
    }

    private StepwiseChange restoring(Deque<List<ReviewGroup.State>> from, Deque<List<ReviewGroup.State>> to) {
        List<ReviewGroup.State> earlier = from.isEmpty() ? List.of() : from.pop();
        List<ReviewGroup.State> instead = new ArrayList<>();
        return new StepwiseChange(
                earlier.size(),
                (first, end) -> {
                    List<ReviewGroup.State> some = earlier.subList(first, end);
                    some.forEach(state -> instead.add(state.group().state()));
                    follow(
                            some.stream().map(ReviewGroup.State::group).toList(),
                            () -> some.forEach(state -> state.group().restore(state)));
                },
                () -> {
                    if (instead.size() < earlier.size()) {
                        from.push(new ArrayList<>(earlier.subList(instead.size(), earlier.size())));
                    }
                    to.push(instead);
                    tell();
                });
    }

    /** Everything that is to go, in the order of the groups. */
    public List<ChosenRemoval> removals() {
        return groups.stream().flatMap(group -> group.removals().stream()).toList();
    }

    /** Pictures, and the groups that hold them. */
    public record Found(Set<Long> pictures, List<ReviewGroup> groups) {
        public Found {
            pictures = Set.copyOf(pictures);
            groups = List.copyOf(groups);
        }
    }

    /** The pictures in these places. May be asked on any thread. */
    public Found at(Set<Path> places) {
        Set<Long> pictures = new HashSet<>();
        List<ReviewGroup> holding = new ArrayList<>();
        for (ReviewGroup group : groups) {
            int before = holding.size();
            for (Member member : group.ranked().members()) {
                if (places.contains(member.picture().path())) {
                    pictures.add(member.picture().id());
                    if (holding.size() == before) {
                        holding.add(group);
                    }
                }
            }
        }
        return new Found(pictures, holding);
    }

    /** These pictures were removed. What was decided before cannot be taken back any more. */
    public StepwiseChange gone(Found found) {
        past.clear();
        future.clear();
        return following(found.groups(), group -> group.gone(found.pictures()));
    }

    /** These pictures are back. */
    public StepwiseChange back(Found found) {
        return following(found.groups(), group -> group.back(found.pictures()));
    }

    /** Decides as is remembered, and says what that comes to. */
    private static Totals remember(List<ReviewGroup> groups, Map<Long, Decision> remembered) {
        Totals sum = Totals.NOTHING;
        for (ReviewGroup group : groups) {
            for (Member member : group.members()) {
                Optional.ofNullable(remembered.get(member.picture().id()))
                        .filter(decision -> group.objection(member, decision).isEmpty())
                        .ifPresent(decision -> group.decide(member, Optional.of(decision)));
            }
            sum = sum.plus(group.totals());
        }
        return sum;
    }

    private static void suggest(ReviewGroup group, Decision how) {
        Member keeper = group.keeper();
        List<Member> redundant = group.members().stream()
                .filter(member -> group.decision(member).isEmpty() && group.isRedundant(member))
                .toList();
        group.decide(keeper, Optional.of(Decision.KEEP));
        redundant.forEach(member -> group.decide(member, Optional.of(how)));
    }

    /** A group that was split since it was looked at is none to decide about. */
    private void change(ReviewGroup group, Runnable act) {
        if (group.isPresent()) {
            changing(List.of(group), one -> act.run()).run();
        }
    }

    /** What can be undone. */
    private StepwiseChange changing(List<ReviewGroup> changed, Consumer<ReviewGroup> act) {
        List<ReviewGroup.State> before = new ArrayList<>();
        return new StepwiseChange(
                changed.size(),
                (from, to) -> {
                    if (from == 0) {
                        future.clear();
                        past.push(before);
                        underWay++;
                    }
                    List<ReviewGroup> some = changed.subList(from, to);
                    some.forEach(group -> before.add(group.state()));
                    follow(some, () -> some.forEach(act));
                },
                () -> {
                    underWay--;
                    tell();
                });
    }

    private StepwiseChange following(List<ReviewGroup> changed, Consumer<ReviewGroup> act) {
        return new StepwiseChange(
                changed.size(),
                (from, to) -> {
                    List<ReviewGroup> some = changed.subList(from, to);
                    follow(some, () -> some.forEach(act));
                },
                this::tell);
    }

    private void tell() {
        note();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void note() {
        decisions.note(unnoted);
        unnoted.clear();
    }

    /** Does it, and brings totals and memory up to date. */
    private void follow(List<ReviewGroup> changed, Runnable act) {
        List<ReviewGroup.State> before =
                changed.stream().map(ReviewGroup::state).toList();
        changed.forEach(group -> totals = totals.minus(group.totals()));
        act.run();
        changed.forEach(group -> totals = totals.plus(group.totals()));
        before.forEach(state -> unnoted.putAll(differences(state)));
        if (unnoted.size() >= NOTED_AT_ONCE) {
            note();
        }
        before.forEach(noMatches::tell);
        if (before.stream().anyMatch(state -> state.present() != state.group().isPresent())) {
            regroup();
        }
    }

    private void regroup() {
        groups = all.stream()
                .filter(ReviewGroup::isPresent)
                .sorted(Comparator.comparing(ReviewGroup::id))
                .toList();
        regrouped.accept(new FindResult(
                result().options(),
                result().scan(),
                groups.stream().map(ReviewGroup::ranked).toList()));
    }

    private static Map<Long, Optional<Decision>> differences(ReviewGroup.State before) {
        Map<Long, Optional<Decision>> differences = new HashMap<>();
        for (Member member : before.group().ranked().members()) {
            long id = member.picture().id();
            Optional<Decision> now = before.group().decision(member);
            if (!now.equals(Optional.ofNullable(before.decisions().get(id)))) {
                differences.put(id, now);
            }
        }
        return differences;
    }
}
