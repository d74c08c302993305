/** Listens, reads and writes: alone knows the HTTP server. */
@NullMarked
package io.github.lookalike.serve.http;

import org.jspecify.annotations.NullMarked;
