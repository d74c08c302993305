package io.github.lookalike.index;

/** Which row of the queries meets which row of the table. */
public enum Pairing {
    /** Each meets each: the queries are other pictures than those of the table. */
    EVERY {
        @Override
        boolean joins(int query, int row) {
            return true;
        }

        @Override
        int firstRow(int query) {
            return 0;
        }
    },
    /**
     * Row {@code i} of the queries and row {@code i} of the table are views of one picture, and a view near another
     * picture tells something that the opposite view does not, such as a window near a whole picture.
     */
    OTHER_ROWS {
        @Override
        boolean joins(int query, int row) {
            return query != row;
        }

        @Override
        int firstRow(int query) {
            return 0;
        }
    },
    /** As {@link #OTHER_ROWS}, but each two pictures meet only once: the lower row is the query. */
    LATER_ROWS {
        @Override
        boolean joins(int query, int row) {
            return query < row;
        }

        @Override
        int firstRow(int query) {
            return query + 1;
        }
    };

    abstract boolean joins(int query, int row);

    /** No lower row of the table meets the query. */
    abstract int firstRow(int query);
}
