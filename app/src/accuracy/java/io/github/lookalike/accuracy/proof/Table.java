package io.github.lookalike.accuracy.proof;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A Markdown table, printed line by line. */
final class Table {

    private final PrintStream out;

    Table(PrintStream out, String title, List<String> columns) {
        this.out = out;
        out.println("\n#### " + title + "\n");
        out.println("| " + String.join(" | ", columns) + " |");
        out.println("|" + "---|".repeat(columns.size()));
    }

    void row(Object... cells) {
        out.println(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
    }
}
