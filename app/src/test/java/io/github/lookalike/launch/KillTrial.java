package io.github.lookalike.launch;

import io.github.lookalike.act.PlanFile;
import io.github.lookalike.act.PlanFileException;
import io.github.lookalike.act.PlannedAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Kills the program while it does one kind of act, and while it undoes it, and looks what the next start makes of it. */
final class KillTrial {

    private final String action;
    private final Path album;
    private final Path saved;
    private final Path away;
    private final Path trash;
    private final Path planFile;
    private final InProcess next;
    private final KilledProgram program;
    private final ChildProgram child;
    private final Random random;
    private final boolean permanent;
    private final KillCount acting;
    private final KillCount undoing;

    private Map<Path, String> before = Map.of();
    private Map<String, Long> contents = Map.of();
    private Set<Path> redundant = Set.of();

    /** @param away where a move goes to */
    KillTrial(String action, String words, Path temporary, Path away, long seed) {
        this.action = action;
        this.album = temporary.resolve("album");
        this.saved = temporary.resolve("saved");
        this.away = away;
        this.trash = temporary.resolve("xdg");
        this.planFile = temporary.resolve("plan.json");
        Path data = temporary.resolve("data");
        this.next = new InProcess(data);
        this.child = new ChildProgram(data, trash, temporary.resolve("err"));
        this.program = new KilledProgram(child, data.resolve("index.history"));
        this.random = new Random(seed);
        this.permanent = action.equals("delete");
        this.acting = new KillCount(words);
        this.undoing = new KillCount("undo of " + words);
    }

    List<KillCount> run(int rounds) throws Exception {
        plan();
        for (int round = 1; round <= rounds; round++) {
            boolean learns = learns(round, rounds);
            if (learns) {
                done("apply", program.whole(apply()));
                bringBack(acting, "round " + round);
            }
            boolean killed = program.killed(random, apply());
            look(acting, killed, "round " + round);
            bringBack(acting, "round " + round);
            if (!permanent) {
                undo(round, learns);
            }
        }
        return permanent ? List.of(acting) : List.of(acting, undoing);
    }

    /** How long the work takes is learnt anew now and then, since other programs come and go; one round alone guesses. */
    static boolean learns(int round, int rounds) {
        return rounds > 1 && round % 10 == 1;
    }

    private void undo(int round, boolean learns) throws IOException, InterruptedException {
        if (learns) {
            done("apply", child.run(apply()));
            done("undo", program.whole("undo"));
        }
        done("apply", child.run(apply()));
        boolean killed = program.killed(random, "undo");
        look(undoing, killed, "round " + round);
        bringBack(undoing, "round " + round);
    }

    private void plan() throws IOException, PlanFileException {
        new TrialAlbum(album).write();
        TrialAlbum.copy(album, saved);
        InProcess.Ended planned = next.run(
                "plan", album.toString(), "--action", action, "--to", away.toString(), "--output", planFile.toString());
        List<PlannedAction> actions = PlanFile.read(planFile).actions();
        redundant = new HashSet<>(actions.stream().map(one -> one.file().path()).toList());
        if (planned.code() != 0 || redundant.size() != TrialAlbum.redundant()) {
            throw new AssertionError(planned.toString());
        }
        before = new TrialAlbum(album).state();
        contents = TrialAlbum.contents(places());
    }

    /** What the kill left, as the next start tells and leaves it. */
    private void look(KillCount count, boolean killed, String round) throws IOException {
        long changed = changed();
        count.killed(killed, changed > 0 && changed < redundant.size());
        InProcess.Ended history = next.run("history", "--format", "csv");
        if (history.code() != 0 || history.err().contains("kept as")) {
            count.unopened(round + ": " + history.err());
        }
        TrialHistory told = TrialHistory.of(history.out());
        told.unsettled().forEach(line -> count.wrong(round + ": " + line));
        Set<Path> deleted = permanent ? told.doneInLatest() : Set.of();
        for (Path file : before.keySet()) {
            boolean there = Files.exists(file);
            if (!there && !redundant.contains(file)) {
                count.lost(round + ": the keeper " + file);
            } else if (permanent && there && deleted.contains(file) && changed > 0) {
                count.wrong(round + ": told to be deleted, but there: " + file);
            } else if (permanent && !there && !deleted.contains(file)) {
                count.wrong(round + ": deleted, but not told: " + file);
            }
        }
        lookAtContents(count, round);
    }

    private void lookAtContents(KillCount count, String round) throws IOException {
        Map<String, Long> now = TrialAlbum.contents(places());
        now.keySet().stream()
                .filter(content -> !contents.containsKey(content))
                .forEach(content -> count.halved(round + ": " + content));
        for (Map.Entry<String, Long> content : contents.entrySet()) {
            long copies = now.getOrDefault(content.getKey(), 0L);
            long least = permanent ? 1 : content.getValue();
            if (copies < least) {
                count.lost(round + ": " + content + ", now " + copies);
            } else if (copies > content.getValue()) {
                count.wrong(round + ": doubled: " + content + ", now " + copies);
            }
        }
    }

    /** Undoes what is done, after which all must be as before; what was deleted for good comes from a copy. */
    private void bringBack(KillCount count, String round) throws IOException {
        if (permanent) {
            TrialAlbum.copy(saved, album);
            if (!new TrialAlbum(album).state().equals(before)) {
                throw new IllegalStateException("the copy is not as the album was");
            }
            return;
        }
        InProcess.Ended undo = next.run("undo");
        Map<Path, String> now = new TrialAlbum(album).state();
        boolean leftOver =
                !TrialAlbum.files(away).isEmpty() || !TrialAlbum.files(trash).isEmpty();
        if (undo.code() != 0 || leftOver || !now.equals(before)) {
            Map<Path, String> differing = new TreeMap<>(now);
            differing.entrySet().removeAll(before.entrySet());
            count.wrong(round + ": after undo (" + undo.code() + "): " + undo.err() + differing + TrialAlbum.files(away)
                    + TrialAlbum.files(trash));
            reset();
        }
    }

    private void reset() throws IOException {
        TrialAlbum.copy(saved, album);
        TrialAlbum.delete(away);
        TrialAlbum.delete(trash);
    }

    private long changed() throws IOException {
        Map<Path, String> now = new TrialAlbum(album).state();
        return redundant.stream()
                .filter(file -> !String.valueOf(before.get(file)).equals(now.get(file)))
                .count();
    }

    private List<Path> places() {
        return List.of(album, away, trash);
    }

    private String[] apply() {
        return new String[] {"apply", planFile.toString(), "--yes-delete"};
    }

    private void done(String what, int code) throws IOException {
        if (code != 0) {
            throw new AssertionError(
                    what + " ended with " + code + ": " + child.said() + acting.troubles() + undoing.troubles());
        }
    }
}
