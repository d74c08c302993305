package io.github.lookalike.decode.saving;

import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quantisation tables of a JPEG's components (ITU-T T.81 annex B), up to its first scan. */
final class JpegTables {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int QUANTISATION = 0xdb;
    private static final int STEPS = 64;
    private static final int TABLES = 4;

    /** No honest file has more before its picture. */
    private static final int MOST_SEGMENTS = 1000;

    private final ByteWindow window;
    private final @Nullable List<Integer>[] tables;
    private int lightTable;
    private int colourTable = -1;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private JpegTables(ByteWindow window) {
        this.window = window;
        this.tables = new List[TABLES];
    }

    static Quantisation read(ByteWindow window) throws IOException {
        JpegTables tables = new JpegTables(window);
        tables.walk();
        List<Integer> light = tables.tables[tables.lightTable];
        if (light == null) {
            return Quantisation.NONE;
        }
        List<Integer> colour = tables.colourTable < 0 ? light : tables.tables[tables.colourTable];
        return new Quantisation(Quantisation.Kind.JPEG, light, colour == null ? light : colour);
    }

    private void walk() throws IOException {
        long at = 2;
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            while (window.at(at) >= 0 && (window.at(at) != 0xff || window.at(at + 1) == 0xff)) {
                at++;
            }
            int code = window.at(at + 1);
            if (code < 0 || code == START_OF_SCAN || code == END_OF_IMAGE) {
                return;
            }
            if (code <= 1 || (code >= 0xd0 && code <= 0xd8)) {
                at += 2;
                continue;
            }
            int length = pair(at + 2);
            if (code == QUANTISATION) {
                takeTables(at + 4, at + 2 + length);
            } else if (isFrame(code)) {
                takeComponents(at + 4);
            }
            at += 2 + Math.max(2, length);
        }
    }

    private static boolean isFrame(int code) {
        return code >= 0xc0 && code <= 0xcf && code != 0xc4 && code != 0xc8 && code != 0xcc;
    }

    private void takeTables(long from, long end) throws IOException {
        long at = from;
        while (at < end && window.at(at) >= 0) {
            boolean wide = window.at(at) >> 4 != 0;
            long next = at + 1 + STEPS * (wide ? 2L : 1L);
            if (next > end || window.at(next - 1) < 0) {
                return;
            }
            List<Integer> steps = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                steps.add(Math.max(1, wide ? pair(at + 1 + 2L * i) : window.at(at + 1 + i)));
            }
            tables[window.at(at) & (TABLES - 1)] = steps;
            at = next;
        }
    }

    /** Of a component three bytes are said: its name, how it is sampled, its table. */
    private void takeComponents(long from) throws IOException {
        int components = window.at(from + 5);
        lightTable = Math.max(0, window.at(from + 8)) & (TABLES - 1);
        if (components >= 3) {
            colourTable = Math.max(0, window.at(from + 11)) & (TABLES - 1);
        }
    }

    private int pair(long at) throws IOException {
        return Math.max(0, window.at(at)) << 8 | Math.max(0, window.at(at + 1));
    }
}
