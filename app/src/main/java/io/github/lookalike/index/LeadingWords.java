package io.github.lookalike.index;

import java.util.List;
import java.util.Optional;

/**
 * The leading words of the queries and rows behind a sieve, those of all views of a query side by side. Many pairs pass a
 * sieve and nearly none of them is near in any view: to tell them so takes one read from far memory, not one a view.
 */
final class LeadingWords {

    private final int viewsEach;
    private final long[] queries;
    private final long[] rows;

    private LeadingWords(List<PackedFingerprints> views, PackedFingerprints table) {
        this.viewsEach = views.size();
        this.queries = sideBySide(views);
        this.rows = sideBySide(List.of(table));
    }

    /** Those of a look, where enough pairs pass to be worth the memory: a word for each row and for each query of a view. */
    static Optional<LeadingWords> of(FirstPass look) {
        Join join = look.join();
        boolean pay = join.sieve(look.from()).isPresent()
                && join.reach().filters()
                && look.reach().radius() * 4 >= look.rows().bits();
        return pay
                ? Optional.of(new LeadingWords(join.views().subList(look.from(), look.to()), join.table()))
                : Optional.empty();
    }

    private static long[] sideBySide(List<PackedFingerprints> tables) {
        int each = tables.size();
        long[] words = new long[tables.get(0).rows() * each];
        for (int i = 0; i < words.length; i++) {
            words[i] = tables.get(i % each).word(i / each, 0);
        }
        return words;
    }

    /** How many leading bits differ in the nearest view. */
    int fewest(int query, int row) {
        long word = rows[row];
        int fewest = Long.SIZE;
        for (int i = query * viewsEach; i < (query + 1) * viewsEach; i++) {
            fewest = Math.min(fewest, Long.bitCount(queries[i] ^ word));
        }
        return fewest;
    }
}
