package io.github.lookalike.serve.desk;

import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.Decisions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.NoMatches;
import io.github.lookalike.review.Objection;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was found last and what was decided about it, seen by all clients; what changes it does so one after the other. */
public final class Review {

    private final ReviewSession session;
    private final Map<Long, Place> pictures = new HashMap<>();

    /** A picture in its group. */
    public record Place(ReviewGroup group, Member member) {}

    /** A picture about which a decision was not taken. */
    public record Objected(Place place, Objection objection) {}

    private Review(ReviewSession session) {
        this.session = session;
        for (ReviewGroup group : session.groups()) {
            for (Member member : group.ranked().members()) {
                pictures.putIfAbsent(member.picture().id(), new Place(group, member));
            }
        }
    }

    /** Of groups whose pictures all lie in the folders that are served, with what a person decided before. */
    static Review of(FindResult found, Workbench workbench, ServedFolders served) {
        FindResult seen = new FindResult(
                found.options(),
                found.scan(),
                found.groups().stream()
                        .filter(group -> group.members().stream()
                                .allMatch(member -> served.hold(member.picture().path())))
                        .toList());
        return new Review(new ReviewSession(seen, workbench.decisions(), workbench.noMatches()));
    }

    /** The same of an earlier run: what has gone since is not shown. */
    static Review recalled(FindResult found, Workbench workbench, ServedFolders served) {
        Review review = of(found, workbench, served);
        review.gone(review.session.groups().stream()
                .flatMap(group -> group.members().stream())
                .map(member -> member.picture().path())
                .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .toList());
        return review;
    }

    /** To be read only. */
    public ReviewSession session() {
        return session;
    }

    /** The picture of a number, as long as it is there. */
    public Optional<Place> picture(long id) {
        return Optional.ofNullable(pictures.get(id))
                .filter(place -> place.group().members().contains(place.member()));
    }

    /** The pictures of all groups. */
    List<IndexedPicture> all() {
        return pictures.values().stream().map(place -> place.member().picture()).toList();
    }

    /** Decides about pictures, or forgets what was decided; what would break a promise is left as it is. */
    public synchronized List<Objected> decide(List<Place> places, Optional<Decision> decision) {
        List<Objected> objected = new ArrayList<>();
        for (Place place : places) {
            Optional<Decision> now = place.group().decision(place.member());
            if (decision.isPresent()) {
                session.decide(place.group(), place.member(), decision.get())
                        .ifPresent(objection -> objected.add(new Objected(place, objection)));
            } else {
                now.ifPresent(made -> session.toggle(place.group(), place.member(), made));
            }
        }
        return objected;
    }

    synchronized void gone(Collection<Path> files) {
        session.gone(session.at(new HashSet<>(files))).run();
    }

    synchronized void back(Collection<Path> files) {
        session.back(session.at(new HashSet<>(files))).run();
    }

    /**
     * A session of its own to decide in what is to be done now: with what a person wants kept or called no match, without
     * anything that is marked to go elsewhere.
     */
    synchronized ReviewSession draft() {
        Map<Long, Decision> kept = new HashMap<>();
        Set<Path> gone = new HashSet<>();
        for (ReviewGroup group : session.groups()) {
            for (Member member : group.ranked().members()) {
                group.decision(member)
                        .filter(decision -> !decision.removes())
                        .ifPresent(decision -> kept.put(member.picture().id(), decision));
                gone.add(member.picture().path());
            }
            group.members().forEach(member -> gone.remove(member.picture().path()));
        }
        ReviewSession draft = new ReviewSession(session.result(), remembering(kept), NoMatches.deaf());
        draft.gone(draft.at(gone)).run();
        return draft;
    }

    private static Decisions remembering(Map<Long, Decision> decided) {
        return new Decisions() {
            @Override
            public Map<Long, Decision> all() {
                return decided;
            }

            @Override
            public void note(Map<Long, Optional<Decision>> changes) {
                // What is drafted is done at once, or not at all.
            }
        };
    }
}
