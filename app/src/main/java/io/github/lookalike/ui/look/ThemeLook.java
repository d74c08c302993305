package io.github.lookalike.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.extras.FlatAnimatedLafChange;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import io.github.lookalike.settings.Theme;
import java.util.List;
import javax.swing.InputMap;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.UIManager;

/** Puts on the theme: FlatLaf with our own colours, in {@code FlatLaf.properties} and its two companions. */
public final class ThemeLook {

    /** What the look uses; the other files of the font are not in the jar. */
    private static final List<String> STYLES =
            List.of(FlatInterFont.STYLE_REGULAR, FlatInterFont.STYLE_BOLD, FlatInterFont.STYLE_SEMIBOLD);

    private final SystemTheme systemTheme;

    public ThemeLook(SystemTheme systemTheme) {
        this.systemTheme = systemTheme;
    }

    /** Before the first window is built. */
    public void install(Theme theme) {
        STYLES.forEach(style -> FontUtils.installFont(FlatInterFont.class.getResource(style)));
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource("io.github.lookalike.ui.look");
        setUp(theme);
    }

    /** While windows are open. */
    public void change(Theme theme) {
        boolean shown = JFrame.getFrames().length > 0;
        if (shown) {
            FlatAnimatedLafChange.showSnapshot();
        }
        setUp(theme);
        FlatLaf.updateUI();
        if (shown) {
            FlatAnimatedLafChange.hideSnapshotWithAnimation();
        }
    }

    private void setUp(Theme theme) {
        if (isDark(theme)) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        pressByEnter();
    }

    /** Enter presses the button that has the focus, as Space does. */
    private static void pressByEnter() {
        for (String kind : List.of("Button", "ToggleButton", "CheckBox", "RadioButton")) {
            if (UIManager.get(kind + ".focusInputMap") instanceof InputMap keys) {
                keys.put(KeyStroke.getKeyStroke("ENTER"), "pressed");
                keys.put(KeyStroke.getKeyStroke("released ENTER"), "released");
            }
        }
    }

    private boolean isDark(Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> systemTheme.isDark();
        };
    }
}
