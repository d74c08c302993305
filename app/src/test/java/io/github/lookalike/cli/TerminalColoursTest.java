package io.github.lookalike.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalColoursTest {

    @Test
    void a_terminal_gets_colours_and_a_file_none() {
        assertThat(TerminalColours.fit(ColorWhen.auto, true, Map.of(), false)).isEqualTo(TerminalColours.COLOURED);
        assertThat(TerminalColours.fit(ColorWhen.auto, false, Map.of(), false)).isEqualTo(TerminalColours.PLAIN);
        assertThat(TerminalColours.fit(ColorWhen.always, false, Map.of("NO_COLOR", "1"), false))
                .isEqualTo(TerminalColours.COLOURED);
        assertThat(TerminalColours.fit(ColorWhen.never, true, Map.of(), false)).isEqualTo(TerminalColours.PLAIN);
    }

    @Test
    void a_terminal_that_wants_no_colours_gets_none() {
        assertThat(TerminalColours.fit(ColorWhen.auto, true, Map.of("NO_COLOR", "1"), false))
                .isEqualTo(TerminalColours.PLAIN);
        assertThat(TerminalColours.fit(ColorWhen.auto, true, Map.of("NO_COLOR", ""), false))
                .isEqualTo(TerminalColours.COLOURED);
        assertThat(TerminalColours.fit(ColorWhen.auto, true, Map.of("TERM", "dumb"), false))
                .isEqualTo(TerminalColours.PLAIN);
        assertThat(TerminalColours.fit(ColorWhen.auto, true, Map.of(), true)).isEqualTo(TerminalColours.PLAIN);
        assertThat(TerminalColours.fit(ColorWhen.auto, true, Map.of("WT_SESSION", "x"), true))
                .isEqualTo(TerminalColours.COLOURED);
    }

    @Test
    void plain_text_stays_as_it_is() {
        assertThat(TerminalColours.PLAIN.good("safe")).isEqualTo("safe");
        assertThat(TerminalColours.COLOURED.good("safe")).isEqualTo("\u001b[32msafe\u001b[0m");
    }

    @Test
    void a_line_is_as_wide_as_the_terminal() {
        assertThat(Terminal.width(Map.of("COLUMNS", "132"), () -> Optional.of("50 100")))
                .isEqualTo(132);
        assertThat(Terminal.width(Map.of(), () -> Optional.of("50 100"))).isEqualTo(100);
        assertThat(Terminal.width(Map.of("COLUMNS", "wide"), Optional::empty)).isEqualTo(80);
        assertThat(Terminal.width(Map.of("COLUMNS", "3"), Optional::empty)).isEqualTo(40);
    }
}
