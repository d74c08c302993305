package io.github.lookalike.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class ByteCountTest {

    private final ByteCount count = new ByteCount();

    @Test
    void sizes_are_read_as_people_write_them() {
        assertThat(count.convert("500")).isEqualTo(500);
        assertThat(count.convert("64k")).isEqualTo(64_000);
        assertThat(count.convert("1.5 MB")).isEqualTo(1_500_000);
        assertThat(count.convert("2MiB")).isEqualTo(2L << 20);
        assertThat(count.convert("3g")).isEqualTo(3_000_000_000L);
        assertThat(count.convert("-5")).isEqualTo(-5);
    }

    @Test
    void what_is_no_size_is_told_with_the_sizes_there_are() {
        assertThatThrownBy(() -> count.convert("many"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("MiB");
        assertThatThrownBy(() -> count.convert("9999999999999g")).hasMessageContaining("larger than any file");
    }
}
