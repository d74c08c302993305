package io.github.lookalike.review;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found and what a person decides about it, without any toolkit and without touching a file.
 *
 * <p>Invariant: no group loses every copy. Each act costs as much as the groups it changes are large, however many
 * groups there are. For one thread.
 */
public final class ReviewSession {

    private final FindResult result;
    private final List<ReviewGroup> groups;
    private final Decisions decisions;
    private final NoMatches noMatches;
    private final Deque<List<ReviewGroup.State>> past = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Totals totals = Totals.NOTHING;

    /** Starts with what is remembered from an earlier review. */
    public ReviewSession(FindResult result, Decisions decisions, NoMatches noMatches) {
        this.result = result;
        this.groups = result.groups().stream()
                .map(group -> new ReviewGroup(group, result.options().protectedFolders()))
                .toList();
        this.decisions = decisions;
        this.noMatches = noMatches;
        remember(decisions.all());
    }

    public FindResult result() {
        return result;
    }

    /** All groups, sorted by their ids. */
    public List<ReviewGroup> groups() {
        return groups;
    }

    public Totals totals() {
        return totals;
    }

    /** Calls this after each change of decisions. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Decides about a picture, unless that would break a promise. */
    public Optional<Objection> decide(ReviewGroup group, Member member, Decision decision) {
        Optional<Objection> objection = group.objection(member, decision);
        if (objection.isEmpty()) {
            change(List.of(group), () -> group.decide(member, Optional.of(decision)));
        }
        return objection;
    }

    /** Decides, or takes the same decision back. */
    public Optional<Objection> toggle(ReviewGroup group, Member member, Decision decision) {
        if (group.decision(member).filter(decision::equals).isEmpty()) {
            return decide(group, member, decision);
        }
        change(List.of(group), () -> group.decide(member, Optional.empty()));
        return Optional.empty();
    }

    /** Makes this picture the one that stays for the others. */
    public void makeKeeper(ReviewGroup group, Member member) {
        change(List.of(group), () -> {
            group.decision(group.keeper())
                    .filter(Decision.KEEP::equals)
                    .ifPresent(kept -> group.decide(group.keeper(), Optional.empty()));
            group.star(member);
            group.decide(member, Optional.of(Decision.KEEP));
        });
    }

    /** Keeps the keeper and marks every redundant picture that nobody decided about. */
    public void takeSuggestion(ReviewGroup group, Decision how) {
        change(List.of(group), () -> suggest(group, how));
    }

