package io.github.lookalike.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PluginOptionTest {

    @Test
    void a_value_has_one_way_to_be_written() {
        assertThat(PluginOption.wholeNumber("n", 3, 0, 100).checked(" 007 ")).isEqualTo("7");
        assertThat(PluginOption.number("n", .5, 0, 1).checked("2.50e-1")).isEqualTo("0.25");
        assertThat(PluginOption.number("n", .5, 0, 1).checked("0.000")).isEqualTo("0");
        assertThat(PluginOption.wholeNumber("n", 3, 0, 100).usual()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.01", "NaN", "1e999999999", "1e-999999999"})
    void numbers_outside_of_the_range_are_refused_with_what_is_possible(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluginOption.number("share", .5, 0, 1).checked(value))
                .withMessageContaining("share")
                .withMessageContaining("1");
    }

    @Test
    void what_is_no_choice_no_switch_no_whole_number_or_no_line_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PluginOption.choice("c", "a", List.of("a", "b")).checked("d"))
                .withMessageContaining("a, b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluginOption.toggle("t", true).checked("yes"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluginOption.wholeNumber("n", 1, 0, 9).checked("1.5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluginOption.text("t", "").checked("two\nlines"));
    }

    @Test
    void a_usual_value_must_be_possible_and_a_name_plain() {
        assertThatIllegalArgumentException().isThrownBy(() -> PluginOption.wholeNumber("n", 10, 0, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> PluginOption.toggle("a.b", true));
    }

    @Test
    void values_are_those_set_and_the_usual_ones() {
        OptionValues values = OptionValues.of(
                List.of(
                        PluginOption.wholeNumber("n", 3, 0, 9),
                        PluginOption.toggle("on", true),
                        PluginOption.number("x", 1, 0, 2)),
                Map.of("n", "5", "other", "1"));
        assertThat(values.wholeNumber("n")).isEqualTo(5);
        assertThat(values.isOn("on")).isTrue();
        assertThat(values.number("x")).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> values.text("other"));
    }
}
