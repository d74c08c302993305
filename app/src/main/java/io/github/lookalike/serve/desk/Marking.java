package io.github.lookalike.serve.desk;

import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Objection;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks in a draft what a client wants gone: safe pictures, and what is held back only by what the client accepts. */
final class Marking {

    private final ReviewSession draft;
    private final Wish wish;
    private final Map<Long, Review.Place> pictures = new HashMap<>();
    private final List<Held> held = new ArrayList<>();

    Marking(ReviewSession draft, Wish wish) {
        this.draft = draft;
        this.wish = wish;
        for (ReviewGroup group : draft.groups()) {
            group.members()
                    .forEach(member -> pictures.putIfAbsent(member.picture().id(), new Review.Place(group, member)));
        }
    }

    /** Marks, and returns what is left alone of what was asked for. */
    List<Held> mark() throws CallRefusedException {
        for (long keeper : wish.keepers()) {
            Review.Place place = place(keeper);
            draft.makeKeeper(place.group(), place.member());
        }
        List<Review.Place> named = new ArrayList<>();
        for (long id : wish.pictures()) {
            named.add(place(id));
        }
        // All are looked at beside the keepers of before: what goes itself is none.
        List<Review.Place> going = named.stream().filter(this::mayGo).toList();
        List<ReviewGroup> groups = draft.groups().stream().filter(wish.among()).toList();
        going.forEach(this::decide);
        if (wish.accepted().isEmpty()) {
            draft.marking(draft.safeChoice(groups), wish.how()).run();
        } else {
            groups.forEach(this::decideAll);
        }
        return held;
    }

    private Review.Place place(long id) throws CallRefusedException {
        Review.Place place = pictures.get(id);
        if (place == null) {
            throw Values.wrong("there is no picture " + id + " in what was found last, or it has gone");
        }
        return place;
    }

    private boolean mayGo(Review.Place place) {
        ReviewGroup group = place.group();
        Member member = place.member();
        Path file = member.picture().path();
        Optional<Safety> safety = group.safety(member);
        if (group.decision(member).isPresent()) {
            held.add(new Held(file, List.of(Held.DECIDED)));
        } else if (safety.isEmpty()) {
            held.add(new Held(file, List.of(group.isProtected(member) ? Objection.PROTECTED.code() : Held.KEEPER)));
        } else if (!safety.get().safeBut(wish.accepted())) {
            held.add(Held.by(file, safety.get()));
        } else {
            return true;
        }
        return false;
    }

    private void decide(Review.Place place) {
        draft.decide(place.group(), place.member(), wish.how())
                .ifPresent(
                        objection -> held.add(new Held(place.member().picture().path(), List.of(objection.code()))));
    }

    private void decideAll(ReviewGroup group) {
        List<Member> going = group.members().stream()
                .filter(member -> group.decision(member).isEmpty() && group.isRedundant(member))
                .filter(member -> group.safety(member)
                        .filter(safety -> safety.safeBut(wish.accepted()))
                        .isPresent())
                .toList();
        going.forEach(member -> decide(new Review.Place(group, member)));
    }
}
