package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.scan.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClustersTest {

    @Test
    void nothing_marked_is_no_cluster() {
        assertThat(clusters("...", "...").above(0)).isEmpty();
    }

    @Test
    void samples_that_touch_at_a_corner_hang_together() {
        assertThat(counts("#..", ".#.", "#..")).containsExactly(3);
        assertThat(counts("..#", ".#.", "#..")).containsExactly(3);
    }

    @Test
    void samples_with_one_between_them_are_apart() {
        assertThat(counts("#.#", "...", "#.#")).containsExactly(1, 1, 1, 1);
    }

    @Test
    void arms_that_meet_below_are_one() {
        assertThat(counts("#...#", "#.#.#", "#.#.#", "#####")).containsExactly(13);
        assertThat(counts("#.#.#.#", ".......", "#.#.#.#")).hasSize(8);
    }

    @Test
    void the_ends_of_a_row_do_not_touch_the_next_row_around_the_edge() {
        assertThat(counts("...#", "#...")).containsExactly(1, 1);
    }

    @Test
    void the_heaviest_comes_first_and_has_the_sum_of_its_weights() {
        Clusters clusters = new Clusters(6, 1);
        clusters.nextRow();
        clusters.add(0, 0, 5);
        clusters.add(2, 0, 4);
        clusters.add(3, 0, 2.5);
        assertThat(clusters.above(0)).extracting(Clusters.Cluster::weight).containsExactly(6.5, 5.0);
    }

    @Test
    void a_window_holds_all_of_a_cluster_and_no_more() {
        Clusters clusters = clusters("....", "..#.", ".#..", "....");
        Window window = clusters.window(clusters.above(0).get(0));
        assertThat(window).isEqualTo(new Window(0.25, 0.25, 0.5, 0.5));
        Clusters corner = clusters("...", "...", "..#");
        Window last = corner.window(corner.above(0).get(0));
        assertThat(last.left() + last.width()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_marks_hang_together_as_when_they_are_filled_one_by_one(long seed) {
        Random random = new Random(seed);
        int columns = 1 + random.nextInt(40);
        int rows = 1 + random.nextInt(40);
        double share = 0.1 + 0.5 * random.nextDouble();
        boolean[][] marked = new boolean[rows][columns];
        String[] picture = new String[rows];
        for (int y = 0; y < rows; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < columns; x++) {
                marked[y][x] = random.nextDouble() < share;
                row.append(marked[y][x] ? '#' : '.');
            }
            picture[y] = row.toString();
        }
        assertThat(counts(picture)).containsExactlyInAnyOrderElementsOf(filled(marked));
    }

    private static List<Integer> filled(boolean[][] marked) {
        List<Integer> counts = new ArrayList<>();
        for (int y = 0; y < marked.length; y++) {
            for (int x = 0; x < marked[y].length; x++) {
                int count = fill(marked, x, y);
                if (count > 0) {
                    counts.add(count);
                }
            }
        }
        return counts;
    }

    private static int fill(boolean[][] marked, int x, int y) {
        if (y < 0 || x < 0 || y == marked.length || x == marked[y].length || !marked[y][x]) {
            return 0;
        }
        marked[y][x] = false;
        int count = 1;
        for (int i = 0; i < 9; i++) {
            count += fill(marked, x + i % 3 - 1, y + i / 3 - 1);
        }
        return count;
    }

    private static List<Integer> counts(String... rows) {
        return clusters(rows).above(0).stream()
                .map(Clusters.Cluster::count)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Clusters clusters(String... rows) {
        Clusters clusters = new Clusters(rows[0].length(), rows.length);
        for (int y = 0; y < rows.length; y++) {
            clusters.nextRow();
            for (int x = 0; x < rows[y].length(); x++) {
                if (rows[y].charAt(x) == '#') {
                    clusters.add(x, y, 1);
                }
            }
        }
        return clusters;
    }
}
