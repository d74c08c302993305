package io.github.lookalike.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void what_is_kept_of_a_reason_is_bounded() {
        Reason reason = Reason.of("long", "x".repeat(5000), "a\u001fb");
        assertEquals(Reason.LONGEST, reason.arguments().get(0).length());
        assertEquals("a b", reason.arguments().get(1));
        assertThrows(
                IllegalArgumentException.class, () -> new Reason("many", Collections.nCopies(Reason.MOST + 1, "")));
    }

    @Test
    void a_key_is_no_sentence() {
        for (String key : List.of("", "Two words", "it is so", "x".repeat(Reason.LONGEST_KEY + 1), "-a")) {
            assertThrows(IllegalArgumentException.class, () -> Reason.of(key), key);
        }
    }
}
