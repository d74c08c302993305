package io.github.lookalike.shown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.lookalike.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\u001b[31mb|a\\x1b[31mb",
                "a\u0007b|a\\x07b",
                "a\u007fb|a\\x7fb",
                "a\u009bx|a\\x9bx",
                "rtl\u202egpj.exe|rtl\\u202egpj.exe",
                "\u2066x\u2069|\\u2066x\\u2069",
                "\u200ex|\\u200ex",
                "a\u2028b|a\\u2028b",
                "a\u00adb|a\\xadb",
                "a\ufeffb|a\\ufeffb"
            })
    void what_steers_a_terminal_or_turns_text_around_is_escaped(String text, String shown) {
        assertThat(Shown.of(text)).isEqualTo(shown);
    }

    @Test
    void lines_stay_lines() {
        assertThat(Shown.of("a\nb\r\tc")).isEqualTo("a\\nb\\r\\tc");
        assertThat(Shown.of("x\udb40\udc01")).isEqualTo("x\\U000e0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"größer ß", "写真", "מזל", "می‌خواهم", "👩‍👩‍👧", "C:\\new\\table"})
    void what_people_write_stays_as_it_is(String text) {
        assertThat(Shown.of(text)).isSameAs(text);
    }

    @Test
    void json_says_it_without_a_raw_byte_and_gives_it_back_exactly() throws IOException {
        String name = "\u001b[2J\u007f\u009b\u202e\u2028 größer 👍";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.to(bytes)) {
            json.writeString(name);
        }

        String written = bytes.toString(StandardCharsets.UTF_8).strip();

        assertThat(written).isEqualTo(Shown.of(written)).contains("größer");
        try (JsonParser read = new JsonFactory().createParser(written)) {
            read.nextToken();
            assertThat(read.getText()).isEqualTo(name);
        }
    }
}
