package io.github.lookalike.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CommandsTest {

    @Test
    void a_command_is_known_behind_the_options_of_all_commands() {
        assertThat(Commands.named("scan", "folder")).contains("scan");
        assertThat(Commands.named("--data", "find", "--index=x", "--debug", "scan"))
                .contains("scan");
    }

    @Test
    void what_the_whole_command_line_must_judge_names_none() {
        assertThat(Commands.named()).isEmpty();
        assertThat(Commands.named("-h", "scan")).isEmpty();
        assertThat(Commands.named("--data")).isEmpty();
        assertThat(Commands.named("--data", "scan")).isEmpty();
        assertThat(Commands.named("scna", "scan")).isEmpty();
    }
}
