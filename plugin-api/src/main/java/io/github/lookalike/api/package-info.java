/**
 * What a plugin may see of Lookalike: few interfaces to implement, few values to receive or create.
 *
 * <p>Every type says its role in its first words. Interfaces <em>you implement</em> grow only by default methods;
 * values <em>you create</em> are made by static factories; values <em>you receive</em> are read-only. A plugin is
 * extensions and nothing else: annotate each class with PF4J's {@code @Extension}, give it a public constructor without
 * parameters, and keep it safe for use by several threads at once.
 */
@NullMarked
package io.github.lookalike.api;

import org.jspecify.annotations.NullMarked;
