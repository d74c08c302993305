package io.github.lookalike.decode.source;

/**
 * A run of bytes of a file, as its headers claim it: it may reach beyond the end.
 *
 * @param from the first one's place
 * @param length how many
 */
public record Piece(long from, long length) {}
