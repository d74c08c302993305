package io.github.lookalike.scan;

import io.github.lookalike.decode.problem.MissingProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What people are told in one line of files that were not read: one file, or all pictures of a format for which the same
 * program is not installed.
 *
 * @param first of the files
 * @param files how many, 1 or more
 */
public record SkippedLine(SkippedFile first, long files) {

    public SkippedLine {
        Objects.requireNonNull(first, "first");
    }

    /** The lines for files, in their order. */
    public static List<SkippedLine> of(List<SkippedFile> skipped) {
        Map<Object, SkippedLine> lines = new LinkedHashMap<>();
        for (SkippedFile file : skipped) {
            Object same = missing(file).<Object>map(Function.identity()).orElse(file);
            lines.merge(same, new SkippedLine(file, 1), (line, more) -> new SkippedLine(line.first, line.files + 1));
        }
        return new ArrayList<>(lines.values());
    }

    /** The program that all of them lack, where it is a line of several. */
    public Optional<MissingProgram> missing() {
        return files > 1 ? missing(first) : Optional.empty();
    }

    private static Optional<MissingProgram> missing(SkippedFile file) {
        return MissingProgram.in(file.reasons());
    }
}
