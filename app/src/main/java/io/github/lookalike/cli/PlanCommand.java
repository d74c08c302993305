package io.github.lookalike.cli;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.CompanionChoice;
import io.github.lookalike.act.FreedSpace;
import io.github.lookalike.act.IdentifiedPlan;
import io.github.lookalike.act.PlanFile;
import io.github.lookalike.act.PlanRemovals;
import io.github.lookalike.act.PlannedAction;
import io.github.lookalike.act.RealPlace;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.act.WholeAssets;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import io.github.lookalike.export.Sizes;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.ChosenRemoval;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.RuledRemovals;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what would be done with redundant pictures. */
@Command(description = "Finds groups and says what would be done with their redundant pictures. Touches nothing.")
final class PlanCommand implements Callable<Integer> {

    private final LookalikeCommand top;
    private final Console console;

    /** Of notes, which no plugin writes. */
    @Mixin
    private FindArguments arguments = new FindArguments();

    @Option(
            names = "--action",
            paramLabel = "ID",
            description = "trash, move, delete, link or a plugin's; usually trash.")
    private @Nullable String action;

    @Option(names = "--to", paramLabel = "DIR", description = "The folder for actions that need one.")
    private @Nullable Path destination;

    @Option(
            names = "--only-tier",
            paramLabel = "TIER",
            split = ",",
            description = "Only these tiers; usually all, of which identical,same-picture alone can be safe.")
    private List<String> tiers = List.of();

    @Option(
            names = "--include-held-back",
            paramLabel = "CODE",
            split = ",",
            description =
                    "Also pictures that nothing but these reasons holds back: ${COMPLETION-CANDIDATES}. Repeatable.",
            completionCandidates = Codes.class)
    private List<String> heldBack = List.of();

    @Option(names = "--output", paramLabel = "FILE", description = "Write the plan to a file for 'apply'.")
    private @Nullable Path output;

    @Option(
            names = "--print0",
            description =
                    "Print nothing but the paths of the files that would leave their names, each ended by a zero byte.")
    private boolean print0;

    @Option(
            names = "--hand-companions",
            description = "Rename to the picture that stays what belongs to a redundant one and the other lacks:"
                    + " sidecars with other content, the film of a live photo. Where a link"
                    + " stays in the place of a picture, what belongs to it stays as well.")
    private boolean hand;

    PlanCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (print0 && output != null) {
            throw new WrongUsageException("either --print0 or --output");
        }
        if (output != null) {
            FolderArguments.requireWritable(output);
            PlanFile.requireNothingElse(output);
        }
        Set<Tier> asked = tiers();
        Set<Condition> accepted = accepted();
        FindResult result;
        ActionPlan plan;
        List<Refusal> refused;
        Set<Path> torn = new LinkedHashSet<>();
        try (Foreground foreground = new Foreground(console);
                Workbench workbench = top.open()) {
            FileAction does = action(workbench);
            String chosen = does.id();
            Set<Tier> wanted = does.needsSameBytes() ? ofSameBytes(asked, does) : asked;
            Optional<Path> folder = folder(workbench);
            Path under = arguments.under();
            result = foreground.run(workbench.find(arguments.options(workbench, console)));
            List<ChosenRemoval> choice =
                    RuledRemovals.of(result.groups(), member -> isWanted(member, wanted, accepted, under), chosen);
            ActionPlan removals = PlanRemovals.plan(choice, folder, Clock.systemUTC());
            folder.ifPresent(put -> tellKeepersIn(put, choice));
            boolean whole = !accepted.contains(Condition.ASSET);
            IdentifiedPlan identified = foreground.run(workbench.identify(
                    whole ? WholeAssets.of(removals, result.groups()) : removals,
                    heldBack(result, member -> isWanted(member, wanted, EnumSet.allOf(Condition.class), under)),
                    CompanionChoice.of(hand)));
            refused = identified.refused();
            plan = (whole ? WholeAssets.of(identified.plan(), result.groups()) : identified.plan())
                    .madeWith(workbench.indexFile());
            removals.actions().forEach(removal -> torn.add(removal.file().path()));
            plan.actions().forEach(planned -> torn.remove(planned.file().path()));
            refused.forEach(refusal -> torn.remove(refusal.file()));
        }
        if (print0) {
            printRaw(plan);
        } else if (output == null) {
            print(plan);
        } else {
            PlanFile.write(plan, output);
            for (PlannedAction planned : plan.actions()) {
                planned.notes()
                        .forEach(note -> console.tell("note  " + planned.file().path() + ": "
                                + top.words().of(note)));
            }
            console.tell(
                    plan.actions().size() + " files, " + Sizes.words(FreedSpace.of(plan)) + ", planned in " + output);
        }
        refused.forEach(refusal -> console.warn(Refused.line("not planned", refusal, top.words())));
        torn.forEach(file -> console.warn(
                "not planned: " + file + ": another file of its shot stays, or its keeper would lose one"));
        Warnings.skipped(console, result.scan().skipped(), top.words());
        boolean all = result.scan().skipped().isEmpty()
                && refused.isEmpty()
                && arguments.absent().isEmpty();
        return (all ? ExitCode.DONE : ExitCode.INCOMPLETE).number();
    }

    /** The folder that files would be moved to, as the index would know it. */
    private Optional<Path> folder(Workbench workbench) throws WrongUsageException {
        if (destination == null) {
            return Optional.empty();
        }
        Path folder = RealPlace.of(destination);
        Optional<Reason> reason = workbench.forbiddenPlaces().reasonAsDestination(folder);
        if (reason.isPresent()) {
            throw new WrongUsageException("--to: " + top.words().of(reason.get()));
        }
        if (workbench.roots().contains(folder)) {
            throw new WrongUsageException(
                    "--to: " + folder + " is itself a scanned folder; name another one, or one below it");
        }
        return Optional.of(folder);
    }

    private void tellKeepersIn(Path folder, List<ChosenRemoval> choice) {
        choice.stream()
                .filter(removal -> removal.keeper().path().startsWith(folder)
                        && !removal.picture().path().startsWith(folder))
                .forEach(removal -> console.warn("not planned: "
                        + removal.picture().path() + ": the picture to be kept lies in the folder to move to: "
                        + removal.keeper().path()));
    }

    /** What would be planned if nothing held it back. */
    private static List<Path> heldBack(FindResult result, Predicate<RankedGroup.Member> wanted) {
        return result.groups().stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.role() == Role.REDUNDANT)
                .filter(wanted.and(member -> !member.safety().safe()))
                .map(member -> member.picture().path())
                .toList();
    }

    private FileAction action(Workbench workbench) throws WrongUsageException {
        String id = action == null ? workbench.settings().action() : action;
        Optional<FileAction> found = workbench.plugins().fileAction(id);
        if (found.isEmpty()) {
            throw new WrongUsageException("there is no action " + id + "; there are: "
                    + workbench.plugins().fileActions().stream()
                            .map(FileAction::id)
                            .collect(Collectors.joining(", ")));
        }
        if (found.get().needsDestination() && destination == null) {
            throw new WrongUsageException("the action " + id + " needs a folder: --to DIR");
        }
        return found.get();
    }

    private Set<Tier> tiers() throws WrongUsageException {
        if (tiers.isEmpty()) {
            return EnumSet.allOf(Tier.class);
        }
        Set<Tier> wanted = EnumSet.noneOf(Tier.class);
        for (String id : tiers) {
            wanted.add(tier(id.strip()));
        }
        return wanted;
    }

    /** Of other bytes none can be taken by such an action. */
    private static Set<Tier> ofSameBytes(Set<Tier> asked, FileAction action) throws WrongUsageException {
        if (!asked.contains(Tier.IDENTICAL)) {
            throw new WrongUsageException("the action " + action.id()
                    + " takes files alone that have the same bytes as the one to be kept: --only-tier identical");
        }
        return EnumSet.of(Tier.IDENTICAL);
    }

    private static Tier tier(String id) throws WrongUsageException {
        return Tier.of(id)
                .orElseThrow(() -> new WrongUsageException("--only-tier has no tier " + id
                        + Nearest.hint(
                                id, Stream.of(Tier.values()).map(Tier::id).toList())));
    }

    /** The codes that hold a picture back, for help and messages. */
    static final class Codes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Condition.values()).map(Condition::code).iterator();
        }
    }

    private Set<Condition> accepted() throws WrongUsageException {
        Set<Condition> accepted = EnumSet.noneOf(Condition.class);
        for (String code : heldBack) {
            accepted.add(Condition.of(code.strip())
                    .orElseThrow(() -> new WrongUsageException("--include-held-back has no reason " + code
                            + "; there are: " + String.join(", ", new Codes())
                            + Nearest.hint(code, new Codes()))));
        }
        return accepted;
    }

    /** Safe ones only, but for what the user accepts by name. */
    private static boolean isWanted(
            RankedGroup.Member member, Set<Tier> wanted, Set<Condition> accepted, @Nullable Path under) {
        boolean inside = under == null || member.picture().path().startsWith(under);
        return inside
                && member.safety().safeBut(accepted)
                && member.match().map(match -> wanted.contains(match.tier())).orElse(false);
    }

    private void printRaw(ActionPlan plan) {
        for (PlannedAction planned : plan.actions()) {
            console.sayRaw(planned.file().path());
            planned.companions().forEach(companion -> console.sayRaw(companion.path()));
            planned.handed().forEach(handed -> console.sayRaw(handed.file().path()));
        }
        console.out().flush();
    }

    private void print(ActionPlan plan) {
        for (PlannedAction planned : plan.actions()) {
            console.say(planned.action() + "  " + planned.file().path() + "  (keeps "
                    + planned.keeper().path() + ")");
            planned.companions().forEach(companion -> console.say("    with it  " + companion.path()));
            planned.handed()
                    .forEach(handed ->
                            console.say("    handed over  " + handed.file().path() + "  → " + handed.to()));
            planned.notes()
                    .forEach(note -> console.say("    note  " + top.words().of(note)));
        }
        console.say(plan.actions().size() + " files, " + Sizes.words(FreedSpace.of(plan)));
    }
}
