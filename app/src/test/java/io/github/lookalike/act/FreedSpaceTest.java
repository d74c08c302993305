package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class FreedSpaceTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_file_frees_its_space_once_and_with_its_last_name() throws IOException {
        Album album = new Album(folder.toRealPath(), new MemoryJournal());
        Path keeper = album.write("keeper.jpg", "picture");
        Path alone = album.write("alone.jpg", "picture");
        Path named = album.write("named.jpg", "picture");
        Path second = Files.createLink(album.root.resolve("second.jpg"), named);
        PlannedAction one = album.remove(Tier.IDENTICAL, alone, keeper);
        PlannedAction first = album.remove(Tier.IDENTICAL, named, keeper);
        PlannedAction last = album.remove(Tier.IDENTICAL, second, keeper);
        assertThat(FreedSpace.of(Album.plan(one))).isEqualTo(7);
        assertThat(FreedSpace.of(Album.plan(one, first))).isEqualTo(7);
        assertThat(FreedSpace.of(Album.plan(one, first, last))).isEqualTo(14);
    }
}
