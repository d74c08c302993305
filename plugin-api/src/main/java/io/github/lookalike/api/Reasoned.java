package io.github.lookalike.api;

import java.util.List;

/** You meet this on exceptions: one that says by values what went wrong, so that it can be told in any language. */
public interface Reasoned {

    /** What went wrong, sentence by sentence. */
    List<Reason> reasons();
}
