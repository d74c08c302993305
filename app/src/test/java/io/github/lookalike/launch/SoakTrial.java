package io.github.lookalike.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Scans, decides, acts and undoes at random, with a user in between. An album lives for a few rounds, then everything is
 * undone, and what the user did not touch must be as in the beginning.
 */
final class SoakTrial {

    private static final int ROUNDS_OF_AN_ALBUM = 4;

    /** A long trial says how far it is: after so many albums. */
    private static final int ALBUMS_TOLD = 25;

    private final Path temporary;
    private final Random random;
    private final List<String> actions;
    private final List<String> troubles = new ArrayList<>();
    private final InProcess program;
    private final List<String> log = new ArrayList<>();

    private int albums;
    private int acts;
    private int meddlings;
    private int unplugs;
    private int compared;

    private Path album = Path.of("");
    private Path away = Path.of("");
    private Path trash = Path.of("");

    /** @param actions of which each round takes one; only a trash needs processes of their own, which take longer */
    SoakTrial(Path temporary, List<String> actions, long seed) {
        this.temporary = temporary;
        this.actions = List.copyOf(actions);
        this.random = new Random(seed);
        this.program = new InProcess(temporary.resolve("data"));
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    String table() {
        return "| rounds of albums | files acted on | done by the user | unplugged | files compared after undoing all | troubles |\n"
                + "| %d | %d | %d | %d | %d | %d |"
                        .formatted(albums, acts, meddlings, unplugs, compared, troubles.size());
    }

    void run(int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round += ROUNDS_OF_AN_ALBUM) {
            album(Math.min(ROUNDS_OF_AN_ALBUM, rounds - round));
            if ((round / ROUNDS_OF_AN_ALBUM + 1) % ALBUMS_TOLD == 0) {
                System.out.println("after " + (round + ROUNDS_OF_AN_ALBUM) + " rounds\n" + table());
            }
        }
    }

    private void album(int rounds) throws IOException, InterruptedException {
        albums++;
        log.clear();
        Path folder = temporary.resolve("life" + albums);
        album = folder.resolve("album");
        away = folder.resolve("away");
        trash = folder.resolve("xdg");
        Optional<Stick> stick = random.nextBoolean() ? Stick.plugged(folder.resolve("stick"), album) : Optional.empty();
        try {
            live(rounds, folder, stick);
        } finally {
            if (stick.isPresent()) {
                stick.get().discard();
            }
        }
        TrialAlbum.delete(folder);
    }

    private void live(int rounds, Path folder, Optional<Stick> stick) throws IOException, InterruptedException {
        new TrialAlbum(album).write();
        Map<Path, String> before = new TrialAlbum(album).state();
        MeddlingUser user = new MeddlingUser(album, away, trash, random);
        long last = latestBatch();
        for (int round = 0; round < rounds; round++) {
            meddle(user);
            act(folder.resolve("plan" + round + ".json"), user, stick.isPresent());
            meddle(user);
            if (random.nextInt(3) == 0) {
                undo(user, "undo");
            }
            if (stick.isPresent() && random.nextInt(3) == 0) {
                unplugged(stick.get());
            }
        }
        undoAll(last, user);
        compare(before, user);
    }

