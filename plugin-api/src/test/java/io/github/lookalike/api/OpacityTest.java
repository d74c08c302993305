package io.github.lookalike.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpacityTest {

    private static final int WIDTH = 5;
    private static final int HEIGHT = 3;

    /** Luma and opacity of the same numbers, so that what becomes of one must become of the other. */
    private static Pixels pixels() {
        byte[] levels = levels();
        return Pixels.ofLuma(WIDTH, HEIGHT, levels, 10, 6).withOpacity(levels.clone());
    }

    private static byte[] levels() {
        byte[] levels = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (i * 17);
        }
        return levels;
    }

    private static void assertAlike(Pixels pixels) {
        assertTrue(pixels.isTransparent());
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                assertEquals(pixels.luma(x, y), pixels.opacity(x, y));
            }
        }
        assertArrayEquals(pixels.averagedLuma(2, 2), pixels.averagedOpacity(2, 2), .01f);
    }

    @Test
    void pixels_are_opaque_until_it_is_said_otherwise() {
        Pixels opaque = Pixels.ofLuma(WIDTH, HEIGHT, levels(), 10, 6);
        assertFalse(opaque.isTransparent());
        assertEquals(255, opaque.opacity(1, 1));
        assertArrayEquals(new float[] {255, 255}, opaque.averagedOpacity(2, 1));
    }

    @ParameterizedTest
    @EnumSource
    void turns_and_parts_keep_it(Turn turn) {
        assertAlike(pixels().turned(turn));
        assertAlike(pixels().turned(turn).view(new Rectangle(1, 1, 2, 2)));
        assertAlike(pixels().forManyViews().view(.1, .2, .5, .7).turned(turn));
    }

    @Test
    void a_last_column_that_lies_in_the_picture_in_part_counts_in_part() {
        assertAlike(pixels().covering(4.5, 2.25, 1, 1));
        assertAlike(Pixels.ofLuma(WIDTH, HEIGHT, levels(), 10, 6)
                .covering(4.5, 2.25, 1, 1)
                .withOpacity(levels()));
    }

    @Test
    void it_takes_memory_that_is_counted_and_fits_the_pixels() {
        assertEquals(2 * WIDTH * HEIGHT + 2, pixels().bytes());
        assertThrows(IllegalArgumentException.class, () -> pixels().withOpacity(new byte[WIDTH]));
    }
}
