package io.github.lookalike.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PartsTest {

    @Test
    void names_in_tool_tips_are_no_html() {
        assertThat(Parts.lines(List.of("<b>one</b>.xmp", "two & three")))
                .isEqualTo("<html>&lt;b&gt;one&lt;/b&gt;.xmp<br>two &amp; three</html>");
    }
}
