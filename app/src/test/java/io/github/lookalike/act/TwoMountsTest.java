package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.launch.SystemCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real mounts, where there is the right to make them. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "mounts a union of folders, and a file system in memory")
final class TwoMountsTest {

    private final TwoMounts mounts = new TwoMounts();

    @TempDir
    private Path folder;

    @AfterEach
    void unmount() throws Exception {
        SystemCommand.unmount(folder.resolve("share").toString());
        SystemCommand.unmount(folder.resolve("disk").toString());
    }

    @Test
    void a_union_of_folders_and_one_of_them_show_one_file() throws Exception {
        union();
        Path disk = Files.writeString(folder.resolve("upper/a.jpg"), "picture");
        Path share = folder.resolve("share/a.jpg");

        assertThat(mounts.trouble(disk, share)).get().asString().isEqualTo("act.keeper.two-mounts");
        assertThat(mounts.trouble(share, disk)).isPresent();
        assertThat(names("upper")).containsExactly("a.jpg");
        assertThat(names("share")).containsExactly("a.jpg");
    }

    @Test
    void a_file_below_a_union_shows_through_it_though_new_ones_go_elsewhere() throws Exception {
        Path below = Files.writeString(
                Files.createDirectories(folder.resolve("lower")).resolve("a.jpg"), "picture");
        union();

        assertThat(mounts.trouble(folder.resolve("share/a.jpg"), below)).isPresent();
        assertThat(names("lower")).containsExactly("a.jpg");
    }

    @Test
    void a_copy_on_another_disk_is_another_file() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(SystemCommand.mountMemory("1m", disk.toString()), "no right to mount");
        Path here = Files.writeString(folder.resolve("a.jpg"), "picture");
        Path there = Files.copy(here, disk.resolve("a.jpg"), StandardCopyOption.COPY_ATTRIBUTES);

        assertThat(mounts.trouble(here, there)).isEmpty();
        assertThat(mounts.trouble(there, here)).isEmpty();
        assertThat(names("disk")).containsExactly("a.jpg");
    }

    @Test
    void nothing_is_written_for_files_of_one_disk() throws IOException {
        Path one = Files.writeString(folder.resolve("a.jpg"), "picture");
        Path other = Files.writeString(
                Files.createDirectories(folder.resolve("more")).resolve("a.jpg"), "picture");
        assertThat(mounts.trouble(one, other)).isEmpty();
    }

    private void union() throws Exception {
        for (String name : List.of("lower", "upper", "work", "share")) {
            Files.createDirectories(folder.resolve(name));
        }
        String options = "lowerdir=%s,upperdir=%s,workdir=%s"
                .formatted(folder.resolve("lower"), folder.resolve("upper"), folder.resolve("work"));
        int ended = SystemCommand.run(
                "mount",
                "-t",
                "overlay",
                "overlay",
                "-o",
                options,
                folder.resolve("share").toString());
        assumeTrue(ended == 0, "no right to mount a union of folders");
    }

    private List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
