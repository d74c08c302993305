package io.github.lookalike.ui.look;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.LayoutManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Small parts that look alike on all panels. */
public final class Parts {

    private static final String STYLE = FlatClientProperties.STYLE;
    private static final String STYLE_CLASS = FlatClientProperties.STYLE_CLASS;

    private Parts() {}

    /** The heading of a page. */
    public static JLabel heading(String text) {
        return styled(new JLabel(text), "font: $h1.font");
    }

    /** The heading of a card. */
    public static JLabel title(String text) {
        return styled(new JLabel(text), "font: +2 $semibold.font");
    }

    /** What explains something, quietly. */
    public static JLabel muted(String text) {
        return styled(new JLabel(text), "foreground: $Lookalike.muted");
    }

    /** What explains something in several lines, as wide as there is room. */
    public static JTextArea paragraph(String text) {
        JTextArea area = new JTextArea(text);
        area.setEditable(false);
        area.setFocusable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        return styled(area, "foreground: $Lookalike.muted; border: 0,0,0,0; font: $defaultFont");
    }

    /** A box without words of its own, and its words beside it in as many lines as they need; a click on them clicks it. */
    public static JPanel beside(JCheckBox box, String words) {
        JTextArea text = styled(paragraph(words), "foreground: $Label.foreground; border: 0,0,0,0");
        text.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                box.doClick();
            }
        });
        JPanel both = clear(new MigLayout("insets 0, gapx 4", "[][grow, fill]", "[top]"));
        both.add(box);
        both.add(text, "wmin 0");
        return both;
    }

    /** A surface with round corners. */
    public static JPanel card(LayoutManager layout) {
        return styled(new JPanel(layout), "background: $Lookalike.card; border: 14,16,14,16,$Lookalike.line,1,12");
    }

    /** A panel that shows what lies behind it. */
    public static JPanel clear(LayoutManager layout) {
        JPanel panel = new JPanel(layout);
        panel.setOpaque(false);
        return panel;
    }

    /** The button for what most people want next. */
    public static JButton primary(JButton button) {
        return styled(
                button,
                "background: $Lookalike.accent; foreground: $Lookalike.onAccent; font: $semibold.font;hoverBackground:"
                        + " lighten($Lookalike.accent,4%); pressedBackground: darken($Lookalike.accent,6%);borderColor:"
                        + " $Lookalike.accent; hoverBorderColor: $Lookalike.accent;focusedBackground: $Lookalike.accent");
    }

    /** A list or table in a frame like a card's. */
    public static JScrollPane scroll(JComponent content) {
        return styled(new JScrollPane(content), "border: 1,1,1,1,$Lookalike.line,1,10");
    }

    /** A list on a card, without a frame. */
    public static JScrollPane bareScroll(JComponent content) {
        return styled(new JScrollPane(content), "border: 0,0,0,0");
    }

    /** What fills the room there is, and is scrolled up and down where that is not enough. */
    public static JScrollPane tallScroll(JComponent content) {
        JScrollPane scroll = bareScroll(new TallPanel(content));
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(TallPanel.LINE));
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    /** A page on any screen: it takes the room there is, but no more than the eye and the mouse cross at once. */
    public static JPanel page(JComponent content) {
        JPanel page = clear(new MigLayout("fill, insets 0", "[center]", "[top]"));
        page.add(content, "grow, wmin 0, hmin 0, wmax 1600, hmax 1200");
        return page;
    }

    /** A label that shows a name as it is, also where it looks like markup. */
    public static JLabel literal(JLabel label, String text) {
        label.putClientProperty("html.disable", true);
        label.setText(text);
        return label;
    }

    public static <C extends JComponent> C styled(C component, String style) {
        component.putClientProperty(STYLE, style);
        return component;
    }

    public static <C extends JComponent> C styleClass(C component, String styleClass) {
        component.putClientProperty(STYLE_CLASS, styleClass);
        return component;
    }

    /** The name for tests and the one for those who do not see it. */
    public static <C extends JComponent> C named(C component, String name, String accessibleName) {
        component.setName(name);
        component.getAccessibleContext().setAccessibleName(accessibleName);
        return component;
    }

    /** Several lines for a tool tip, which would otherwise show one; names in them are no HTML. */
    public static String lines(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .collect(Collectors.joining("<br>", "<html>", "</html>"));
    }
}
