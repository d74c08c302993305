package io.github.lookalike.decoder.hevc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TileGridTest {

    @Test
    void spreads_tiles_evenly_where_no_sizes_are_said() throws Exception {
        assertThat(new TileGrid(3, 1, null, null).columnBounds(10)).containsExactly(0, 3, 6, 10);
    }

    @Test
    void gives_the_last_tile_what_the_others_leave() throws Exception {
        TileGrid tiles = new TileGrid(1, 3, new int[0], new int[] {4, 1});
        assertThat(tiles.rowBounds(7)).containsExactly(0, 4, 5, 7);
    }

    @Test
    void refuses_tiles_without_blocks() {
        assertThatThrownBy(() -> new TileGrid(3, 1, null, null).columnBounds(2)).isInstanceOf(HevcException.class);
        assertThatThrownBy(() -> new TileGrid(2, 1, new int[] {5}, null).columnBounds(5))
                .isInstanceOf(HevcException.class);
    }
}
