package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.match.LikeFile;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.nio.file.Path;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One picture that matches a file: itself, its name, how it matches, and where it lies. */
final class LikeCell extends JPanel implements ListCellRenderer<LikeFile.Like> {

    private static final long serialVersionUID = 1L;

    private static final int PICTURE = 56;
    private static final int MARGIN = 8;

    private final transient Desk desk;
    private final transient ThumbnailPainter thumbnails;
    private final JLabel name = Parts.styled(new JLabel(), "font: $semibold.font");
    private final JLabel match = Parts.muted("");
    private final JLabel folder = Parts.muted("");
    private transient LikeFile.@Nullable Like painted;

    LikeCell(Desk desk, Runnable repaint) {
        super(new MigLayout("insets 8 80 8 8, wrap 1, gapy 1, fillx", "[grow, fill]", "[][][]"));
        this.desk = desk;
        this.thumbnails = new ThumbnailPainter(desk.pictures(), repaint);
        add(name, "wmin 0");
        add(match, "wmin 0");
        add(folder, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends LikeFile.Like> list, LikeFile.Like value, int index, boolean selected, boolean focused) {
        painted = value;
        setBackground(selected ? Palette.ACCENT.color(34) : list.getBackground());
        setOpaque(!selected);
        Path path = value.picture().path();
        Parts.literal(name, Shown.name(path));
        Parts.literal(match, words(value));
        Parts.literal(folder, Shown.of(path.resolveSibling("")));
        getAccessibleContext().setAccessibleName(name.getText() + ", " + match.getText() + ", " + folder.getText());
        return this;
    }

    private String words(LikeFile.Like like) {
        return desk.texts().get("tier", like.match().tier()) + "  ·  "
                + desk.text(
                        "match.words",
                        desk.words().all(like.match().label(like.picture(), like.asked())),
                        desk.amounts().sureness(like.match().confidence()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D copy = (Graphics2D) graphics.create();
        if (!isOpaque()) {
            copy.setColor(getBackground());
            copy.fillRect(0, 0, getWidth(), getHeight());
        }
        LikeFile.Like like = painted;
        if (like != null) {
            int side = UIScale.scale(PICTURE);
            thumbnails.paint(
                    this,
                    copy,
                    like.picture().path(),
                    new Rectangle(UIScale.scale(MARGIN + 4), (getHeight() - side) / 2, side, side));
        }
        copy.dispose();
    }
}
