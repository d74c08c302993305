package io.github.lookalike.ui.panel;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.thumbnail.Checkerboard;
import io.github.lookalike.ui.thumbnail.Pictures;
import io.github.lookalike.ui.thumbnail.View;
import io.github.lookalike.ui.thumbnail.Wanted;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.Icon;

/** Paints a thumbnail that fills its place, with round corners; asks for it when it is not at hand. */
final class ThumbnailPainter {

    private static final int ARC = 8;

    private final Pictures pictures;
    private final Runnable repaint;
    private final Icon waiting = Icons.of("picture", 20, Palette.MUTED);
    private final Icon broken = Icons.of("broken", 20, Palette.WORSE);

    /** @param repaint called when a thumbnail has come */
    ThumbnailPainter(Pictures pictures, Runnable repaint) {
        this.pictures = pictures;
        this.repaint = repaint;
    }

    void paint(Component on, Graphics2D graphics, Member member, Rectangle place) {
        paint(on, graphics, member.picture().path(), place);
    }

    void paint(Component on, Graphics2D graphics, Path picture, Rectangle place) {
        Shape before = graphics.getClip();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        Shape frame = new RoundRectangle2D.Float(place.x, place.y, place.width, place.height, ARC, ARC);
        graphics.setColor(Palette.CANVAS.color());
        graphics.fill(frame);
        graphics.clip(frame);
        Optional<View> view = pictures.get(new Wanted(picture, Wanted.THUMBNAIL), repaint);
        if (view.orElse(null) instanceof View.Shown shown) {
            if (shown.isTransparent()) {
                graphics.setPaint(Checkerboard.SMALL.paint());
                graphics.fill(place);
            }
            fill(graphics, shown.image(), place);
        } else {
            Icon icon = view.isEmpty() ? waiting : broken;
            icon.paintIcon(
                    on,
                    graphics,
                    place.x + (place.width - icon.getIconWidth()) / 2,
                    place.y + (place.height - icon.getIconHeight()) / 2);
        }
        graphics.setClip(before);
        graphics.setColor(Palette.LINE.color());
        graphics.draw(frame);
    }

    private static void fill(Graphics2D graphics, BufferedImage image, Rectangle place) {
        double scale = Math.max(place.width / (double) image.getWidth(), place.height / (double) image.getHeight());
        int width = (int) Math.ceil(image.getWidth() * scale);
        int height = (int) Math.ceil(image.getHeight() * scale);
        graphics.drawImage(
                image, place.x + (place.width - width) / 2, place.y + (place.height - height) / 2, width, height, null);
    }
}
