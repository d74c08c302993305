package io.github.lookalike.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.Window;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ProofTest {

    private static final Window CORNER = new Window(0.1, 0.2, 0.05, 0.05);

    private final Pair pair = new Pair();

    @Test
    void a_copy_of_which_all_is_known_is_safe() {
        assertThat(pair.proof().safety()).isEqualTo(Safety.SAFE);
        assertThat(pair.proof().match()).isEqualTo(pair.redundancy().match());
    }

    static List<Arguments> unknowns() {
        return List.of(
                unknown("no comparison", one -> one.difference = Optional.empty(), Condition.NOT_COMPARED),
                unknown("pages not compared", one -> one.pages = Pages.NOT_COMPARED, Condition.NOT_COMPARED),
                unknown(
                        "a keeper of unknown content",
                        one -> one.keeper.content(Optional.empty()),
                        Condition.NOT_COMPARED),
                unknown("unknown content", one -> one.other.content(Optional.empty()), Condition.NOT_COMPARED),
                unknown("a damaged keeper", one -> one.keepersDamage = Optional.of("cut"), Condition.NOT_COMPARED),
                unknown("damage", one -> one.othersDamage = Optional.of("cut"), Condition.NOT_COMPARED),
                unknown("steps below those compared", ProofTest::deepen, Condition.NOT_COMPARED),
                unknown("no scores", one -> one.scored = false, Condition.NO_SCORES),
                unknown("pages not counted", one -> one.other.content(Optional.of(holding(3))), Condition.PAGES));
    }

    private static void deepen(Pair pair) {
        Content deep = new Content(1, 1, Duration.ZERO, 16, false, 0, true, "", Set.of());
        pair.keeper.content(Optional.of(deep));
        pair.other.content(Optional.of(deep));
    }

    @ParameterizedTest
    @MethodSource("unknowns")
    void what_is_not_known_does_not_hold(Consumer<Pair> unknown, Condition missed) {
        unknown.accept(pair);
        assertThat(pair.proof().safety().heldBack()).contains(missed);
        assertThat(pair.proof().match().tier()).isEqualTo(Tier.SAME_PICTURE);
    }

    @Test
    void a_measure_that_is_no_number_is_not_known() {
        List<Consumer<Measures>> measures = List.of(
                one -> one.light = Double.NaN,
                one -> one.colour = Double.NaN,
                one -> one.lightTone = Double.NaN,
                one -> one.colourTone = Double.NaN,
                one -> one.spot = Double.NaN,
                one -> one.fine = Double.NaN,
                one -> one.middle = Double.NaN,
                one -> one.unexplained = Double.NaN,
                one -> one.explained = Double.POSITIVE_INFINITY,
                one -> one.noise = Double.NEGATIVE_INFINITY,
                one -> one.lost = Double.NaN,
                one -> one.greatest = Double.NaN);
        for (Consumer<Measures> measure : measures) {
            Measures broken = new Measures();
            measure.accept(broken);
            pair.difference = Optional.of(broken.difference());
            assertThat(pair.proof().safety().heldBack()).contains(Condition.NOT_COMPARED);
        }
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void what_others_found_holds_it_back(Condition finding) {
        pair.findings.add(finding);
        assertThat(pair.proof().safety().safe()).isFalse();
        assertThat(pair.proof().safety().heldBack()).contains(finding);
    }

    @Test
    void equal_bytes_need_no_proof_but_of_their_place_and_their_shot() {
        pair.tier = Tier.IDENTICAL;
        pair.difference = Optional.empty();
        pair.pages = Pages.NOT_COMPARED;
        pair.scored = false;
        pair.keeper.content(Optional.empty());
        pair.othersDamage = Optional.of("cut");
        assertThat(pair.proof().safety()).isEqualTo(Safety.SAFE);

        pair.findings.addAll(EnumSet.allOf(Condition.class));
        assertThat(pair.proof().safety().heldBack()).containsExactly(Condition.ASSET, Condition.PLACE);
        assertThat(pair.proof().match().tier()).isEqualTo(Tier.IDENTICAL);
    }

    @Test
    void a_look_alike_is_held_back_however_alike_the_pictures_are() {
        pair.tier = Tier.LOOK_ALIKE;
        pair.difference = Optional.of(Measures.ofEqual().difference());
        assertThat(pair.proof().safety()).isEqualTo(Safety.ofTier(Tier.LOOK_ALIKE));
        assertThat(pair.proof().match().tier()).isEqualTo(Tier.LOOK_ALIKE);
    }

    @Test
    void an_edit_in_which_a_look_in_full_finds_no_change_is_the_same_picture() {
        pair.tier = Tier.EDITED;
        assertThat(pair.proof().safety()).isEqualTo(Safety.SAFE);
        assertThat(pair.proof().match().tier()).isEqualTo(Tier.SAME_PICTURE);
        pair.scored = false;
        pair.othersDamage = Optional.of("cut");
        assertThat(pair.proof().safety().heldBack()).containsExactly(Condition.NOT_COMPARED, Condition.NO_SCORES);
        pair.pages = Pages.DIFFERENT;
        assertThat(pair.proof().match().tier()).isEqualTo(Tier.EDITED);
    }

    @Test
    void an_edit_that_was_not_compared_or_is_too_plain_or_differs_stays_an_edit() {
        pair.tier = Tier.EDITED;
        Measures plain = new Measures();
        plain.detailed = 0;
        Measures toned = new Measures();
        toned.lightTone = 5;
        Measures broken = new Measures();
        broken.light = Double.NaN;
        for (Measures measures : new Measures[] {plain, toned, broken}) {
            pair.difference = Optional.of(measures.difference());
            assertThat(pair.proof().safety().heldBack()).contains(Condition.EDITED);
            assertThat(pair.proof().match().tier()).isEqualTo(Tier.EDITED);
        }
        pair.difference = Optional.empty();
        assertThat(pair.proof().safety().heldBack()).contains(Condition.EDITED);
    }

    @Test
    void a_compact_change_makes_an_edit_and_is_shown() {
        Proof proof = changed(false);
        assertThat(proof.match().tier()).isEqualTo(Tier.EDITED);
        assertThat(proof.safety().heldBack()).containsExactly(Condition.EDITED, Condition.COMPACT_CHANGE);
        assertThat(proof.safety().changes()).containsExactly(CORNER);
    }

    @Test
    void other_words_on_a_page_make_a_look_alike() {
        Proof proof = changed(true);
        assertThat(proof.match().tier()).isEqualTo(Tier.LOOK_ALIKE);
        assertThat(proof.safety().heldBack()).containsExactly(Condition.LOOK_ALIKE, Condition.COMPACT_CHANGE);
        assertThat(proof.safety().changes()).containsExactly(CORNER);
    }

    @Test
    void another_moment_makes_a_look_alike() {
        pair.findings.add(Condition.OTHER_MOMENT);
        for (Tier tier : new Tier[] {Tier.SAME_PICTURE, Tier.EDITED, Tier.LOOK_ALIKE}) {
            pair.tier = tier;
            assertThat(pair.proof().match().tier()).isEqualTo(Tier.LOOK_ALIKE);
            assertThat(pair.proof().safety().heldBack()).contains(Condition.LOOK_ALIKE, Condition.OTHER_MOMENT);
        }
    }

    @Test
    void other_pages_behind_one_first_page_make_an_edit() {
        pair.pages = Pages.DIFFERENT;
        pair.other.content(Optional.of(holding(4)));
        pair.keeper.content(Optional.of(holding(4)));
        assertThat(pair.proof().match().tier()).isEqualTo(Tier.EDITED);
        assertThat(pair.proof().safety().heldBack()).containsExactly(Condition.EDITED, Condition.PAGES);
    }

    @Test
    void the_same_pages_are_safe() {
        pair.pages = Pages.SAME;
        pair.other.content(Optional.of(holding(4)));
        pair.keeper.content(Optional.of(holding(4)));
        assertThat(pair.proof().safety()).isEqualTo(Safety.SAFE);
    }

    @Test
    void an_edit_of_the_whole_is_held_back_and_stays_the_same_picture() {
        Measures lighter = new Measures();
        lighter.lightTone = 3;
        pair.difference = Optional.of(lighter.difference());
        assertThat(pair.proof().safety().heldBack()).containsExactly(Condition.EDIT_OF_WHOLE);
        assertThat(pair.proof().match().tier()).isEqualTo(Tier.SAME_PICTURE);
    }

    @Test
    void too_plain_a_pair_is_held_back() {
        Measures plain = new Measures();
        plain.detailed = 0;
        pair.difference = Optional.of(plain.difference());
        assertThat(pair.proof().safety().heldBack()).containsExactly(Condition.TOO_PLAIN);
    }

    @Test
    void places_are_shown_of_a_change_only() {
        Measures ringing = new Measures();
        ringing.light = 29;
        ringing.places.add(CORNER);
        pair.difference = Optional.of(ringing.difference());
        assertThat(pair.proof().safety()).isEqualTo(Safety.SAFE);
    }

    @Test
    void pages_are_the_same_where_neither_a_place_nor_the_whole_differs() {
        Measures page = new Measures();
        page.detailed = 0;
        assertThat(Proof.samePage(page.difference())).isTrue();
        page.light = 1000;
        assertThat(Proof.samePage(page.difference())).isFalse();
        page.light = 0;
        page.colourTone = 1;
        assertThat(Proof.samePage(page.difference())).isFalse();
        page.colourTone = Double.NaN;
        assertThat(Proof.samePage(page.difference())).isFalse();
    }

    @Test
    void a_match_of_other_pictures_proves_nothing() {
        Redundancy sound = pair.redundancy();
        Match strange = new Match(1, 3, 0, 1, Tier.SAME_PICTURE, Turn.NONE, List.of());
        assertThatThrownBy(() -> new Redundancy(
                        sound.keeper(), sound.other(), strange, Optional.empty(), Pages.SINGLE, true, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Proof changed(boolean printed) {
        Measures changed = new Measures();
        changed.light = 267;
        changed.printed = printed;
        changed.places.add(CORNER);
        pair.difference = Optional.of(changed.difference());
        return pair.proof();
    }

    private static Arguments unknown(String name, Consumer<Pair> change, Condition missed) {
        return Arguments.of(Named.of(name, change), missed);
    }

    private static Content holding(int pages) {
        return new Content(pages, 1, Duration.ZERO, 8, false, 0, false, "", Set.of());
    }
}
