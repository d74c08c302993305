package io.github.lookalike.match;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Measured pairs of which is known whether one is a copy of the other, as compressed text: numbers, never pictures. */
public final class EvidenceTable {

    private static final String TAB = "\t";

    private static final String NOTHING = "-";

    /** So many digits of each number are kept. */
    private static final MathContext DIGITS = new MathContext(4);

    private EvidenceTable() {}

    /**
     * A measured pair.
     *
     * @param copy whether one is a copy of the other, or both are of a third one
     * @param fold no picture of it, nor any made of such a one, is in a row of another fold
     * @param family what was done to it, or what kind of different pictures they are
     * @param rules the id of the tier that rules took it for; empty for different pictures
     */
    public record Row(boolean copy, int fold, String family, String rules, Evidence evidence) {}

    public static List<Row> read(InputStream table) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(table), StandardCharsets.UTF_8))) {
            List<Quantity> columns = Arrays.stream(lines.readLine().split(TAB))
                    .skip(4)
                    .map(Quantity::valueOf)
                    .toList();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(line.split(TAB), columns));
            }
        }
        return rows;
    }

    public static void write(List<Row> rows, OutputStream table) throws IOException {
        try (BufferedWriter lines =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(table), StandardCharsets.UTF_8))) {
            String quantities = Stream.of(Quantity.values()).map(Quantity::name).collect(Collectors.joining(TAB));
            lines.write(String.join(TAB, "copy", "fold", "family", "rules", quantities) + "\n");
            for (Row row : rows) {
                String values = Stream.of(Quantity.values())
                        .map(quantity -> text(row.evidence().of(quantity)))
                        .collect(Collectors.joining(TAB));
                lines.write(String.join(
                                TAB,
                                row.copy() ? "1" : "0",
                                String.valueOf(row.fold()),
                                row.family(),
                                row.rules().isEmpty() ? NOTHING : row.rules(),
                                values)
                        + "\n");
            }
        }
    }

    private static Row row(String[] cells, List<Quantity> columns) {
        Map<Quantity, Double> values = new EnumMap<>(Quantity.class);
        for (int i = 0; i < columns.size(); i++) {
            if (!cells[4 + i].equals(NOTHING)) {
                values.put(columns.get(i), Double.parseDouble(cells[4 + i]));
            }
        }
        return new Row(
                cells[0].equals("1"),
                Integer.parseInt(cells[1]),
                cells[2],
                cells[3].equals(NOTHING) ? "" : cells[3],
                new Evidence(values));
    }

    private static String text(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
                : NOTHING;
    }
}
