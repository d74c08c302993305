package io.github.lookalike.match;

/**
 * What the second look makes of a pair.
 *
 * @param tier how sure it is that they are the same
 * @param confidence 0 to 1
 * @param label in words
 * @param settled whether another look would see the same; not where a file could not be read again
 */
record Verdict(Tier tier, double confidence, String label, boolean settled) {

    static final Verdict IDENTICAL = new Verdict(Tier.IDENTICAL, 1, "same bytes", true);

    /** Another tier, with more words. */
    Verdict as(Tier other, String words) {
        return new Verdict(other, confidence, label + words, settled);
    }

    Verdict unsettled() {
        return new Verdict(tier, confidence, label, false);
    }
}
