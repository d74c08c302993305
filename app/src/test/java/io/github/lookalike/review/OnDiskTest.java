package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDiskTest {

    @TempDir
    private Path temporary;

    @Test
    void a_file_is_as_read_changed_or_gone_or_its_folder_is_away() throws IOException {
        Path root = Files.createDirectory(temporary.resolve("disk"));
        Path file = Files.writeString(root.resolve("a.jpg"), "picture");
        IndexedPicture picture = read(root, file);
        assertThat(OnDisk.of(picture)).isEqualTo(OnDisk.AS_READ);
        Files.writeString(file, "another picture");
        assertThat(OnDisk.of(picture)).isEqualTo(OnDisk.CHANGED);
        Files.delete(file);
        assertThat(OnDisk.of(picture)).isEqualTo(OnDisk.GONE);
        Files.createDirectory(file);
        assertThat(OnDisk.of(picture)).isEqualTo(OnDisk.CHANGED);
        Files.delete(file);
        Files.move(root, temporary.resolve("unplugged"));
        assertThat(OnDisk.of(picture)).isEqualTo(OnDisk.OFFLINE);
    }

    private static IndexedPicture read(Path root, Path file) throws IOException {
        ImageFile facts = ImageFile.of(
                file, Files.size(file), Files.getLastModifiedTime(file).toInstant(), 10, 10, "JPEG");
        return new IndexedPicture(1, root, facts, Optional.empty(), Metadata.NONE, Optional.empty(), Optional.empty());
    }
}
