package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.host.PluginChoice;
import io.github.lookalike.host.PluginHost;
import io.github.lookalike.host.PluginJarBuilder;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.fake.FakeWorkbench;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real plugin with options, in the settings. */
@WindowTest
class PluginOptionsWindowTest {

    private static final String SCORER = """
            import io.github.lookalike.api.*;
            import java.util.List;
            public class Ratio implements QualityScorer, Configurable {
                public String id() { return "ratio"; }
                public String displayName() { return "Ratio"; }
                public List<PluginOption> options() {
                    return List.of(
                            PluginOption.number("ratio", 1.5, 1, 3).titled("Ratio that is liked"),
                            PluginOption.choice("mode", "fast", List.of("fast", "exact")),
                            PluginOption.toggle("strict", false));
                }
                public void configure(OptionValues values) {}
                public QualityScore score(Candidate c) { return QualityScore.of(1); }
            }
            """;

    @TempDir
    private Path data;

    @Test
    void what_can_be_set_is_kept_and_what_cannot_is_told_beside_the_field() throws IOException {
        try (PluginHost plugins = installed()) {
            FakeWorkbench workbench = new FakeWorkbench(data, Settings.usual(), plugins);
            try (WindowDriver window = opened(workbench, Locale.ENGLISH)) {
                assertThat(window.label("my.plugin.ratio.hint")).isEqualTo("1 to 3, usually 1.5");
                enter(window, "4");
                window.await(
                        "the range is told",
                        () -> window.label("my.plugin.ratio.hint").equals("Possible is 1 to 3"));
                assertThat(workbench.settings().pluginOptions()).isEmpty();

                enter(window, "1.70");
                window.frame().comboBox("my.plugin.mode").selectItem("exact");
                window.frame().checkBox("my.plugin.strict").check();
                window.await(
                        "all is kept",
                        () -> workbench.settings().pluginOptions().size() == 3);
                assertThat(workbench.settings().pluginOptions())
                        .containsExactlyInAnyOrder(
                                "my.plugin.ratio=1.7", "my.plugin.mode=exact", "my.plugin.strict=true");
                assertThat(window.label("my.plugin.ratio.hint")).isEqualTo("Holds from the next start on");

                window.click("my.plugin.putBack");
                window.await(
                        "nothing is set",
                        () -> workbench.settings().pluginOptions().isEmpty());
                window.frame().textBox("my.plugin.ratio").requireText("1.5");
                window.frame().button("my.plugin.putBack").requireDisabled();
            }
        }
    }

    @Test
    void in_german_the_plugins_own_words_and_commas_are_shown() throws IOException {
        try (PluginHost plugins = installed()) {
            FakeWorkbench workbench = new FakeWorkbench(data, Settings.usual(), plugins);
            try (WindowDriver window = opened(workbench, Locale.GERMAN)) {
                assertThat(window.label("my.plugin.ratio.hint")).isEqualTo("1 bis 3, üblich 1,5");
                assertThat(window.frame().comboBox("my.plugin.mode").contents()).containsExactly("schnell", "exact");
                enter(window, "1,25");
                window.await(
                        "it is kept", () -> workbench.settings().pluginOptions().contains("my.plugin.ratio=1.25"));
                assertThat(window.frame()
                                .textBox("my.plugin.ratio")
                                .target()
                                .getAccessibleContext()
                                .getAccessibleName())
                        .isEqualTo("Bevorzugtes Verhältnis");
            }
        }
    }

    private PluginHost installed() throws IOException {
        new PluginJarBuilder("my.plugin", data.resolve("plugins"))
                .withClass("Ratio", SCORER)
                .withText(
                        "texts_de.properties", "my.plugin.ratio=Bevorzugtes Verhältnis\nmy.plugin.mode.fast=schnell\n")
                .build();
        return PluginHost.load(data, "1.0.0", PluginChoice.usual());
    }

    private static WindowDriver opened(FakeWorkbench workbench, Locale locale) {
        WindowDriver window = new WindowDriver(workbench, locale);
        window.pressWithControl(KeyEvent.VK_5);
        window.awaitFocus("keeperRules");
        window.frame()
                .tabbedPane("settingsTabs")
                .selectTab("Plugins")
                .target()
                .getSelectedComponent()
                .requestFocus();
        window.awaitFocus("my.plugin.ratio");
        return window;
    }

    private static void enter(WindowDriver window, String text) {
        window.frame().textBox("my.plugin.ratio").deleteText().enterText(text + "\n");
    }
}
