package io.github.lookalike.store;

/** A text between single quotes of SQL. */
final class Quoted {

    private Quoted() {}

    static String text(String text) {
        return text.replace("'", "''");
    }
}