    /** For what redundant pictures are held back, in the order of the conditions. */
    public List<Condition> reasons() {
        return groups.stream()
                .flatMap(group -> group.ranked().members().stream())
                .filter(member -> member.match().isPresent())
                .flatMap(member -> member.safety().heldBack().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What {@link #takeSafeSuggestions} would mark among these groups. */
    public Totals safeSuggestions(Collection<ReviewGroup> among) {
        return SafeChoice.of(among, groups).totals();
    }

    /** How many redundant pictures that nobody decided about {@link #takeSafeSuggestions} would leave as they are. */
    public int heldBack(Collection<ReviewGroup> among) {
        return SafeChoice.of(among, groups).heldBack();
    }

    /**
     * Marks every redundant picture that is safe and that nobody decided about, but for those of which another file of the
     * same shot stays, such as the raw file beside a JPEG.
     */
    public void takeSafeSuggestions(Collection<ReviewGroup> among, Decision how) {
        List<SafeChoice.Choice> safe = SafeChoice.of(among, groups).choices();
        change(
                safe.stream().map(SafeChoice.Choice::group).distinct().toList(),
                () -> safe.forEach(choice -> choice.group().decide(choice.member(), Optional.of(how))));
    }

    /** Forgets the decisions about these pictures' groups. */
    public void clear(Collection<ReviewGroup> among) {
        List<ReviewGroup> touched =
                among.stream().filter(ReviewGroup::isTouched).toList();
        change(
                touched,
                () -> touched.forEach(
                        group -> group.members().forEach(member -> group.decide(member, Optional.empty()))));
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    /** Takes the latest act back; whether there was one. */
    public boolean undo() {
        if (past.isEmpty()) {
            return false;
        }
        List<ReviewGroup.State> before = past.pop();
        List<ReviewGroup> changed =
                before.stream().map(ReviewGroup.State::group).toList();
        follow(changed, () -> before.forEach(state -> state.group().restore(state)));
        return true;
    }

    /** Everything that is to go, in the order of the groups. */
    public List<ChosenRemoval> removals() {
        return groups.stream().flatMap(group -> group.removals().stream()).toList();
    }

    /** The ids of the pictures in these places. */
    public Set<Long> at(Set<Path> places) {
        return groups.stream()
                .flatMap(group -> group.ranked().members().stream())
                .map(Member::picture)
                .filter(picture -> places.contains(picture.path()))
                .map(IndexedPicture::id)
                .collect(Collectors.toSet());
    }

    /** These pictures were removed. What was decided before cannot be taken back any more. */
    public void gone(Set<Long> pictures) {
        past.clear();
        List<ReviewGroup> changed = groupsOf(pictures);
        follow(changed, () -> changed.forEach(group -> group.gone(pictures)));
    }

    /** These pictures are back. */
    public void back(Set<Long> pictures) {
        List<ReviewGroup> changed = groupsOf(pictures);
        follow(changed, () -> changed.forEach(group -> group.back(pictures)));
    }

    private void remember(Map<Long, Decision> remembered) {
        for (ReviewGroup group : groups) {
            for (Member member : group.members()) {
                Optional.ofNullable(remembered.get(member.picture().id()))
                        .filter(decision -> group.objection(member, decision).isEmpty())
                        .ifPresent(decision -> group.decide(member, Optional.of(decision)));
            }
            totals = totals.plus(group.totals());
        }
    }

    private List<ReviewGroup> groupsOf(Set<Long> pictures) {
        return groups.stream()
                .filter(group -> group.ranked().members().stream()
                        .anyMatch(member -> pictures.contains(member.picture().id())))
                .toList();
    }

    private static void suggest(ReviewGroup group, Decision how) {
        Member keeper = group.keeper();
        List<Member> redundant = group.members().stream()
                .filter(member -> group.decision(member).isEmpty() && group.isRedundant(member))
                .toList();
        group.decide(keeper, Optional.of(Decision.KEEP));
        redundant.forEach(member -> group.decide(member, Optional.of(how)));
    }

    private void change(List<ReviewGroup> changed, Runnable act) {
        if (changed.isEmpty()) {
            return;
        }
        past.push(changed.stream().map(ReviewGroup::state).toList());
        follow(changed, act);
    }

    /** Does it, and brings totals, memory and listeners up to date. */
    private void follow(List<ReviewGroup> changed, Runnable act) {
        List<ReviewGroup.State> before =
                changed.stream().map(ReviewGroup::state).toList();
        changed.forEach(group -> totals = totals.minus(group.totals()));
        act.run();
        changed.forEach(group -> totals = totals.plus(group.totals()));
        Map<Long, Optional<Decision>> differences = new HashMap<>();
        before.forEach(state -> differences.putAll(differences(state)));
        decisions.note(differences);
        before.forEach(this::tellNoMatches);
        List.copyOf(listeners).forEach(Runnable::run);
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

    private void tellNoMatches(ReviewGroup.State before) {
        ReviewGroup group = before.group();
        for (Member member : group.members()) {
            boolean was = before.decisions().get(member.picture().id()) == Decision.NO_MATCH;
            boolean is =
                    group.decision(member).filter(Decision.NO_MATCH::equals).isPresent();
            if (was != is) {
                group.members().stream()
                        .filter(other -> !other.equals(member))
                        .forEach(other -> tell(is, member, other));
            }
        }
    }

    private void tell(boolean said, Member one, Member other) {
        if (said) {
            noMatches.said(one.picture(), other.picture());
        } else {
            noMatches.unsaid(one.picture(), other.picture());
        }
    }
}
