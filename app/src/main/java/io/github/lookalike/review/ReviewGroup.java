package io.github.lookalike.review;

import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.place.Places;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One group under review: its pictures, what was decided about each, and which of them is the keeper now. */
public final class ReviewGroup {

    /** All that can change, for undoing. */
    record State(ReviewGroup group, Map<Long, Decision> decisions, long starred, boolean present, Set<Long> apart) {}

    /**
     * What was decided so far, by picture.
     *
     * @param present whether it is a group of the review: one that was split is none any more, nor are its parts once that
     *     was taken back
     * @param apart the pictures that it was split from the others; none while it is whole
     */
    private record Now(Map<Long, Decision> decisions, Set<Long> gone, long starred, boolean present, Set<Long> apart) {

        private static final Now NOTHING = new Now(Map.of(), Set.of(), NONE, true, Set.of());

        Now with(Map<Long, Decision> decided) {
            return new Now(Map.copyOf(decided), gone, starred, present, apart);
        }
    }

    private static final long NONE = Long.MIN_VALUE;

    private final RankedGroup ranked;
    private final List<Path> protectedFolders;
    private final long reclaimableBytes;
    private final double similarity;
    private final LocalDateTime taken;
    /** Replaced as a whole, so that lists can be arranged on other threads while a person decides. */
    private volatile Now now = Now.NOTHING;

    ReviewGroup(RankedGroup ranked, List<Path> protectedFolders) {
        this.ranked = ranked;
        this.protectedFolders = protectedFolders;
        this.reclaimableBytes = ranked.reclaimableBytes();
        this.similarity = ranked.members().stream()
                .flatMap(member -> member.match().stream())
                .mapToDouble(Match::confidence)
                .min()
                .orElse(1);
        IndexedPicture keeper = ranked.keeper().picture();
        this.taken = keeper.metadata()
                .captured()
                .orElseGet(() -> LocalDateTime.ofInstant(keeper.file().modified(), ZoneOffset.UTC));
    }

    public RankedGroup ranked() {
        return ranked;
    }

    public String id() {
        return ranked.id();
    }

    public Tier tier() {
        return ranked.group().tier();
    }

    /** The pictures that are still there: the suggested keeper first, then by distance. */
    public List<Member> members() {
        Set<Long> gone = now.gone();
        if (gone.isEmpty()) {
            return ranked.members();
        }
        return ranked.members().stream()
                .filter(member -> !gone.contains(member.picture().id()))
                .toList();
    }

    /**
     * What was found of the pictures that are still there: around the keeper suggested at first, or where that is gone around
     * the best that another one is known to match. Empty where no two of them match.
     */
    public Optional<RankedGroup> left() {
        Set<Long> gone = now.gone();
        return ranked.without(gone)
                .or(() -> ranked.part(ranked.members().stream()
                        .map(member -> member.picture().id())
                        .filter(id -> !gone.contains(id))
                        .collect(Collectors.toSet())));
    }

    public Optional<Decision> decision(Member member) {
        return Optional.ofNullable(now.decisions().get(member.picture().id()));
    }

    /** Whether the picture may be kept only: it lies in a protected folder or in the library of another program. */
    public boolean isProtected(Member member) {
        Path path = member.picture().path();
        return protectedFolders.stream().anyMatch(path::startsWith) || Places.isProtected(path);
    }

    /** The picture that stays for the others: the one a person starred, else the best that is not going. */
    public Member keeper() {
        Now seen = now;
        if (seen.decisions().isEmpty() && seen.gone().isEmpty() && seen.starred() == NONE) {
            return ranked.keeper();
        }
        List<Member> staying = members().stream().filter(this::isCopy).toList();
        return staying.stream()
                .filter(member -> member.picture().id() == seen.starred())
                .findFirst()
                .or(() -> staying.stream()
                        .filter(member -> member.role() == Role.KEEPER)
                        .findFirst())
                .or(() -> staying.stream()
                        .max(Comparator.comparingDouble(
                                member -> member.quality().total())))
                .orElseGet(() -> members().get(0));
    }

    /** How a picture matches the keeper of now; empty where no such match is known. */
    public Optional<Match> matchWithKeeper(Member member) {
        return match(member, keeper());
    }

