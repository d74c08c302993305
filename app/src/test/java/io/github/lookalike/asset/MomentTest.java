package io.github.lookalike.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MomentTest {

    @ParameterizedTest
    @CsvSource({
        // The same, and what programs make of it.
        "2023-05-06T10:11:12,           2023-05-06T10:11:12,           SAME",
        "2023-05-06T10:11:12.37,        2023-05-06T10:11:12.37,        SAME",
        "2023-05-06T10:11:12.374512,    2023-05-06T10:11:12.374,       SAME",
        "2023-05-06T10:11:12.37,        2023-05-06T10:11:12,           SAME",
        "2023-05-06T10:11:12.37+02:00,  2023-05-06T10:11:12.37,        SAME",
        "2023-05-06T10:11:12+02:00,     2023-05-06T08:11:12Z,          SAME",
        "2023-05-06T10:11:12+02:00,     2023-05-06T10:11:12-07:00,     SAME",
        "2023-05-06T10:11:12+05:45,     2023-05-06T04:26:12,           SAME",
        // Another shot.
        "2023-05-06T10:11:12,           2023-05-06T10:11:13,           OTHER",
        "2023-05-06T10:11:12.37,        2023-05-06T10:11:12.42,        OTHER",
        "2023-05-06T10:11:12.50,        2023-05-06T10:11:12.55,        OTHER",
        "2023-05-06T10:11:12.99,        2023-05-06T10:11:13,           OTHER",
        "2023-05-06T10:11:12,           2023-05-06T11:11:12,           OTHER",
        "2023-05-06T10:11:12.37,        2023-05-06T11:11:12.37,        OTHER",
        "2023-05-06T12:11:12+02:00,     2023-05-06T10:11:12+02:00,     OTHER",
        "2023-05-06T10:11:12,           2024-05-06T10:11:12,           OTHER",
    })
    void times_are_those_of_one_moment_or_of_two(String one, String other, Moment moment) {
        assertThat(Moment.of(Shots.taken(one), Shots.taken(other))).isEqualTo(moment);
        assertThat(Moment.of(Shots.taken(other), Shots.taken(one))).isEqualTo(moment);
    }

    @Test
    void a_file_without_a_time_says_nothing() {
        assertThat(Moment.of(Metadata.NONE, Shots.taken("2023-05-06T10:11:12"))).isEqualTo(Moment.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "t=0.005 f=2.8 iso=200 ev=0, t=0.00501 f=2.8 iso=200,        SAME",
        "t=0.005 f=2.8 iso=200,      '',                             SAME",
        "t=0.005 f=2.8 iso=200 ev=0, t=0.02 f=2.8 iso=200 ev=2,      OTHER",
        "t=0.005 f=2.8 iso=200 ev=0, t=0.005 f=2.8 iso=200 ev=-0.333, OTHER",
        "t=0.005 f=2.8 iso=200,      t=0.005 f=2.8 iso=400,          OTHER",
    })
    void frames_of_a_bracket_are_told_by_their_exposure(String one, String other, Moment moment) {
        Metadata taken = Shots.taken("2023-05-06T10:11:12");
        assertThat(Moment.of(
                        taken.toBuilder().exposure(one).build(),
                        taken.toBuilder().exposure(other).build()))
                .isEqualTo(moment);
    }

    @Test
    void a_lost_zone_is_believed_if_all_else_agrees() {
        Metadata one = Shots.taken("2023-05-06T10:11:12.374").toBuilder()
                .exposure("t=0.005")
                .build();
        Metadata other = Shots.taken("2023-05-06T08:11:12.374").toBuilder()
                .exposure("t=0.005")
                .build();
        assertThat(Moment.of(one, other)).isEqualTo(Moment.SAME);
        assertThat(Moment.of(one, other.toBuilder().exposure("t=0.01").build())).isEqualTo(Moment.OTHER);
        assertThat(Moment.of(one, other.toBuilder().exposure("").build())).isEqualTo(Moment.OTHER);
        assertThat(Moment.of(one, other.toBuilder().camera("Acme", "Two").build()))
                .isEqualTo(Moment.OTHER);
    }

    @Test
    void frames_of_different_bursts_are_of_different_moments() {
        Metadata taken = Shots.taken("2023-05-06T10:11:12");
        assertThat(Moment.of(
                        taken.toBuilder().burst("a").build(),
                        taken.toBuilder().burst("b").build()))
                .isEqualTo(Moment.OTHER);
        assertThat(Moment.of(
                        taken.toBuilder().burst("a").build(),
                        taken.toBuilder().burst("a").build()))
                .isEqualTo(Moment.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "DSC_0100.JPG,                   DSC_0101.JPG,                   OTHER",
        "card/DSC_0100.JPG,              backup/DSC_0103.JPG,            OTHER",
        "20190101_120000_001.jpg,        20190101_120000_002.jpg,        OTHER",
        "DSC_0100.JPG,                   DSC_0100 (1).JPG,               SAME",
        "DSC_0100.JPG,                   DSC_4711.JPG,                   SAME",
        "DSC_0100.JPG,                   beach.jpg,                      SAME",
    })
    void within_a_second_the_numbers_of_the_shots_tell(String one, String other, Moment moment) {
        Metadata taken = Shots.taken("2023-05-06T10:11:12");
        assertThat(Moment.of(Shots.picture(one, taken), Shots.picture(other, taken)))
                .isEqualTo(moment);
    }

    @Test
    void numbers_say_nothing_against_one_fraction_of_a_second() {
        Metadata taken = Shots.taken("2023-05-06T10:11:12.37");
        assertThat(Moment.of(Shots.picture("IMG_0100.JPG", taken), Shots.picture("IMG_0101.JPG", taken)))
                .isEqualTo(Moment.SAME);
    }
}
