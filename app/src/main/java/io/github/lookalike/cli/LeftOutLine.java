package io.github.lookalike.cli;

import io.github.lookalike.scan.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a scan left out because other programs rule there, and because of its name, a line each. */
final class LeftOutLine {

    private LeftOutLine() {}

    /**
     * The lines, such as "left out: 3 folders of 2 kinds (#recycle 2, @eaDir 1), because other programs rule there"; none
     * when nothing was left out.
     */
    static List<String> of(List<LeftOut> leftOut) {
        List<String> lines = new ArrayList<>();
        line(LeftOut.of(LeftOut.Why.PLACE, leftOut))
                .map(words -> "left out: " + words + ", because other programs rule there")
                .ifPresent(lines::add);
        line(LeftOut.of(LeftOut.Why.NAME, leftOut))
                .map(words -> "left out by name: " + words + ", pictures named as backups or unfinished files are")
                .ifPresent(lines::add);
        return lines;
    }

    private static Optional<String> line(List<LeftOut> leftOut) {
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
        return Optional.of(String.join(" and ", what) + " of " + counted(leftOut.size(), "kind") + " (" + kinds + ")");
    }

    private static String counted(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
