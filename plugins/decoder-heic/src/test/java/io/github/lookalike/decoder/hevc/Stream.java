package io.github.lookalike.decoder.hevc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** A stream with start codes (H.265 annex B) as a file of pictures would hold it: parameter sets here, slices there. */
final class Stream {

    private static final int FIRST_PARAMETER_SET = 32;
    private static final int LAST_PARAMETER_SET = 34;

    final byte[] configuration;
    final byte[] data;

    private Stream(byte[] configuration, byte[] data) {
        this.configuration = configuration;
        this.data = data;
    }

    /** A stream among the test's resources. */
    static Stream named(String name) throws IOException {
        try (InputStream in = Stream.class.getResourceAsStream("/hevc/" + name + ".hevc")) {
            return of(Objects.requireNonNull(in, name).readAllBytes());
        }
    }

    static Stream of(byte[] annexB) {
        List<byte[]> sets = new ArrayList<>();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (byte[] unit : split(annexB)) {
            int type = (unit[0] >> 1) & 0x3F;
            if (type >= FIRST_PARAMETER_SET && type <= LAST_PARAMETER_SET) {
                sets.add(unit);
            } else {
                data.writeBytes(ByteBuffer.allocate(4).putInt(unit.length).array());
                data.writeBytes(unit);
            }
        }
        return new Stream(configuration(sets), data.toByteArray());
    }

    HevcPicture decode(HevcOptions options) throws HevcException {
        return HevcDecoder.of(configuration).decode(ByteBuffer.wrap(data), options);
    }

    /** The digest of all samples, plane by plane and row by row; more than eight bits as two bytes, the lower one first. */
    static String digest(HevcPicture picture) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        int bytes = picture.format().lumaBits() > 8 ? 2 : 1;
        for (Plane plane : picture.planes()) {
            for (int y = 0; y < plane.height(); y++) {
                byte[] row = new byte[plane.width() * bytes];
                for (int x = 0; x < plane.width(); x++) {
                    for (int i = 0; i < bytes; i++) {
                        row[x * bytes + i] = (byte) (plane.at(x, y) >> (8 * i));
                    }
                }
                digest.update(row);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<byte[]> split(byte[] stream) {
        List<byte[]> units = new ArrayList<>();
        int start = -1;
        for (int i = 0; i + 2 < stream.length; i++) {
            if (stream[i] == 0 && stream[i + 1] == 0 && stream[i + 2] == 1) {
                if (start >= 0) {
                    units.add(unit(stream, start, i));
                }
                start = i + 3;
            }
        }
        units.add(unit(stream, start, stream.length));
        return units;
    }

    private static byte[] unit(byte[] stream, int from, int to) {
        int end = to;
        while (end > from && stream[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOfRange(stream, from, end);
    }

    /** A decoder configuration record with one list for each set. */
    private static byte[] configuration(List<byte[]> sets) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        byte[] fixed = new byte[22];
        fixed[0] = 1;
        fixed[21] = 3;
        record.writeBytes(fixed);
        record.write(sets.size());
        for (byte[] set : sets) {
            record.write((set[0] >> 1) & 0x3F);
            record.writeBytes(new byte[] {0, 1, (byte) (set.length >> 8), (byte) set.length});
            record.writeBytes(set);
        }
        return record.toByteArray();
    }
}
