package io.github.lookalike.decoder.hevc;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One NAL unit (H.265 7.3.1).
 *
 * @param type {@code nal_unit_type}
 * @param bytes header and payload without the bytes that prevent the emulation of start codes
 */
@SuppressWarnings("ArrayRecordComponent") // Made here and only read.
record NalUnit(int type, byte[] bytes) {

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
        return layer > 0 ? null : new NalUnit(bytes[0] >> 1 & 0x3F, withoutEmulationPrevention(bytes));
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

    /** Drops each 3 that follows two zeros (H.265 7.4.2), in place. */
    private static byte[] withoutEmulationPrevention(byte[] bytes) {
        int to = 0;
        int zeros = 0;
        for (int from = 0; from < bytes.length; from++) {
            byte value = bytes[from];
            if (zeros >= 2 && value == 3) {
                zeros = 0;
                continue;
            }
            zeros = value == 0 ? zeros + 1 : 0;
            bytes[to++] = value;
        }
        return to == bytes.length ? bytes : Arrays.copyOf(bytes, to);
    }
}
