package io.github.lookalike.serve.route;

import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import io.github.lookalike.serve.call.Values;
import io.github.lookalike.serve.desk.ServedDesk;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which groups a client means.
 *
 * @param folder holds some picture
 * @param tiers of the group
 * @param level at which the whole group would be found, too
 * @param safe whether all that is redundant in it is safe, or something is not
 */
record GroupChoice(Optional<Path> folder, Set<Tier> tiers, Optional<Level> level, Optional<Boolean> safe) {

    /** The names of the fields that say so. */
    static final Set<String> FIELDS = Set.of("folder", "tier", "similarity", "safe");

    /** @throws CallRefusedException also where the last search did not look so wide */
    static GroupChoice of(Values values, ServedDesk desk) throws CallRefusedException {
        Optional<String> folder = values.text("folder");
        Optional<Level> level = level(values);
        Level searched = desk.review().session().result().options().match().level();
        if (level.isPresent() && level.get().compareTo(searched) > 0) {
            throw new CallRefusedException(
                    Fault.CONFLICT,
                    "the last search was \"" + searched.id() + "\" only: POST /api/scan with this similarity first");
        }
        return new GroupChoice(
                folder.isPresent()
                        ? Optional.of(desk.served().require(Values.path("folder", folder.get())))
                        : Optional.empty(),
                tiers(values),
                level,
                values.flag("safe"));
    }

    static Optional<Level> level(Values values) throws CallRefusedException {
        Optional<String> id = values.text("similarity");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Level.of(id.get())
                .orElseThrow(() -> Values.wrong("similarity is one of "
                        + Stream.of(Level.values()).map(Level::id).toList())));
    }

    private static Set<Tier> tiers(Values values) throws CallRefusedException {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        for (String id : values.texts("tier")) {
            tiers.add(Tier.of(id.strip())
                    .orElseThrow(() -> Values.wrong("tier is one of "
                            + Stream.of(Tier.values()).map(Tier::id).toList())));
        }
        return tiers.isEmpty() ? EnumSet.allOf(Tier.class) : tiers;
    }

    boolean holds(ReviewGroup group) {
        return !group.isFinished()
                && tiers.contains(group.tier())
                && level.map(one -> withinLevel(group, one)).orElse(true)
                && safe.map(wanted -> wanted == isSafe(group)).orElse(true)
                && folder.map(one -> group.members().stream()
                                .anyMatch(member -> member.picture().path().startsWith(one)))
                        .orElse(true);
    }

    /** Whether all that is redundant in it is safe, and something is. */
    static boolean isSafe(ReviewGroup group) {
        List<Boolean> redundant = group.members().stream()
                .filter(group::isRedundant)
                .map(group::isSafe)
                .toList();
        return !redundant.isEmpty() && !redundant.contains(false);
    }

    private static boolean withinLevel(ReviewGroup group, Level level) {
        return group.members().stream()
                .flatMap(member -> group.matchWithKeeper(member).stream())
                .map(Match::tier)
                .allMatch(level::includes);
    }
}
