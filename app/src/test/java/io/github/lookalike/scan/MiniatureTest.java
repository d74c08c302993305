package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Pixels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class MiniatureTest {

    @Test
    void comes_back_from_its_bytes() {
        Miniature miniature = Miniature.of(Drawn.pixels(3));
        assertThat(Miniature.ofBytes(miniature.toBytes()).toBytes()).isEqualTo(miniature.toBytes());
    }

    @Test
    void shows_the_content_without_its_border_and_knows_where_it_lies() {
        BufferedImage framed = new BufferedImage(300, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = framed.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 180);
        graphics.drawImage(Drawn.picture(3, 240, 180), 30, 0, null);
        graphics.dispose();
        Miniature miniature = Miniature.of(Drawn.pixels(framed));
        assertThat(miniature.bordered()).isTrue();
        assertThat(miniature.content().left()).isBetween(0.099, 0.105);
        assertThat(miniature.content().width()).isBetween(0.79, 0.801);
        assertThat(miniature.content().height()).isEqualTo(1);
    }

    @Test
    void of_a_picture_without_a_border_is_the_whole() {
        Pixels pixels = Drawn.pixels(4);
        Miniature miniature = Miniature.of(pixels);
        assertThat(miniature.bordered()).isFalse();
        float[] luma = pixels.averagedLuma(Miniature.SIDE, Miniature.SIDE);
        assertThat(miniature.luma(10, 20)).isEqualTo(Math.round(luma[20 * Miniature.SIDE + 10]));
    }
}
