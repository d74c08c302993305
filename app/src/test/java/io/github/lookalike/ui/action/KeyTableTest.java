package io.github.lookalike.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.ui.WindowTest;
import java.awt.Canvas;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

@WindowTest
class KeyTableTest {

    private static final KeyStroke SPACE = KeyStroke.getKeyStroke("SPACE");
    private static final KeyStroke FREE = KeyStroke.getKeyStroke("J");

    private final KeyTable keys = new KeyTable(List.of());

    @Test
    void what_was_given_is_the_same_after_it_was_kept() {
        keys.give(Command.MARK, FREE, false);
        keys.give(Command.FLIP, KeyStroke.getKeyStroke('#'), true);
        keys.give(Command.APPLY, KeyStroke.getKeyStroke("ctrl shift F7"), false);
        keys.take(Command.OUTLINE);

        KeyTable kept = new KeyTable(keys.lines());
        for (Command command : Command.values()) {
            assertThat(kept.of(command)).as(command.name()).isEqualTo(keys.of(command));
        }
        assertThat(kept.of(Command.MARK)).containsExactly(FREE);
        assertThat(kept.of(Command.FLIP)).hasSize(2);
        assertThat(kept.of(Command.OUTLINE)).isEmpty();
    }

    @Test
    void a_key_has_a_holder_where_both_would_hear_it_alone() {
        assertThat(keys.holder(Command.FLIP, SPACE)).contains(Command.MARK);
        assertThat(keys.holder(Command.APPLY, SPACE)).contains(Command.MARK);
        assertThat(keys.holder(Command.TOGGLE_PLUGIN, SPACE)).isEmpty();
        assertThat(keys.holder(Command.FLIP, FREE)).isEmpty();
    }

    @Test
    void what_shares_a_key_on_purpose_is_no_conflict() {
        for (Command command : Command.values()) {
            for (KeyStroke key : keys.of(command)) {
                assertThat(keys.holder(command, key)).as(command + " " + key).isEmpty();
            }
        }
    }

    @Test
    void who_had_the_key_loses_it_and_gets_no_key_back_that_is_in_use() {
        keys.give(Command.FLIP, SPACE, false);
        assertThat(keys.of(Command.MARK)).isEmpty();
        keys.putBack(Command.MARK);
        assertThat(keys.of(Command.MARK)).isEmpty();
        keys.putBack(Command.FLIP);
        keys.putBack(Command.MARK);
        assertThat(keys.of(Command.MARK)).containsExactly(SPACE);
        assertThat(keys.lines()).isEmpty();
    }

    @Test
    void unknown_commands_and_keys_in_the_settings_do_no_harm() {
        KeyTable odd = new KeyTable(List.of("FUTURE SPACE", "MARK no key at all", ""));
        assertThat(odd.of(Command.MARK)).isEmpty();
        assertThat(odd.of(Command.FLIP)).isEqualTo(Keys.of(Command.FLIP));
    }

    @Test
    void modifiers_alone_are_no_key_and_signs_are_kept_as_signs() {
        assertThat(Keys.pressed(event(
                        KeyEvent.KEY_PRESSED, InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_SHIFT, KeyEvent.CHAR_UNDEFINED)))
                .isEmpty();
        assertThat(Keys.pressed(event(KeyEvent.KEY_PRESSED, 0, KeyEvent.VK_J, 'j')))
                .contains(FREE);
        assertThat(Keys.pressed(event(KeyEvent.KEY_PRESSED, 0, KeyEvent.VK_NUMBER_SIGN, '#')))
                .isEmpty();
        assertThat(Keys.pressed(event(KeyEvent.KEY_TYPED, 0, KeyEvent.VK_UNDEFINED, '#')))
                .contains(KeyStroke.getKeyStroke('#'));
        assertThat(Keys.isReserved(KeyStroke.getKeyStroke("1"))).isTrue();
        assertThat(Keys.isReserved(FREE)).isFalse();
    }

    private static KeyEvent event(int id, int modifiers, int code, char sign) {
        return new KeyEvent(new Canvas(), id, 0, modifiers, code, sign);
    }
}
