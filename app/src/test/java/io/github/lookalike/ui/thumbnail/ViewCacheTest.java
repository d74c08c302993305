package io.github.lookalike.ui.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ViewCacheTest {

    private static final int HUNDRED_PIXELS = 400;

    private final ViewCache cache = new ViewCache(3 * HUNDRED_PIXELS);

    @Test
    void lets_go_what_was_not_looked_at_for_longest() {
        put("a");
        put("b");
        put("c");
        cache.get(wanted("a"));
        put("d");
        assertThat(cache.get(wanted("a"))).isPresent();
        assertThat(cache.get(wanted("b"))).isEmpty();
        assertThat(cache.bytes()).isEqualTo(3 * HUNDRED_PIXELS);
    }

    @Test
    void keeps_count_when_a_view_is_replaced() {
        put("a");
        put("a");
        assertThat(cache.bytes()).isEqualTo(HUNDRED_PIXELS);
    }

    @Test
    void keeps_a_view_larger_than_itself_alone() {
        put("a");
        cache.put(wanted("large"), new View.Shown(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), 100, 100));
        assertThat(cache.get(wanted("large"))).isPresent();
        assertThat(cache.get(wanted("a"))).isEmpty();
    }

    private void put(String name) {
        cache.put(wanted(name), new View.Shown(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), 10, 10));
    }

    private static Wanted wanted(String name) {
        return new Wanted(Path.of(name), Wanted.THUMBNAIL);
    }
}
