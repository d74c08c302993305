package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.thumbnail.Pictures;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;

/** A picture of a table: its thumbnail, its name, and the folder it lies in. */
final class FileCell extends JPanel implements TableCellRenderer {

    private static final long serialVersionUID = 1L;

    private static final int HEIGHT = 56;

    private static final int GAP = 5;
    private static final int WIDTH = 62;

    private final transient IntFunction<Optional<Path>> files;
    private final transient ThumbnailPainter thumbnails;
    private transient Optional<Path> file = Optional.empty();
    private Color text = Color.BLACK;
    private Color muted = Color.GRAY;
    private Color ground = Color.WHITE;
    private boolean chosen;

    /** @param files which file a row of the model shows there */
    FileCell(IntFunction<Optional<Path>> files, Pictures pictures, Runnable repaint) {
        this.files = files;
        setOpaque(false);
        this.thumbnails = new ThumbnailPainter(pictures, repaint);
    }

    /** How high a row with it is. */
    static int height() {
        return UIScale.scale(HEIGHT);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        file = files.apply(table.convertRowIndexToModel(row));
        text = selected ? table.getSelectionForeground() : table.getForeground();
        muted = selected ? text : Palette.MUTED.color();
        ground = table.getSelectionBackground();
        chosen = selected;
        setFont(table.getFont());
        setToolTipText(file.map(Shown::of).orElse(null));
        getAccessibleContext().setAccessibleName(file.map(Shown::of).orElse(""));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        if (chosen) {
            copy.setColor(ground);
            copy.fillRect(0, 0, getWidth(), getHeight());
        }
        file.ifPresent(one -> {
            int width = UIScale.scale(WIDTH);
            thumbnails.paint(this, copy, one, new Rectangle(GAP, GAP, width, getHeight() - 2 * GAP));
            int left = width + 3 * GAP;
            int middle = getHeight() / 2;
            copy.setColor(text);
            int room = getWidth() - left - GAP;
            ClippedText.paint(copy, Shown.name(one), left, middle - GAP, room);
            copy.setColor(muted);
            ClippedText.paintEnd(
                    copy,
                    one.getParent() == null ? "" : Shown.of(one.getParent()),
                    left,
                    middle + copy.getFontMetrics().getAscent(),
                    room);
        });
        copy.dispose();
    }
}
