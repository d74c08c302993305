package io.github.lookalike.decoder.external;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are handed to other programs. */
enum Kind {
    AVIF("AVIF", "avif"),
    HEIC("HEIC", "heic"),
    JPEG_XL("JPEG XL", "jxl"),
    JPEG_2000("JPEG 2000", "jp2"),
    /** JPEG 2000 without a file around it. */
    JPEG_2000_STREAM("JPEG 2000", "j2k");

    /** How many bytes of a file tell its kind. */
    static final int ENOUGH = 256;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "mif2", "msf1", "miaf");

    private static final byte[] JXL_BOX = {0, 0, 0, 12, 'J', 'X', 'L', ' '};
    private static final byte[] JP2_BOX = {0, 0, 0, 12, 'j', 'P', ' ', ' '};
    private static final byte[] JXL_STREAM = {(byte) 0xff, 0x0a};
    private static final byte[] J2K_STREAM = {(byte) 0xff, 0x4f, (byte) 0xff, 0x51};
    /** ISO/IEC 14496-12 §4.3. */
    private static final byte[] FILE_TYPE = {'f', 't', 'y', 'p'};

    private final String format;
    private final String suffix;

    Kind(String format, String suffix) {
        this.format = format;
        this.suffix = suffix;
    }

    /** As people call it. */
    String format() {
        return format;
    }

    /** By which programs know the kind of a file. */
    String suffix() {
        return suffix;
    }

    /** The kind of a file by its first bytes; empty when it is of none. */
    static Optional<Kind> of(ByteBuffer head) {
        if (has(head, 4, FILE_TYPE)) {
            return ofBrands(head);
        }
        if (has(head, 0, JXL_BOX) || has(head, 0, JXL_STREAM)) {
            return Optional.of(JPEG_XL);
        }
        if (has(head, 0, JP2_BOX)) {
            return Optional.of(JPEG_2000);
        }
        return has(head, 0, J2K_STREAM) ? Optional.of(JPEG_2000_STREAM) : Optional.empty();
    }

    private static boolean has(ByteBuffer head, int at, byte[] bytes) {
        return head.limit() >= at + bytes.length && head.slice(at, bytes.length).equals(ByteBuffer.wrap(bytes));
    }

    private static Optional<Kind> ofBrands(ByteBuffer head) {
        int end = Math.min(Math.min(head.getInt(0), ENOUGH), head.limit());
        boolean heic = false;
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
            byte[] brand = new byte[4];
            head.get(at, brand);
            String name = new String(brand, StandardCharsets.ISO_8859_1);
            if (name.equals("avif") || name.equals("avis")) {
                return Optional.of(AVIF);
            }
            heic |= HEIC_BRANDS.contains(name);
        }
        return heic ? Optional.of(HEIC) : Optional.empty();
    }
}
