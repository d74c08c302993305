package io.github.lookalike.act;

import io.github.lookalike.act.FaultCount.Trouble;
import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.contract.CrashingDisk;
import io.github.lookalike.api.contract.CrashingDisk.Lasting;
import io.github.lookalike.api.contract.Fault;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One album, one act on it, and one system call that fails while it is done or undone. */
final class SystemCallTrial {

    /** What is done, and whether the destination lies on another volume. */
    enum Kind {
        TRASH("trash", false),
        MOVE("move", false),
        FAR("move", true),
        LINK("link", false),
        DELETE("delete", false);

        private final String action;
        private final boolean toOtherVolume;

        Kind(String action, boolean toOtherVolume) {
            this.action = action;
            this.toOtherVolume = toOtherVolume;
        }

        boolean isPermanent() {
            return this == DELETE;
        }
    }

    /** @param call which call fails, counted from 1 */
    record Case(Kind kind, boolean undoing, Fault fault, Lasting lasting, long call) {}

    private final Case tried;
    private final Path folder;
    private final FaultCount count;
    private final FileAction action;
    private final CrashingDisk disk = new CrashingDisk();
    private final Album album;
    private Map<String, String> before = Map.of();

    /** @param folder an empty one */
    SystemCallTrial(Case tried, Path folder, Map<String, FileAction> actions, FaultCount count) {
        this.tried = tried;
        this.folder = folder;
        this.count = count;
        this.action = Optional.ofNullable(actions.get(tried.kind().action)).orElseThrow();
        this.album = new Album(disk.over(folder), new MemoryJournal());
    }

    /** Says how many calls the act made, so that a call beyond the last is known. */
    long run() throws IOException {
        ActionPlan plan = layOut();
        before = tree();
        if (tried.undoing()) {
            apply(plan);
        }
        disk.failAt(tried.call(), tried.fault(), tried.lasting());
        if (tried.undoing()) {
            undo();
        } else {
            apply(plan);
        }
        long calls = disk.calls();
        disk.heal();
        count.round();
        lookForLoss("right after");
        new RecoverJournal(album.journal, Map.of(action.id(), action)).recover();
        lookForLoss("after recovery");
        lookForLeftOvers();
        undo();
        compare();
        return calls;
    }

    private ActionPlan layOut() throws IOException {
        Path keeper = album.write("keeper.jpg", "picture");
        Path first = album.write("sub/a.jpg", "picture");
        Path second = album.write("b.jpg", "picture");
        Path sidecar = album.write("b.xmp", "stars");
        if (tried.kind().toOtherVolume) {
            disk.splitOff(folder.resolve("aside"));
        } else if (tried.kind() == Kind.TRASH) {
            // On a volume of its own its trash lies at the top of it, and not in the user's home.
            disk.splitOff(folder.resolve("pictures"));
        }
        Path[] companions = action.takesCompanions() ? new Path[] {sidecar} : new Path[0];
        return Album.plan(remove(first, keeper), remove(second, keeper, companions));
    }

    private PlannedAction remove(Path file, Path keeper, Path... companions) throws IOException {
        PlannedAction planned = album.remove(Tier.IDENTICAL, file, keeper, companions);
        return new PlannedAction(
                "group",
                Tier.IDENTICAL,
                action.id(),
                planned.destination(),
                planned.file(),
                planned.root(),
                planned.keeper(),
                planned.companions());
    }

    private void apply(ActionPlan plan) {
        ApplyOptions options = new ApplyOptions(List.of(), album.aside.resolveSibling("trash"), false, true);
        ApplyReport report = new ApplyPlan(
                        plan, Map.of(action.id(), action), album.journal, keeper -> List.of(), options, Album.CLOCK)
                .run(new JobContext());
        noteFalseLost(report.failed());
    }

    private void undo() {
        UndoReport report = new UndoJournal(album.journal, Map.of(action.id(), action)).undo(1);
        noteFalseLost(report.failed());
    }

    private void noteFalseLost(List<Refusal> refusals) {
        refusals.stream()
                .filter(refusal -> refusal.problem() == Problem.FILE_LOST)
                .forEach(refusal -> trouble(Trouble.FALSE_LOST, refusal.toString()));
    }

    /** Every content is there as often as before, but for what was deleted; and each entry says where. */
    private void lookForLoss(String when) throws IOException {
        Map<String, Integer> now = contents();
        Map<String, Integer> expected = new HashMap<>(Map.of("picture", 3, "stars", 1));
        for (JournalEntry entry : entries()) {
            if (entry.state() == State.LOST) {
                trouble(Trouble.FALSE_LOST, when + ": " + entry);
            }
        }
        if (tried.kind().isPermanent()) {
            expected.put("picture", Files.exists(folder.resolve("pictures/keeper.jpg")) ? 1 : 2);
        }
        expected.forEach((content, times) -> {
            if (now.getOrDefault(content, 0) < times) {
                trouble(Trouble.LOST, when + ": " + content + " " + now);
            }
        });
    }

    private void lookForLeftOvers() throws IOException {
        List<String> names = names();
        names.stream().filter(name -> name.contains(".lookalike-")).forEach(name -> trouble(Trouble.LEFT_OVER, name));
        for (String name : names) {
            if (name.endsWith(".trashinfo")) {
                String file = name.replace("/info/", "/files/").replace(".trashinfo", "");
                if (!names.contains(file)) {
                    trouble(Trouble.LEFT_OVER, name);
                }
            }
        }
        contents().keySet().stream()
                .filter(content -> !List.of("picture", "stars").contains(content))
                .forEach(content -> trouble(Trouble.HALVED, content));
        for (JournalEntry entry : entries()) {
            if (!isAsToldIn(entry)) {
                trouble(Trouble.WRONG, entry.toString());
            }
        }
    }

    private boolean isAsToldIn(JournalEntry entry) {
        boolean old = Files.exists(entry.receipt().file(), LinkOption.NOFOLLOW_LINKS);
        boolean done = entry.state() == State.DONE;
        if (entry.state() == State.INTENDED || entry.state() == State.UNDOING) {
            return false;
        }
        if (tried.kind() == Kind.LINK) {
            return old;
        }
        boolean there = entry.receipt().nowAt().map(Files::exists).orElse(done);
        return old != done && there == done;
    }

    /** After undoing, everything is as it was, but for what was deleted and is told so. */
    private void compare() throws IOException {
        Map<String, String> expected = new TreeMap<>(before);
        if (tried.kind().isPermanent()) {
            entries().stream()
                    .filter(entry -> entry.state() == State.DONE)
                    .forEach(entry -> expected.remove(
                            folder.relativize(Path.of(entry.receipt().file().toString()))
                                    .toString()));
        }
        Map<String, String> now = tree();
        if (!now.equals(expected)) {
            trouble(Trouble.WRONG, "after undoing: " + now + " instead of " + expected + entries());
        }
    }

    private List<JournalEntry> entries() {
        return album.journal.entries(1);
    }

    private Map<String, Integer> contents() throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        for (String name : names()) {
            if (!name.endsWith(".trashinfo")) {
                contents.merge(Files.readString(folder.resolve(name)), 1, Integer::sum);
            }
        }
        return contents;
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        for (String name : names()) {
            Path file = folder.resolve(name);
            tree.put(
                    name,
                    Files.readString(file) + " " + Files.getLastModifiedTime(file) + " "
                            + Files.getAttribute(file, "unix:mode") + " " + Files.getAttribute(file, "unix:nlink"));
        }
        return tree;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString())
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private void trouble(Trouble trouble, String what) {
        count.trouble(trouble, tried + ": " + what);
    }
}
