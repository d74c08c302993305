package io.github.lookalike.rank;

import io.github.lookalike.api.Reason;
import java.util.Comparator;

/**
 * One reason to keep a picture rather than another: a {@link KeeperRule}, or a {@link NameRule} of which a person made the
 * pattern. Rules are asked in the order a person gave them; the first that sees a difference decides.
 */
public sealed interface RankRule permits KeeperRule, NameRule {

    /** How settings name it. */
    String id();

    /** The picture to keep first. */
    Comparator<RankInput> order();

    /** Why a picture won by it. */
    Reason reason();

    /** Why a picture lost by it: what its keeper has. */
    Reason ofKeeper();
}
