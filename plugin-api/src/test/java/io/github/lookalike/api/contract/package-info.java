/**
 * What every plugin must hold, as tests: extend the contract of the interface you implement and hand it your extension.
 *
 * <p>Published with plugin-api as its {@code tests} jar; needs JUnit Jupiter and nothing else.
 */
@NullMarked
package io.github.lookalike.api.contract;

import org.jspecify.annotations.NullMarked;
