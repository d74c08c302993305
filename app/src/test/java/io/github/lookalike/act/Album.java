package io.github.lookalike.act;

import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Real files below a folder, plans about them, and a journal. */
final class Album {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    final Path root;
    final Path aside;
    final Journal journal;

    Album(Path folder, Journal journal) {
        this.root = folder.resolve("pictures");
        this.aside = folder.resolve("aside");
        this.journal = journal;
    }

    Path write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, content);
    }

    PlannedFile now(Path file) throws IOException {
        FileIdentity is = FileIdentity.of(file);
        return new PlannedFile(file, is.bytes(), is.modified(), Optional.of(is.sha256()));
    }

    PlannedAction remove(Tier tier, Path file, Path keeper, Path... companions) throws IOException {
        List<PlannedFile> planned = new java.util.ArrayList<>();
        for (Path companion : companions) {
            planned.add(now(companion));
        }
        return new PlannedAction("group", tier, "aside", Optional.of(aside), now(file), root, now(keeper), planned);
    }

    static ActionPlan plan(PlannedAction... actions) {
        return new ActionPlan(CLOCK.instant(), List.of(actions));
    }

    /** The same plan about files as they are now. */
    ActionPlan identified(ActionPlan plan) throws IOException {
        List<PlannedAction> identified = new java.util.ArrayList<>();
        for (PlannedAction action : plan.actions()) {
            List<PlannedFile> companions = new java.util.ArrayList<>();
            for (PlannedFile companion : action.companions()) {
                companions.add(now(companion.path()));
            }
            List<Handover> handed = new java.util.ArrayList<>();
            for (Handover handover : action.handed()) {
                handed.add(new Handover(now(handover.file().path()), handover.to()));
            }
            identified.add(action.identified(
                            now(action.file().path()), now(action.keeper().path()), companions)
                    .with(companions, handed, action.notes()));
        }
        return new ActionPlan(plan.created(), identified);
    }

    ApplyOptions options() {
        return new ApplyOptions(List.of(), aside.resolveSibling("trash"), false, false);
    }

    ApplyReport apply(ActionPlan plan) {
        return apply(plan, new AsideAction(), options());
    }

    ApplyReport apply(ActionPlan plan, FileAction action, ApplyOptions options) {
        return apply(plan, action, options, keeper -> List.of());
    }

    ApplyReport apply(ActionPlan plan, FileAction action, ApplyOptions options, KeeperLook look) {
        return new ApplyPlan(plan, Map.of(action.id(), action), journal, look, options, CLOCK).run(new JobContext());
    }

    UndoJournal undo() {
        AsideAction action = new AsideAction();
        return new UndoJournal(journal, HandOver.with(Map.of(action.id(), action)));
    }

    RecoverReport recover() {
        AsideAction action = new AsideAction();
        return new RecoverJournal(journal, HandOver.with(Map.of(action.id(), action))).recover();
    }

    /** Every file below the folder of the pictures, with its bytes and time. */
    Map<String, String> pictures() throws IOException {
        Map<String, String> pictures = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).collect(Collectors.toList())) {
                pictures.put(
                        root.relativize(path).toString(),
                        Files.readString(path) + " " + Files.getLastModifiedTime(path));
            }
        }
        return pictures;
    }
}