    /** Whether the picture is rather not needed: it matches the keeper and may go. */
    public boolean isRedundant(Member member) {
        return isCopy(member)
                && member.picture().id() != keeper().picture().id()
                && !isProtected(member)
                && matchWithKeeper(member).isPresent();
    }

    /** Whether a rule may take it unseen. */
    public boolean isSafe(Member member) {
        return isRedundant(member) && safety(member).filter(Safety::safe).isPresent();
    }

    /**
     * What was proven of a picture beside the keeper of now, whether it is marked or not; empty for the keeper itself and
     * for what may not go or was called no match. The proof was made against the keeper suggested at first, so that beside
     * another one nothing is proven.
     */
    public Optional<Safety> safety(Member member) {
        return safety(member, keeper());
    }

    /** What was proven of all pictures of which {@link #safety} says something. */
    public List<Safety> proven() {
        Member keeper = keeper();
        return members().stream()
                .flatMap(member -> safety(member, keeper).stream())
                .toList();
    }

    private Optional<Safety> safety(Member member, Member keeper) {
        boolean mayGo = member.picture().id() != keeper.picture().id() && !isProtected(member);
        if (!mayGo || decision(member).filter(Decision.NO_MATCH::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                keeper.role() == Role.KEEPER && member.match().isPresent() ? member.safety() : Safety.UNPROVEN);
    }

    /** What the suggestion made at first would set free, in bytes; stays as it is during a review, as does the order. */
    public long reclaimableBytes() {
        return reclaimableBytes;
    }

    /** 0 to 1: the confidence of the least sure match with the keeper suggested at first. */
    public double similarity() {
        return similarity;
    }

    /** Whether there is nothing left to choose between. */
    public boolean isFinished() {
        Map<Long, Decision> decisions = now.decisions();
        int left = 0;
        for (Member member : members()) {
            left += decisions.get(member.picture().id()) == Decision.NO_MATCH ? 0 : 1;
        }
        return left < 2;
    }

    /** Whether something was decided about any of its pictures. */
    public boolean isTouched() {
        return !now.decisions().isEmpty();
    }

    /** When the keeper suggested at first was taken, else when its file was last changed. */
    public LocalDateTime taken() {
        return taken;
    }

    Totals totals() {
        if (!now.present()) {
            return Totals.NOTHING;
        }
        List<Member> going = members().stream().filter(this::isGoing).toList();
        if (going.isEmpty()) {
            return Totals.NOTHING;
        }
        long bytes = going.stream()
                .mapToLong(member -> member.picture().file().bytes())
                .sum();
        return new Totals(going.size(), bytes, 1, members().stream().anyMatch(this::isCopy) ? 0 : 1);
    }

    List<ChosenRemoval> removals() {
        return members().stream().filter(this::isGoing).map(this::removal).toList();
    }

    Optional<Objection> objection(Member member, Decision decision) {
        if (decision.removes() && isProtected(member)) {
            return Optional.of(Objection.PROTECTED);
        }
        boolean goes = decision.removes() || decision == Decision.NO_MATCH;
        boolean somethingGoes =
                decision.removes() || members().stream().anyMatch(other -> !other.equals(member) && isGoing(other));
        boolean copyStays = members().stream().anyMatch(other -> !other.equals(member) && isCopy(other));
        return goes && somethingGoes && !copyStays ? Optional.of(Objection.LAST_COPY) : Optional.empty();
    }

    void decide(Member member, Optional<Decision> decision) {
        Map<Long, Decision> decisions = new HashMap<>(now.decisions());
        long id = member.picture().id();
        decision.ifPresentOrElse(made -> decisions.put(id, made), () -> decisions.remove(id));
        now = now.with(decisions);
    }

    /** Lets this picture stay for the others, in the place of the keeper of now. */
    void makeKeeper(Member member) {
        Member before = keeper();
        decision(before).filter(Decision.KEEP::equals).ifPresent(kept -> decide(before, Optional.empty()));
        now = new Now(now.decisions(), now.gone(), member.picture().id(), now.present(), now.apart());
        decide(member, Optional.of(Decision.KEEP));
    }

    /** Lets the keeper stay, if it is one of these, or else the best of them that is not going. */
    void keepBest(Predicate<Member> wanted) {
        Member keeper = keeper();
        Optional<Member> best = wanted.test(keeper)
                ? Optional.of(keeper)
                : members().stream()
                        .filter(member -> wanted.test(member) && isCopy(member))
                        .max(Comparator.comparingDouble(
                                member -> member.quality().total()));
        best.ifPresent(member -> {
            if (member.equals(keeper)) {
                decide(member, Optional.of(Decision.KEEP));
            } else {
                makeKeeper(member);
            }
        });
    }

    void gone(Set<Long> ids) {
        Set<Long> gone = new HashSet<>(now.gone());
        ranked.members().stream()
                .map(member -> member.picture().id())
                .filter(ids::contains)
                .forEach(gone::add);
        now = new Now(without(now.decisions(), gone), Set.copyOf(gone), now.starred(), now.present(), now.apart());
    }

    void back(Set<Long> ids) {
        Set<Long> gone = new HashSet<>(now.gone());
        gone.removeAll(ids);
        now = new Now(now.decisions(), Set.copyOf(gone), now.starred(), now.present(), now.apart());
    }

    /** Whether it is a group of the review, and not one that was split, or was made by a split that was taken back. */
    boolean isPresent() {
        return now.present();
    }

    /** The pictures it was split from the others; none while it is whole. */
    Set<Long> apart() {
        return now.apart();
    }

    /** Of what was decided only what is no match is still known. */
    void splitOff(Set<Long> pictures) {
        Map<Long, Decision> kept = new HashMap<>(now.decisions());
        kept.values().removeIf(decision -> decision != Decision.NO_MATCH);
        now = new Now(Map.copyOf(kept), now.gone(), NONE, false, Set.copyOf(pictures));
    }

    boolean isNoMatch(Member member) {
        return decision(member).filter(Decision.NO_MATCH::equals).isPresent();
    }

    /** The pictures that are still there and were not called no match. */
    public List<Member> matching() {
        return members().stream().filter(member -> !isNoMatch(member)).toList();
    }

    /** A part of a group that was split, or no group any more. */
    void present(boolean isGroup) {
        now = new Now(now.decisions(), now.gone(), now.starred(), isGroup, now.apart());
    }

    /** A group of some of the pictures that match, around the best of them. */
    Optional<RankedGroup> part(Predicate<Member> wanted) {
        return ranked.part(matching().stream()
                .filter(wanted)
                .map(member -> member.picture().id())
                .collect(Collectors.toSet()));
    }

    State state() {
        return new State(this, now.decisions(), now.starred(), now.present(), now.apart());
    }

    void restore(State earlier) {
        now = new Now(
                without(earlier.decisions(), now.gone()),
                now.gone(),
                earlier.starred(),
                earlier.present(),
                earlier.apart());
    }

    private static Map<Long, Decision> without(Map<Long, Decision> decisions, Set<Long> gone) {
        Map<Long, Decision> left = new HashMap<>(decisions);
        left.keySet().removeAll(gone);
        return Map.copyOf(left);
    }

    boolean isGoing(Member member) {
        return decision(member).filter(Decision::removes).isPresent();
    }

    /** Whether it stays as a copy of the group's picture. */
    private boolean isCopy(Member member) {
        return decision(member)
                .filter(decision -> decision.removes() || decision == Decision.NO_MATCH)
                .isEmpty();
    }

    private ChosenRemoval removal(Member member) {
        Member staying = stayingFor(member);
        Tier tier = match(member, staying).map(Match::tier).orElse(Tier.LOOK_ALIKE);
        Decision decision = decision(member).orElseThrow();
        return new ChosenRemoval(id(), member.picture(), staying.picture(), tier, decision.id());
    }

    /** The keeper, or another staying picture when only that one is known to match. */
    private Member stayingFor(Member member) {
        Member keeper = keeper();
        if (match(member, keeper).isPresent()) {
            return keeper;
        }
        return members().stream()
                .filter(this::isCopy)
                .filter(staying -> match(member, staying).isPresent())
                .findFirst()
                .orElse(keeper);
    }

    /** How two of its pictures match; empty where no such match is known. */
    public Optional<Match> match(Member one, Member other) {
        long first = one.picture().id();
        long second = other.picture().id();
        return Stream.concat(
                        Stream.concat(one.match().stream(), other.match().stream()), ranked.group().cohesion().stream())
                .filter(match -> first != second && match.joins(first) && match.joins(second))
                .findFirst();
    }
}
