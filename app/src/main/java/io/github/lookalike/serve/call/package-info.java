/** What is asked and answered, whoever listens: calls, their fields, answers, and why a call is not answered. */
@NullMarked
package io.github.lookalike.serve.call;

import org.jspecify.annotations.NullMarked;
