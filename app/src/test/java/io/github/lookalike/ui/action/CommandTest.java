package io.github.lookalike.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommandTest {

    /** Never both possible: before files are touched, and after. */
    private static final Set<Command> SHARE_A_KEY = EnumSet.of(Command.CARRY_OUT, Command.BACK_TO_REVIEW);

    @Test
    void every_command_has_a_key_or_a_menu() {
        assertThat(EnumSet.allOf(Command.class))
                .filteredOn(command -> command.keys().isEmpty() && command.menu() == Menu.NONE)
                .containsExactly(Command.RESUME);
    }

    @Test
    void no_two_commands_share_a_key_where_both_are_heard() {
        for (Command.Scope scope : Command.Scope.values()) {
            List<String> keys = Arrays.stream(Command.values())
                    .filter(command -> command.scope() == scope && !SHARE_A_KEY.contains(command))
                    .flatMap(command -> command.keys().stream())
                    .collect(Collectors.toList());
            assertThat(keys).as(scope.name()).doesNotHaveDuplicates();
        }
    }
}
