package io.github.lookalike.decode.saving;

import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.util.List;

/**
 * The quantiser of a lossy WebP: the index in the frame header of its VP8 key frame (RFC 6386, sections 9.1 to 9.6), and
 * that of its segments.
 */
final class WebpHeader {

    private static final int FIRST_CHUNK = 12;
    private static final int MOST_CHUNKS = 64;
    private static final int SEGMENTS = 4;
    private static final int MOST_INDEX = 127;

    private final BoolDecoder bits;

    private WebpHeader(BoolDecoder bits) {
        this.bits = bits;
    }

    static Quantisation read(ByteWindow window) throws IOException {
        long at = FIRST_CHUNK;
        for (int i = 0; i < MOST_CHUNKS && window.at(at) >= 0; i++) {
            long size = little(window, at + 4);
            if (window.at(at) == 'V'
                    && window.at(at + 1) == 'P'
                    && window.at(at + 2) == '8'
                    && window.at(at + 3) == ' ') {
                BoolDecoder bits = new BoolDecoder(window, at + 8 + 10);
                int step = step(new WebpHeader(bits).index());
                return bits.cutOff
                        ? Quantisation.NONE
                        : new Quantisation(Quantisation.Kind.WEBP, List.of(step), List.of(step));
            }
            at += 8 + size + (size & 1);
        }
        return Quantisation.NONE;
    }

    /** The coarsest index that any segment has. */
    private int index() throws IOException {
        bits.skip(2);
        int[] segments = new int[SEGMENTS];
        boolean absolute = false;
        boolean segmented = bits.flag();
        if (segmented) {
            boolean map = bits.flag();
            if (bits.flag()) {
                absolute = bits.flag();
                for (int i = 0; i < SEGMENTS; i++) {
                    segments[i] = bits.flag() ? bits.signed(7) : 0;
                }
                for (int i = 0; i < SEGMENTS; i++) {
                    bits.skip(bits.flag() ? 7 : 0);
                }
            }
            for (int i = 0; map && i < 3; i++) {
                bits.skip(bits.flag() ? 8 : 0);
            }
        }
        bits.skip(1 + 6 + 3);
        boolean adjusted = bits.flag();
        if (adjusted && bits.flag()) {
            for (int i = 0; i < 8; i++) {
                bits.skip(bits.flag() ? 7 : 0);
            }
        }
        bits.skip(2);
        int base = bits.number(7);
        int coarsest = segmented ? 0 : base;
        for (int i = 0; segmented && i < SEGMENTS; i++) {
            coarsest = Math.max(coarsest, absolute ? segments[i] : base + segments[i]);
        }
        return Math.max(0, Math.min(MOST_INDEX, coarsest));
    }

    /**
     * About the step of an index, by the table of RFC 6386 section 14.1: 4 to 58 by ones and, from index 58 on, by growing
     * steps up to 157 at index 127 for AC and 284 at its most; what is wanted here is its size alone.
     */
    private static int step(int index) {
        if (index < 55) {
            return 4 + index;
        }
        int beyond = index - 55;
        return Math.min(284, 59 + 2 * beyond + beyond * beyond / 60);
    }

    private static long little(ByteWindow window, long at) throws IOException {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = (value << 8) | Math.max(0, window.at(at + i));
        }
        return value;
    }

    /** The boolean entropy decoder (RFC 6386, section 7), for flags that are as likely as not. */
    private static final class BoolDecoder {

        private static final int EVEN = 128;

        private final ByteWindow window;
        private long at;
        private int value;
        private int range = 255;
        private int shifted;
        private boolean cutOff;

        BoolDecoder(ByteWindow window, long from) throws IOException {
            this.window = window;
            this.value = next(from) << 8 | next(from + 1);
            this.at = from + 2;
        }

        private int next(long place) throws IOException {
            int next = window.at(place);
            cutOff |= next < 0;
            return Math.max(0, next);
        }

        boolean flag() throws IOException {
            int split = 1 + (((range - 1) * EVEN) >> 8);
            boolean set = value >= split << 8;
            if (set) {
                range -= split;
                value -= split << 8;
            } else {
                range = split;
            }
            while (range < EVEN) {
                value <<= 1;
                range <<= 1;
                if (++shifted == 8) {
                    shifted = 0;
                    value |= next(at++);
                }
            }
            return set;
        }

        int number(int length) throws IOException {
            int number = 0;
            for (int i = 0; i < length; i++) {
                number = (number << 1) | (flag() ? 1 : 0);
            }
            return number;
        }

        int signed(int length) throws IOException {
            int number = number(length);
            return flag() ? -number : number;
        }

        void skip(int flags) throws IOException {
            for (int i = 0; i < flags; i++) {
                flag();
            }
        }
    }
}
