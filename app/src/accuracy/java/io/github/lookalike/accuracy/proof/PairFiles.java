package io.github.lookalike.accuracy.proof;

/**
 * Two pictures as they lie on a disk.
 *
 * @param keeper the bytes of the one that stays
 * @param other the bytes of the one a rule might take
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PairFiles(Label label, byte[] keeper, String keeperSuffix, byte[] other, String otherSuffix) {

    PairFiles reversed() {
        return new PairFiles(label, other, otherSuffix, keeper, keeperSuffix);
    }
}
