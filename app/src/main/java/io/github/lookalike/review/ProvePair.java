package io.github.lookalike.review;

import io.github.lookalike.asset.Assets;
import io.github.lookalike.asset.Moment;
import io.github.lookalike.asset.OwnersEdit;
import io.github.lookalike.match.FullLook;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Pages;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.proof.Redundancy;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.place.Places;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Proves of one picture against another whether a rule may take it unseen. Safe for use by several threads. */
public final class ProvePair {

    /** Sides of copies are rounded: proportions differ by less than this, as a natural logarithm. */
    private static final double SAME_SHAPE = 0.012;

    private final FullLook look;
    private final PagesLook pages;

    /**
     * @param look compares two pictures in full
     * @param pages compares all pages and frames of two files
     */
    public ProvePair(FullLook look, PagesLook pages) {
        this.look = look;
        this.pages = pages;
    }

    /**
     * What names, folders and metadata say against taking a picture. Reads folders; to be asked by one thread.
     *
     * @param match between the two
     */
    static Set<Condition> findings(
            IndexedPicture keeper, IndexedPicture other, Match match, Assets assets, OwnersEdit edits) {
        Set<Condition> findings = EnumSet.noneOf(Condition.class);
        if (Places.of(keeper.path()).isPresent() || Places.of(other.path()).isPresent()) {
            findings.add(Condition.PLACE);
        }
        if (assets.partOfLarger(other, keeper)) {
            findings.add(Condition.ASSET);
        }
        if (match.tier() == Tier.IDENTICAL) {
            return findings;
        }
        if (assets.sameAsset(keeper, other)) {
            findings.add(Condition.ASSET);
        }
        if (Moment.of(keeper, other) == Moment.OTHER) {
            findings.add(Condition.OTHER_MOMENT);
        }
        if (edits.apart(keeper, other, match.turn())) {
            findings.add(Condition.OWNERS_EDIT);
        }
        return findings;
    }

    /** Whether both may show all of one picture: what small pictures made differ, a look in full may find alike. */
    private static boolean ofOneShape(IndexedPicture keeper, IndexedPicture other, Match match) {
        double one = (double) keeper.file().width() / keeper.file().height();
        double its = (double) other.file().width() / other.file().height();
        double turned = match.turn().transposes() ? 1 / its : its;
        return Math.abs(Math.log(one / turned)) < SAME_SHAPE;
    }

    /**
     * The proof, by comparing them in full where the match leaves it open.
     *
     * @param match between the two
     * @param scored whether every scorer has looked at both
     * @param findings from {@link #findings}
     */
    public Proof of(IndexedPicture keeper, IndexedPicture other, Match match, boolean scored, Set<Condition> findings) {
        boolean open =
                match.tier() == Tier.SAME_PICTURE || (match.tier() == Tier.EDITED && ofOneShape(keeper, other, match));
        Optional<FullDifference> difference =
                open ? look.compare(keeper, other, match.turnOf(other.id())) : Optional.empty();
        Pages seen = open ? pages.compare(keeper, other) : Pages.NOT_COMPARED;
        return Proof.of(new Redundancy(keeper, other, match, difference, seen, scored, findings));
    }
}
