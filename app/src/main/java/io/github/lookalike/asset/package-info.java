/** Which files are of one shot, of one moment, and their owner's edits: by names, folders and metadata, never by pixels. */
@NullMarked
package io.github.lookalike.asset;

import org.jspecify.annotations.NullMarked;
