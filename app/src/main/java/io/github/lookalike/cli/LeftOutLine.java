package io.github.lookalike.cli;

import io.github.lookalike.scan.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a scan left out because other programs rule there, in one line. */
final class LeftOutLine {

    private LeftOutLine() {}

    /** The line, such as "left out: 3 folders of 2 kinds (#recycle 2, @eaDir 1)"; empty when nothing was left out. */
    static Optional<String> of(List<LeftOut> leftOut) {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        long folders = leftOut.stream().mapToLong(LeftOut::folders).sum();
        long files = leftOut.stream().mapToLong(LeftOut::files).sum();
        List<String> what = new ArrayList<>();
        if (folders > 0) {
            what.add(counted(folders, "folder"));
        }
        if (files > 0) {
            what.add(counted(files, "file"));
        }
        String kinds =
                leftOut.stream().map(one -> one.kind() + " " + one.count()).collect(Collectors.joining(", "));
        return Optional.of("left out: " + String.join(" and ", what) + " of " + counted(leftOut.size(), "kind") + " ("
                + kinds + "), because other programs rule there");
    }

    private static String counted(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
