package io.github.lookalike.decoder.heic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Tells HEIC by the brands of the box {@code ftyp}, with which every file begins (ISO/IEC 23008-12 §10). */
final class Brands {

    /** How many bytes are enough. */
    static final int ENOUGH = 256;

    private static final Set<String> HEVC =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1", "miaf");

    private static final Set<String> AV1 = Set.of("avif", "avis");

    private Brands() {}

    /** Whether a file may hold pictures of H.265, and does not say that they are of AV1. */
    static boolean isHeic(ByteBuffer head) {
        if (head.remaining() < 16 || !text(head, 4).equals("ftyp")) {
            return false;
        }
        long end = Math.min(head.remaining(), Math.max(16, head.slice().getInt(0) & 0xffff_ffffL));
        boolean heic = false;
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
            String brand = text(head, at);
            if (AV1.contains(brand)) {
                return false;
            }
            heic |= HEVC.contains(brand);
        }
        return heic;
    }

    private static String text(ByteBuffer head, int at) {
        byte[] text = new byte[4];
        head.get(head.position() + at, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
