package io.github.lookalike.api;

/** Turns a table value by value, as slowly and plainly as can be: what views are held against. */
final class TurnedCopy {

    private TurnedCopy() {}

    static int[][] of(int[][] table, Turn turn) {
        return switch (turn) {
            case NONE -> table;
            case MIRROR -> mirrored(table);
            case HALF -> clockwise(clockwise(table));
            case FLIP -> mirrored(clockwise(clockwise(table)));
            case TRANSPOSE -> mirrored(clockwise(table));
            case QUARTER -> clockwise(table);
            case TRANSVERSE -> mirrored(clockwise(clockwise(clockwise(table))));
            case THREE_QUARTERS -> clockwise(clockwise(clockwise(table)));
        };
    }

    private static int[][] clockwise(int[][] table) {
        int[][] turned = new int[table[0].length][table.length];
        for (int y = 0; y < table.length; y++) {
            for (int x = 0; x < table[y].length; x++) {
                turned[x][table.length - 1 - y] = table[y][x];
            }
        }
        return turned;
    }

    private static int[][] mirrored(int[][] table) {
        int[][] mirrored = new int[table.length][table[0].length];
        for (int y = 0; y < table.length; y++) {
            for (int x = 0; x < table[y].length; x++) {
                mirrored[y][table[y].length - 1 - x] = table[y][x];
            }
        }
        return mirrored;
    }
}
