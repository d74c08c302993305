package io.github.lookalike.decoder.hevc;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One NAL unit (H.265 7.3.1).
 *
 * @param type {@code nal_unit_type}
 * @param bytes header and payload without the bytes that prevent the emulation of start codes
 * @param prevented where those bytes were, counted with all of them, in ascending order
 */
@SuppressWarnings("ArrayRecordComponent") // Made here and only read.
record NalUnit(int type, byte[] bytes, int[] prevented) {

    /** Bytes before the payload. */
    static final int HEADER = 2;

    private static final int IDR_W_RADL = 19;
    private static final int IDR_N_LP = 20;
    private static final int FIRST_RANDOM_ACCESS = 16;
    private static final int LAST_RANDOM_ACCESS = 23;
    private static final int LAST_TRAILING = 9;
    private static final int SEQUENCE = 33;
    private static final int PICTURE = 34;

    /** The unit from a buffer's position to its limit; null where it is of another layer or too short to be one. */
    static @Nullable NalUnit read(ByteBuffer buffer) {
        if (buffer.remaining() <= HEADER) {
            return null;
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        int layer = (bytes[0] & 1) << 5 | (bytes[1] & 0xFF) >> 3;
        if (layer > 0) {
            return null;
        }
        int[] prevented = emulationPrevention(bytes);
        return new NalUnit(bytes[0] >> 1 & 0x3F, without(prevented, bytes), prevented);
    }

    BitReader payload() {
        return new BitReader(bytes, HEADER);
    }

    boolean isSequence() {
        return type == SEQUENCE;
    }

    boolean isPicture() {
        return type == PICTURE;
    }

    boolean isSlice() {
        return type <= LAST_TRAILING || (type >= FIRST_RANDOM_ACCESS && type <= LAST_RANDOM_ACCESS);
    }

    boolean isRandomAccess() {
        return type >= FIRST_RANDOM_ACCESS && type <= LAST_RANDOM_ACCESS;
    }

    boolean isInstantaneousRefresh() {
        return type == IDR_W_RADL || type == IDR_N_LP;
    }

    /**
     * Where among {@link #bytes} those are that come so many bytes of the stream after one of them.
     *
     * @param distances in ascending order
     */
    List<Long> after(int place, List<Long> distances) {
        int dropped = 0;
        while (dropped < prevented.length && prevented[dropped] - dropped <= place) {
            dropped++;
        }
        long written = (long) place + dropped;
        List<Long> places = new ArrayList<>();
        for (long distance : distances) {
            while (dropped < prevented.length && prevented[dropped] < written + distance) {
                dropped++;
            }
            places.add(written + distance - dropped);
        }
        return places;
    }

    /** Each 3 that follows two zeros (H.265 7.4.2). */
    private static int[] emulationPrevention(byte[] bytes) {
        int[] found = new int[4];
        int count = 0;
        int zeros = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (zeros >= 2 && bytes[at] == 3) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = at;
                zeros = 0;
                continue;
            }
            zeros = bytes[at] == 0 ? zeros + 1 : 0;
        }
        return Arrays.copyOf(found, count);
    }

    /** Drops bytes, in place. */
    private static byte[] without(int[] dropped, byte[] bytes) {
        if (dropped.length == 0) {
            return bytes;
        }
        int to = dropped[0];
        for (int i = 0; i < dropped.length; i++) {
            int from = dropped[i] + 1;
            int end = i + 1 < dropped.length ? dropped[i + 1] : bytes.length;
            System.arraycopy(bytes, from, bytes, to, end - from);
            to += end - from;
        }
        return Arrays.copyOf(bytes, to);
    }
}
