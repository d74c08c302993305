package io.github.lookalike.act;

import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Reason;
import io.github.lookalike.asset.FolderFiles;
import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.IgnoredPairs;
import io.github.lookalike.scan.IndexedContent;
import io.github.lookalike.scan.IndexedContents;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.place.Places;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds a plan that comes from a file against what the index knows: anybody can have written the file, or another search
 * may have found otherwise since. Each picture must be what the last search found redundant beside its keeper, or, where
 * that grouped neither, match it still; both must be as the index knows them, and what goes with it must be what belongs to
 * it.
 */
public final class PlanAgainstIndex {

    private static final Reason ANEW = Reason.of("act.anew");

    private final Path index;
    private final IndexedContents contents;
    private final Map<String, FileAction> actions;
    private final Map<Pair, Found> found = new HashMap<>();
    private final Set<Path> grouped = new HashSet<>();
    private final Set<Path> roots;
    private final Earlier earlier;
    private final Set<IgnoredPairs.Pair> noMatches;

    /** Looks at two pictures again that the last search did not group, since it looked elsewhere or otherwise. */
    @FunctionalInterface
    public interface Earlier {

        /** How two files match, looked at now; empty when they do not, or cannot be read. */
        Optional<Tier> tier(Path file, Path keeper);
    }

    private record Pair(Path file, Path keeper) {}

    private record Found(IndexedPicture file, IndexedPicture keeper, Tier tier) {}

    /**
     * @param index the file of the index
     * @param last what was found last; empty when nothing was
     * @param actions by their ids
     * @param roots the folders that were scanned
     * @param earlier for what other searches found
     * @param noMatches what a person called no match, also since the plan was made
     */
    public PlanAgainstIndex(
            Path index,
            Optional<FindResult> last,
            IndexedContents contents,
            Map<String, FileAction> actions,
            List<Path> roots,
            Earlier earlier,
            Set<IgnoredPairs.Pair> noMatches) {
        this.index = index;
        this.roots = Set.copyOf(roots);
        this.earlier = earlier;
        this.noMatches = Set.copyOf(noMatches);
        this.contents = contents;
        this.actions = Map.copyOf(actions);
        last.ifPresent(result -> result.groups().forEach(this::note));
    }

    private void note(RankedGroup group) {
        IndexedPicture keeper = group.keeper().picture();
        for (RankedGroup.Member member : group.members()) {
            grouped.add(member.picture().path());
            if (member.role() == Role.REDUNDANT) {
                found.put(
                        new Pair(member.picture().path(), keeper.path()),
                        new Found(
                                member.picture(),
                                keeper,
                                member.match().orElseThrow().tier()));
            }
        }
    }

