package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.contract.CrashingDisk;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 6: after a crash at any point every file is in its old or its new place, whole. */
final class ApplyCrashTest {

    @TempDir
    private Path folder = Path.of("");

    private CrashingDisk disk = new CrashingDisk();
    private Album album = new Album(Path.of(""), new MemoryJournal());

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_picture_is_whole_after_a_crash_while_applying(boolean otherDisk) throws IOException {
        for (int step = 1; crash(step, otherDisk, false); step++) {
            assertThat(step).isLessThan(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_picture_is_whole_after_a_crash_while_undoing(boolean otherDisk) throws IOException {
        for (int step = 1; crash(step, otherDisk, true); step++) {
            assertThat(step).isLessThan(1000);
        }
    }

    @Test
    void settles_nothing_when_nothing_was_cut_off() {
        assertThat(album.recover().isEmpty()).isTrue();
    }

    private boolean crash(int step, boolean otherDisk, boolean whileUndoing) throws IOException {
        disk = new CrashingDisk();
        Path trial = Files.createDirectories(folder.toRealPath().resolve(whileUndoing + " " + step));
        album = new Album(disk.over(trial), new MemoryJournal());
        if (otherDisk) {
            disk.splitOff(trial.resolve("aside"));
        }
        ActionPlan plan = lay_out();
        Map<String, String> before = album.pictures();
        boolean crashed = false;
        try {
            disk.crashAt(whileUndoing ? Long.MAX_VALUE : step);
            album.apply(plan);
            if (whileUndoing) {
                disk.crashAt(step);
                album.undo().undoLast();
            }
        } catch (CrashingDisk.Crash e) {
            crashed = true;
        }
        disk.restart();
        assertThat(album.recover().lost()).isEmpty();
        assertThat(album.journal.unfinished()).isEmpty();
        assertEveryPictureIsInOnePlace(6);
        assertThat(Files.exists(album.root.resolve("b.jpg"))).isEqualTo(Files.exists(album.root.resolve("b.xmp")));
        album.undo().undoLast();
        assertThat(album.pictures()).isEqualTo(before);
        return crashed;
    }

    private ActionPlan lay_out() throws IOException {
        Path keeper = album.write("keeper.jpg", "picture");
        Path a = album.write("sub/a.jpg", "picture");
        Path b = album.write("b.jpg", "picture");
        Path sidecar = album.write("b.xmp", "stars");
        Path film = album.write("b.mov", "film");
        Path c = album.write("c.jpg", "picture");
        return Album.plan(
                album.remove(Tier.IDENTICAL, a, keeper),
                album.remove(Tier.IDENTICAL, b, keeper, sidecar, film),
                album.remove(Tier.IDENTICAL, c, keeper));
    }

    private void assertEveryPictureIsInOnePlace(int count) throws IOException {
        try (Stream<Path> all = Files.walk(album.root.resolveSibling(""))) {
            assertThat(all.filter(Files::isRegularFile))
                    .hasSize(count)
                    .allSatisfy(file -> assertThat(Files.readString(file)).isIn("picture", "stars", "film"));
        }
    }
}
