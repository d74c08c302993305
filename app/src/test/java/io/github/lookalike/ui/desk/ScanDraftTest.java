package io.github.lookalike.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanDraftTest {

    @TempDir
    private Path folder;

    @Test
    void folders_of_one_time_do_not_take_the_place_of_those_of_the_settings() throws IOException {
        ScanDraft usual = new ScanDraft(Settings.usual());
        usual.add(List.of(folder.resolve("mine")));
        Settings settings = usual.into(Settings.usual());
        Path picture = Files.writeString(folder.resolve("a.png"), "");

        ScanDraft draft = new ScanDraft(settings);
        draft.only(List.of(picture));

        assertThat(draft.folders()).containsExactly(folder);
        assertThat(draft.into(settings).folders()).containsExactly(folder.resolve("mine"));
    }
}
