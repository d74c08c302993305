package io.github.lookalike.ui.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.util.function.Function;
import javax.swing.Icon;

/** Our own icons, drawn in the colour of the component they stand on. */
public final class Icons {

    private static final String FOLDER = "io/github/lookalike/ui/icon/";

    private Icons() {}

    /** In the colour of the text beside it. */
    public static Icon of(String name, int size) {
        return colored(name, size, Component::getForeground);
    }

    /** In one of our colours. */
    public static Icon of(String name, int size, Palette colour) {
        return colored(name, size, component -> colour.color());
    }

    private static Icon colored(String name, int size, Function<Component, Color> colour) {
        FlatSVGIcon icon = new FlatSVGIcon(FOLDER + name + ".svg", size, size);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(
                (component, original) -> component == null ? Palette.TEXT.color() : colour.apply(component)));
        return icon;
    }
}
