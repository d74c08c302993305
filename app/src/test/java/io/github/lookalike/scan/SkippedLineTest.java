package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Reason;
import io.github.lookalike.decode.problem.MissingProgram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SkippedLineTest {

    private static final MissingProgram AVIF = new MissingProgram("AVIF", "install avifdec");
    private static final MissingProgram JXL = new MissingProgram("JPEG XL", "install djxl");

    @Test
    void pictures_that_lack_the_same_program_are_one_line() {
        List<SkippedLine> lines = SkippedLine.of(List.of(
                lacking("a.avif", AVIF),
                new SkippedFile(Path.of("b.jpg"), "DEC-03", List.of(Reason.of("read.nested"))),
                new SkippedFile(Path.of("c.jpg"), "DEC-03", List.of(Reason.of("read.nested"))),
                lacking("d.avif", AVIF),
                lacking("e.jxl", JXL)));

        assertThat(lines).extracting(SkippedLine::files).containsExactly(2L, 1L, 1L, 1L);
        assertThat(lines.get(0).missing()).contains(AVIF);
        assertThat(lines.get(3).missing()).isEmpty();
        assertThat(lines.get(3).first().reasons()).containsExactly(JXL.reason());
    }

    private static SkippedFile lacking(String name, MissingProgram program) {
        return new SkippedFile(Path.of(name), "DEC-09", List.of(program.reason()));
    }
}
