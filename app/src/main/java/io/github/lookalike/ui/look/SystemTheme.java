package io.github.lookalike.ui.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the desktop is dark, as far as each platform tells. */
@FunctionalInterface
public interface SystemTheme {

    boolean isDark();

    /** Asks this platform by its own small command; light where there is no answer within a second. */
    static SystemTheme ofPlatform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return () -> answers(
                    List.of(
                            "reg",
                            "query",
                            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                            "/v",
                            "AppsUseLightTheme"),
                    "0x0");
        }
        if (system.contains("mac")) {
            return () -> answers(List.of("defaults", "read", "-g", "AppleInterfaceStyle"), "dark");
        }
        return () -> answers(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"), "dark");
    }

    private static boolean answers(List<String> command, String word) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroy();
                return false;
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.toLowerCase(Locale.ROOT).contains(word);
        } catch (IOException e) {
            // No such command here: nobody says that it is dark.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
