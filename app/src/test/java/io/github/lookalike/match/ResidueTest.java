package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.Miniature;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import org.junit.jupiter.api.Test;

final class ResidueTest {

    @Test
    void what_remains_of_different_nights_under_the_same_letters_does_not_agree() {
        for (int seed = 0; seed < 10; seed += 2) {
            Residue rest = Residue.of(lettered(seed), lettered(seed + 1));
            assertThat(rest.told()).as("seed %d", seed).isTrue();
            assertThat(rest.correlation()).as("seed %d", seed).isLessThan(0.2);
        }
    }

    @Test
    void what_remains_of_a_lighter_copy_agrees() {
        BufferedImage night = Lettered.over(Lettered.night(3), Color.WHITE);
        BufferedImage lighter = new RescaleOp(0.8f, 30, null).filter(night, null);
        Residue rest = Residue.of(luma(night), luma(lighter));
        assertThat(rest.told()).isTrue();
        assertThat(rest.correlation()).isGreaterThan(0.9);
    }

    @Test
    void an_empty_scene_is_bare_without_its_letters() {
        BufferedImage empty = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        LumaGrid lettered = luma(Lettered.over(empty, Color.WHITE));
        assertThat(Residue.of(lettered, lettered).bare()).isTrue();
    }

    private static LumaGrid lettered(int seed) {
        return luma(Lettered.over(Lettered.night(seed), Color.WHITE));
    }

    private static LumaGrid luma(BufferedImage picture) {
        return LumaGrid.luma(Miniature.of(Drawn.pixels(picture)));
    }
}
