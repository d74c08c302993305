package io.github.lookalike.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** Kills the program while it scans, into a new index and into one that knows the pictures. */
final class ScanKillTrial {

    private final Path temporary;
    private final Path album;
    private final Random random;
    private final KillCount count = new KillCount("scan");

    ScanKillTrial(Path temporary, long seed) {
        this.temporary = temporary;
        this.album = temporary.resolve("album");
        this.random = new Random(seed);
    }

    KillCount run(int rounds) throws IOException, InterruptedException {
        new TrialAlbum(album).write();
        Map<Path, String> before = new TrialAlbum(album).state();
        Path data = temporary.resolve("data");
        ChildProgram child = new ChildProgram(data, temporary.resolve("xdg"), temporary.resolve("err"));
        KilledProgram program = new KilledProgram(child, data);
        String[] find = {"find", album.toString(), "--print0"};
        String expected = new InProcess(temporary.resolve("other")).run(find).out();
        for (int round = 1; round <= rounds; round++) {
            if (KillTrial.learns(round, rounds)) {
                TrialAlbum.delete(data);
                program.whole(find);
            }
            if (random.nextInt(3) > 0) {
                TrialAlbum.delete(data);
            }
            boolean killed = program.killed(random, find);
            count.killed(killed, killed);
            InProcess.Ended history = new InProcess(data).run("history");
            InProcess.Ended again = new InProcess(data).run(find);
            if (history.code() != 0 || (history.err() + again.err()).contains("kept as")) {
                count.unopened("round " + round + ": " + history.err() + again.err());
            }
            if (!again.out().equals(expected) || !new TrialAlbum(album).state().equals(before)) {
                count.wrong("round " + round + ": " + again);
            }
        }
        return count;
    }
}