    private void meddle(MeddlingUser user) throws IOException {
        TrialHistory history = history();
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            String done = user.meddle(history);
            if (!done.isEmpty()) {
                meddlings++;
                log.add(done);
            }
        }
    }

    private void act(Path plan, MeddlingUser user, boolean onStick) throws IOException, InterruptedException {
        // The trash of a stick lies on it, where the user of this trial does not look.
        List<String> possible = actions.stream()
                .filter(action -> !(onStick && action.equals("trash")))
                .toList();
        String action = possible.get(random.nextInt(possible.size()));
        List<String> decide = new ArrayList<>(List.of("plan", album.toString(), "--action", action));
        decide.addAll(List.of("--to", away.toString(), "--output", plan.toString()));
        // What is deleted for good cannot be compared later, so it is never more than a folder.
        if (action.equals("delete") || random.nextBoolean()) {
            decide.addAll(List.of(
                    "--under", album.resolve(String.valueOf(random.nextInt(4))).toString()));
        }
        Set<String> contents = contents();
        long last = latestBatch();
        InProcess.Ended planned = program.run(decide.toArray(new String[0]));
        meddle(user, planned);
        contents.retainAll(contents());
        String[] apply = {"apply", plan.toString(), "--yes-delete"};
        int code = planned.code();
        if (Files.exists(plan)) {
            code = action.equals("trash")
                    ? new ChildProgram(temporary.resolve("data"), trash, temporary.resolve("err")).run(apply)
                    : program.run(apply).code();
        }
        log.add(action + " " + planned.code() + " " + code);
        if (code != 0 && code != 3) {
            trouble("ended with " + code + ": " + planned.err());
        }
        nothingLost(contents, user);
        TrialHistory history = history();
        if (history.latest() == last) {
            return;
        }
        acts += history.doneInLatest().size();
        if (action.equals("delete")) {
            user.touched().addAll(history.doneInLatest());
        }
    }

    /** Half the time something changes between plan and act. */
    private void meddle(MeddlingUser user, InProcess.Ended planned) throws IOException {
        if (random.nextBoolean() && planned.code() == 0) {
            meddle(user);
        }
    }

    /** The stick of the album is not there for a while; its mount point is. */
    private void unplugged(Stick stick) throws IOException, InterruptedException {
        unplugs++;
        stick.unplug();
        log.add("unplugged");
        InProcess.Ended find = program.run("find", album.toString());
        if (find.code() != 3 || !find.err().contains("offline")) {
            trouble("a search of a stick that is away ended with " + find.code() + ": " + find.err());
        }
        if (random.nextBoolean()) {
            InProcess.Ended undo = program.run("undo");
            log.add("undo " + undo.code() + " " + undo.err());
        }
        if (!TrialAlbum.files(album).isEmpty()) {
            trouble("files where the stick is not: " + TrialAlbum.files(album));
        }
        stick.plug();
        log.add("plugged in");
    }

    private void undo(MeddlingUser user, String... arguments) throws IOException {
        Set<String> contents = contents();
        InProcess.Ended undo = program.run(arguments);
        log.add(String.join(" ", arguments) + " " + undo.code() + " " + undo.err());
        if (undo.code() != 0 && undo.code() != 3) {
            trouble("undo ended with " + undo.code() + ": " + undo.err());
        }
        nothingLost(contents, user);
    }

    private void undoAll(long last, MeddlingUser user) throws IOException {
        Set<Long> batches = new TreeSet<>(Comparator.reverseOrder());
        history().lines().stream().map(TrialHistory.Line::batch).forEach(batches::add);
        for (long batch : batches) {
            if (batch > last) {
                undo(user, "undo", String.valueOf(batch));
            }
        }
    }

    private void compare(Map<Path, String> before, MeddlingUser user) throws IOException {
        Map<Path, String> now = new TrialAlbum(album).state();
        for (Map.Entry<Path, String> file : before.entrySet()) {
            if (!user.touched().contains(file.getKey())) {
                compared++;
                if (!isAsBefore(file, now.get(file.getKey()), user)) {
                    trouble(file + " is now " + now.get(file.getKey()));
                }
            }
        }
        Set<Path> strange = new HashSet<>(now.keySet());
        strange.removeAll(before.keySet());
        strange.removeAll(user.touched());
        if (!strange.isEmpty()) {
            trouble("left over: " + strange);
        }
    }

    /** A link that the user put another file in the place of is left as it is, so the bytes it led to keep that name. */
    private static boolean isAsBefore(Map.Entry<Path, String> file, @Nullable String now, MeddlingUser user) {
        if (now == null || file.getValue().equals(now)) {
            return now != null;
        }
        String picture = String.valueOf(file.getKey().getFileName());
        return withoutNames(file.getValue()).equals(withoutNames(now))
                && user.touched().stream()
                        .anyMatch(touched -> touched.toString().endsWith(picture));
    }

    private static String withoutNames(String state) {
        return state.substring(0, state.lastIndexOf(' '));
    }

    private void nothingLost(Set<String> contents, MeddlingUser user) throws IOException {
        contents.removeAll(contents());
        if (!contents.isEmpty()) {
            trouble("lost: " + contents);
        }
        for (Map.Entry<Path, String> own : user.own().entrySet()) {
            boolean there = Files.exists(own.getKey(), LinkOption.NOFOLLOW_LINKS);
            if (own.getKey().startsWith(trash)
                    && !(there && TrialAlbum.digest(own.getKey()).equals(own.getValue()))) {
                trouble("the user's own: " + own);
            }
        }
    }

    private Set<String> contents() throws IOException {
        return new HashSet<>(TrialAlbum.contents(List.of(album, away, trash)).keySet());
    }

    private TrialHistory history() {
        InProcess.Ended history = program.run("history", "--format", "csv");
        if (history.code() != 0 || !history.err().isEmpty()) {
            trouble("history ended with " + history.code() + ": " + history.err());
        }
        return TrialHistory.of(history.out());
    }

    private long latestBatch() {
        return history().latest();
    }

    private void trouble(String what) {
        troubles.add("album " + albums + ": " + what + " after " + log);
    }
}
