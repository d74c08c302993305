package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A scan header (T.81, B.2.3).
 *
 * @param from first coefficient in zig-zag order
 * @param to last coefficient
 * @param high bit that an earlier scan brought, 0 when this is the first
 * @param low bit that this scan brings
 * @param start where its entropy-coded bytes begin
 */
record ScanHeader(List<Part> parts, int from, int to, int high, int low, int start) {

    /** One component in the scan: its place in the frame and its Huffman tables. */
    record Part(int component, int dcTable, int acTable) {}

    ScanHeader {
        parts = List.copyOf(parts);
    }

    /** Reads the scan header whose marker stands at {@code at}. */
    static ScanHeader read(Frame frame, FilePrefix file, int at) throws DecodeException, IOException {
        int count = file.at(at + 4);
        int tail = at + 5 + 2 * count;
        if (count < 1 || count > frame.components().size() || file.at(tail + 2) < 0) {
            throw new DecodeException("a scan header is broken");
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int tables = file.at(at + 6 + 2 * i);
            int component = find(frame, file.at(at + 5 + 2 * i), parts);
            parts.add(new Part(component, (tables >> 4) & 3, tables & 3));
        }
        int bits = file.at(tail + 2);
        ScanHeader header = new ScanHeader(parts, file.at(tail), file.at(tail + 1), bits >> 4, bits & 15, tail + 3);
        if (frame.progressive() && !header.isPossible()) {
            throw new DecodeException("a scan header holds impossible values");
        }
        return header;
    }

    private boolean isPossible() {
        boolean band = from == 0 ? to == 0 : (from <= to && to <= 63 && parts.size() == 1);
        return band && low <= 13 && (high == 0 || high == low + 1);
    }

    private static int find(Frame frame, int id, List<Part> taken) throws DecodeException {
        for (int i = 0; i < frame.components().size(); i++) {
            int index = i;
            if (frame.components().get(i).id() == id && taken.stream().noneMatch(part -> part.component == index)) {
                return i;
            }
        }
        throw new DecodeException("a scan names component " + id + ", which the frame does not have");
    }
}
