package io.github.lookalike.decoder.hevc;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A decoder configuration record (ISO/IEC 14496-15, 8.3.3.1): parameter sets, and how long the lengths before NAL units are.
 *
 * @param lengthBytes 1 to 4
 * @param units NAL units with their headers
 */
record ConfigurationRecord(int lengthBytes, List<NalUnit> units) {

    /** Bytes before the lists of NAL units. */
    private static final int FIXED = 22;

    ConfigurationRecord {
        units = List.copyOf(units);
    }

    static ConfigurationRecord read(byte[] hvcC) throws HevcException {
        if (hvcC.length <= FIXED) {
            throw new HevcException("The decoder configuration has only " + hvcC.length + " bytes");
        }
        ByteBuffer in = ByteBuffer.wrap(hvcC);
        int lengthBytes = (hvcC[FIXED - 1] & 3) + 1;
        List<NalUnit> units = new ArrayList<>();
        int arrays = hvcC[FIXED] & 0xFF;
        in.position(FIXED + 1);
        for (int i = 0; i < arrays && in.remaining() >= 3; i++) {
            in.get();
            int count = in.getShort() & 0xFFFF;
            for (int j = 0; j < count && in.remaining() >= 2; j++) {
                NalUnit unit = NalUnit.read(slice(in, in.getShort() & 0xFFFF));
                if (unit != null) {
                    units.add(unit);
                }
            }
        }
        return new ConfigurationRecord(lengthBytes, units);
    }

    /** The units of an item's data, each after its length; where the last one is cut off, what there is of it. */
    List<NalUnit> split(ByteBuffer data) {
        ByteBuffer in = data.duplicate();
        List<NalUnit> units = new ArrayList<>();
        while (in.remaining() > lengthBytes) {
            long length = 0;
            for (int i = 0; i < lengthBytes; i++) {
                length = length << 8 | (in.get() & 0xFF);
            }
            NalUnit unit = NalUnit.read(slice(in, length));
            if (unit != null) {
                units.add(unit);
            }
        }
        return units;
    }

    private static ByteBuffer slice(ByteBuffer in, long length) {
        int kept = (int) Math.min(length, in.remaining());
        ByteBuffer slice = in.slice(in.position(), kept);
        in.position(in.position() + kept);
        return slice;
    }
}
