package io.github.lookalike.ui.panel;

import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Placement;
import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Changes;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.thumbnail.LaidView;
import io.github.lookalike.ui.thumbnail.View;
import io.github.lookalike.ui.thumbnail.Wanted;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the pictures side by side lie: each is laid over the keeper as their match says, and all columns show the same part
 * of the keeper's plane at the same scale.
 */
final class Stage {

    /** A plane larger than this, in sides of the keeper, would make all pictures tiny. */
    private static final double MOST = 4;

    /** Sides of pictures that lie on each other whole differ by no more than rounding makes them. */
    private static final double SAME_ASPECT = 0.012;

    private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

    /** How a picture is laid. */
    private record Lying(AffineTransform laying, boolean moved) {}

    private final Desk desk;
    private final Runnable changed;
    private final Map<Member, Lying> lying = new HashMap<>();
    private Optional<ReviewGroup> group = Optional.empty();
    private List<Member> shown = List.of();
    private Rectangle2D frame = UNIT;

    /** @param changed told when a picture turned out to lie otherwise */
    Stage(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    /** These pictures stand side by side from now on. */
    void show(ReviewGroup of, List<Member> members) {
        group = Optional.of(of);
        shown = List.copyOf(members);
        settle();
    }

    /** Looks again how all lie. */
    void settle() {
        lying.clear();
        group.ifPresent(one -> shown.forEach(member -> lying.put(member, lying(one, member))));
        frame = UNIT;
        for (Lying one : lying.values()) {
            frame = frame.createUnion(one.laying().createTransformedShape(UNIT).getBounds2D());
        }
        if (frame.getWidth() > MOST || frame.getHeight() > MOST) {
            frame = UNIT;
        }
    }

    /** Which picture is compared with the keeper: the one looked at, or while that is the keeper the first other one. */
    Optional<Member> compared() {
        Optional<Member> keeper = group.map(ReviewGroup::keeper);
        Optional<Member> current = desk.review().view().flatMap(ReviewView::picture);
        return current.equals(keeper)
                ? shown.stream()
                        .filter(member -> !keeper.equals(Optional.of(member)))
                        .findFirst()
                : current;
    }

    /** A reading of a picture as it is laid; empty where there is none, or the picture cannot be read. */
    Optional<LaidView> laid(Member member, Optional<View> view) {
        return readable(view)
                .map(one -> new LaidView(one, new AffineTransform(laid(member).laying())));
    }

    /** Whether it was cropped, tilted or framed, and is laid where it belongs. */
    boolean isMoved(Member member) {
        return laid(member).moved();
    }

    /** The part of the keeper's plane that is shown, in shares of the keeper. */
    Rectangle2D frame() {
        return frame;
    }

    /** Width of the frame over its height. */
    double aspect() {
        return frame.getWidth() * keeperWidth() / (frame.getHeight() * keeperHeight());
    }

    /** Where the frame is drawn in so much room. */
    Rectangle2D place(int width, int height) {
        double zoom = desk.lens().zoom();
        double scale = fit(width, height) * zoom;
        double wide = frame.getWidth() * keeperWidth() * scale;
        double high = frame.getHeight() * keeperHeight() * scale;
        return new Rectangle2D.Double(
                start(width, wide, desk.lens().centreX()),
                start(height, high, desk.lens().centreY()),
                wide,
                high);
    }

    /** From the keeper's unit square to the screen, in so much room. */
    AffineTransform onto(int width, int height) {
        Rectangle2D place = place(width, height);
        AffineTransform onto = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        onto.scale(place.getWidth() / frame.getWidth(), place.getHeight() / frame.getHeight());
        onto.translate(-frame.getX(), -frame.getY());
        return onto;
    }

    /** How many pixels of the window a pixel of the whole picture takes without any zoom. */
    double scale(Member member, int width, int height) {
        double ownArea = (double) member.picture().file().width()
                * member.picture().file().height();
        double area = Math.abs(laid(member).laying().getDeterminant()) * keeperWidth() * keeperHeight();
        return fit(width, height) * Math.sqrt(area / ownArea);
    }

    private Lying laid(Member member) {
        return lying.getOrDefault(member, new Lying(new AffineTransform(), false));
    }

    private double fit(int width, int height) {
        return Math.min(width / (frame.getWidth() * keeperWidth()), height / (frame.getHeight() * keeperHeight()));
    }

    /** What fits is centred; what is larger fills the room. */
    private static double start(double room, double length, double centre) {
        return length <= room ? (room - length) / 2 : Math.max(room - length, Math.min(0, room / 2 - centre * length));
    }

    private Lying lying(ReviewGroup of, Member member) {
        if (member.equals(of.keeper())) {
            return new Lying(new AffineTransform(), false);
        }
        Turn turn = Changes.turnToKeeper(of, member);
        boolean found = of.matchWithKeeper(member)
                .map(Match::tier)
                .filter(tier -> tier != Tier.IDENTICAL)
                .isPresent();
        Optional<Placement> placement =
                found && desk.lens().isAligned() ? placement(of, member, turn) : Optional.empty();
        Placement whole = Placement.turned(turn);
        return placement
                .filter(one -> !one.equals(whole))
                .flatMap(Stage::inverse)
                .map(laying -> new Lying(laying, true))
                .orElseGet(() ->
                        new Lying(placement.isPresent() ? inverse(whole).orElseThrow() : fitting(member, turn), false));
    }

    private Optional<Placement> placement(ReviewGroup of, Member member, Turn turn) {
        Optional<View.Shown> keeper = view(of.keeper());
        Optional<View.Shown> other = view(member);
        return keeper.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : desk.placements()
                        .of(
                                of.keeper().picture().path(),
                                keeper.get(),
                                member.picture().path(),
                                other.get(),
                                turn,
                                () -> {
                                    settle();
                                    changed.run();
                                });
    }

    private Optional<View.Shown> view(Member member) {
        return readable(desk.pictures().peek(new Wanted(member.picture().path(), Wanted.PART)));
    }

    private static Optional<View.Shown> readable(Optional<View> view) {
        return view.filter(View.Shown.class::isInstance).map(View.Shown.class::cast);
    }

    /** The turned picture in the keeper's place, as large as fits there. */
    private AffineTransform fitting(Member member, Turn turn) {
        AffineTransform turning = inverse(Placement.turned(turn)).orElseThrow();
        double width = turn.transposes() ? height(member) : width(member);
        double height = turn.transposes() ? width(member) : height(member);
        double ratio = width / height * keeperHeight() / keeperWidth();
        if (Math.abs(Math.log(ratio)) > SAME_ASPECT) {
            AffineTransform within = AffineTransform.getTranslateInstance(0.5, 0.5);
            within.scale(Math.min(1, ratio), Math.min(1, 1 / ratio));
            within.translate(-0.5, -0.5);
            turning.preConcatenate(within);
        }
        return turning;
    }

    private static Optional<AffineTransform> inverse(Placement placement) {
        AffineTransform map = new AffineTransform(
                placement.xx(), placement.yx(), placement.xy(), placement.yy(), placement.x0(), placement.y0());
        try {
            return Optional.of(map.createInverse());
        } catch (NoninvertibleTransformException e) {
            return Optional.empty();
        }
    }

    /** A place on the screen by shares of the frame. */
    Point2D share(Point2D onScreen, int width, int height) {
        Rectangle2D place = place(width, height);
        return new Point2D.Double(
                (onScreen.getX() - place.getX()) / place.getWidth(),
                (onScreen.getY() - place.getY()) / place.getHeight());
    }

    private double keeperWidth() {
        return group.map(ReviewGroup::keeper).map(Stage::width).orElse(1.0);
    }

    private double keeperHeight() {
        return group.map(ReviewGroup::keeper).map(Stage::height).orElse(1.0);
    }

    private static double width(Member member) {
        return Math.max(1, member.picture().file().width());
    }

    private static double height(Member member) {
        return Math.max(1, member.picture().file().height());
    }
}