    /** Why the plan may not be applied; empty when it may. What is gone from the disk is no reason: it is left alone. */
    public List<Refusal> refusals(ActionPlan plan) {
        if (plan.actions().isEmpty()) {
            return List.of();
        }
        if (!plan.index().equals(Optional.of(index))) {
            Reason reason = plan.index()
                    .map(other -> Reason.of("act.index.other", other, index))
                    .orElseGet(() -> Reason.of("act.index.unknown", index));
            return List.of(new Refusal(plan.index().orElse(index), Problem.ANOTHER_INDEX, reason));
        }
        List<Refusal> refusals = new ArrayList<>();
        Belonging belonging = belonging(plan);
        for (PlannedAction action : plan.actions()) {
            incomplete(action)
                    .or(() -> noMatch(action))
                    .or(() -> unknown(action))
                    .or(() -> belonging.refusal(action))
                    .or(() -> companions(action, belonging.to(action)))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private Optional<Refusal> incomplete(PlannedAction planned) {
        Path file = planned.file().path();
        @Nullable FileAction action = actions.get(planned.action());
        if (action == null) {
            Reason reason = Reason.of("act.unknown-action", planned.action());
            return Optional.of(new Refusal(file, Problem.UNKNOWN_ACTION, reason));
        }
        if (action.needsDestination() && planned.destination().isEmpty()) {
            Reason reason = Reason.of("act.no-destination", planned.action());
            return Optional.of(new Refusal(file, Problem.NO_DESTINATION, reason));
        }
        return planned.isIdentified()
                ? Optional.empty()
                : Optional.of(new Refusal(file, Problem.NOT_IDENTIFIED, Reason.of("act.not-identified")));
    }

    /** A decision is about contents, and holds for every name of them. */
    private Optional<Refusal> noMatch(PlannedAction action) {
        String content = action.file().sha256().orElseThrow();
        String kept = action.keeper().sha256().orElseThrow();
        return !content.equals(kept) && noMatches.contains(IgnoredPairs.Pair.of(content, kept))
                ? refusal(
                        action.file().path(),
                        Reason.of("act.index.no-match", action.keeper().path()))
                : Optional.empty();
    }

    private Optional<Refusal> unknown(PlannedAction action) {
        Path file = action.file().path();
        Path keeper = action.keeper().path();
        @Nullable Found known = found.get(new Pair(file, keeper));
        if (known == null && !grouped.contains(file) && !grouped.contains(keeper)) {
            return unknownToLast(action);
        }
        if (known == null || known.tier() != action.tier()) {
            return refusal(file, Reason.of("act.index.not-redundant", keeper));
        }
        if (!known.file().root().equals(action.root())) {
            return refusal(file, Reason.of("act.index.other-root", known.file().root(), action.root()));
        }
        if (!isKnown(action.file(), known.file().file())) {
            return refusal(file, Reason.of("act.index.otherwise"));
        }
        return isKnown(action.keeper(), known.keeper().file())
                ? Optional.empty()
                : refusal(file, Reason.of("act.index.keeper-otherwise", keeper));
    }

    /** The same of a plan that another search made: its pictures are looked at again. */
    private Optional<Refusal> unknownToLast(PlannedAction action) {
        Path file = action.file().path();
        Path keeper = action.keeper().path();
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS) || Files.notExists(keeper, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!roots.contains(action.root()) || !file.startsWith(action.root()) || Places.isProtected(file)) {
            return refusal(file, Reason.of("act.index.not-scanned"));
        }
        if (!isKnown(action.file()) || !isKnown(action.keeper())) {
            return refusal(file, Reason.of("act.index.one-otherwise"));
        }
        return earlier.tier(file, keeper).equals(Optional.of(action.tier()))
                ? Optional.empty()
                : refusal(file, Reason.of("act.index.matches-no-more", keeper));
    }

    private boolean isKnown(PlannedFile planned) {
        return contents.of(planned.path())
                .filter(content -> planned.bytes() == content.bytes()
                        && planned.modified().equals(content.modified())
                        && content.sha256().equals(planned.sha256()))
                .isPresent();
    }

    private boolean isKnown(PlannedFile planned, ImageFile indexed) {
        Optional<String> digest = contents.of(planned.path()).flatMap(IndexedContent::sha256);
        return planned.bytes() == indexed.bytes()
                && planned.modified().equals(indexed.modified())
                && (digest.isEmpty() || digest.equals(planned.sha256()));
    }

    /**
     * What would go with each picture if the plan were made now.
     *
     * @param held why pictures would not go at all
     */
    private record Belonging(Map<Path, Set<Path>> companions, Map<Path, Refusal> held) {

        Set<Path> to(PlannedAction action) {
            return companions.getOrDefault(action.file().path(), Set.of());
        }

        Optional<Refusal> refusal(PlannedAction action) {
            return Optional.ofNullable(held.get(action.file().path()));
        }
    }

    private Belonging belonging(ActionPlan plan) {
        List<PlannedAction> alone = plan.actions().stream()
                .map(action -> action.with(List.of(), List.of(), List.of()))
                .toList();
        Map<Path, Set<Path>> companions = new HashMap<>();
        JoinedPlan joined = Companions.join(plan.with(alone), actions, CompanionChoice.TO_THE_KEEPER);
        joined.plan().actions().forEach(action -> companions.put(action.file().path(), paths(action)));
        Map<Path, Refusal> held = new HashMap<>();
        joined.held().forEach(refusal -> held.put(refusal.file(), refusal));
        return new Belonging(companions, held);
    }

    private Optional<Refusal> companions(PlannedAction action, Set<Path> belonging) {
        if (Files.notExists(action.file().path(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Set<Path> strange = paths(action);
        strange.removeAll(belonging);
        strange.removeIf(companion -> Files.notExists(companion, LinkOption.NOFOLLOW_LINKS));
        Set<Path> missing = leftBehind(action, belonging);
        if (strange.isEmpty() && missing.isEmpty()) {
            return Optional.empty();
        }
        Reason reason = strange.isEmpty()
                ? Reason.of("act.companions.left", listed(missing))
                : Reason.of("act.companions.strange", listed(strange));
        return Optional.of(new Refusal(action.file().path(), Problem.NOT_ITS_COMPANIONS, List.of(reason, ANEW)));
    }

    /** A film that the keeper lacks may stay, and with links everything; beside what is deleted for good nothing. */
    private Set<Path> leftBehind(PlannedAction action, Set<Path> belonging) {
        @Nullable FileAction does = actions.get(action.action());
        if (does == null) {
            return Set.of();
        }
        Set<Path> missing = new HashSet<>(belonging);
        missing.removeAll(paths(action));
        if (does.kind() == ActionKind.PERMANENT) {
            return missing;
        }
        if (!does.takesCompanions()) {
            return Set.of();
        }
        missing.removeIf(FolderFiles::isFilm);
        return missing;
    }

    private static Set<Path> paths(PlannedAction action) {
        Set<Path> paths = new HashSet<>();
        action.leaving().forEach(file -> paths.add(file.path()));
        paths.remove(action.file().path());
        return paths;
    }

    private static String listed(Set<Path> files) {
        return files.stream().map(Path::toString).sorted().collect(Collectors.joining(", "));
    }

    private static Optional<Refusal> refusal(Path file, Reason reason) {
        return Optional.of(new Refusal(file, Problem.NOT_FOUND_BY_SEARCH, List.of(reason, ANEW)));
    }
}
