package io.github.lookalike.settings;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;

/** A settings file may have been edited by hand, or cut off: it is read or refused. */
final class SettingsFileFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void any_bytes(byte[] bytes) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = Files.write(files.getPath("/settings.json"), bytes);
            try {
                new SettingsFile(file).read();
            } catch (IOException e) {
                // Announced: these are no settings.
            }
        }
    }
}
