package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.Piece;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Photoshop's PSD and PSB (Adobe Photoshop File Formats Specification, November 2019): its header and how many layers. */
final class PsdContent {

    private static final int FIRST_SECTION = 26;
    private static final int MOST_BLOCKS = 10_000;
    private static final int PROFILE = 1039;
    private static final int PROFILE_START = 64 << 10;

    private final Numbers file;
    /** PSB: lengths of layers have eight bytes. */
    private final boolean large;

    private PsdContent(Numbers file) throws IOException {
        this.file = file;
        this.large = file.bigEndian16(4) == 2;
    }

    static Optional<Facts> read(Numbers file) throws IOException {
        PsdContent psd = new PsdContent(file);
        int mode = file.bigEndian16(24);
        long resources = FIRST_SECTION + 4 + file.bigEndian32(FIRST_SECTION);
        long layers = resources + 4 + file.bigEndian32(resources);
        if (!file.has(layers)) {
            return Optional.empty();
        }
        int count = psd.layerCount(layers);
        // A negative count says that the first channel beyond the colours is how transparent the whole is.
        boolean alpha = count < 0 || file.bigEndian16(12) > coloursOf(mode);
        return Optional.of(Facts.lossless()
                .bits(file.bigEndian16(22))
                .alpha(alpha)
                .layers(Math.abs(count))
                .colours(psd.colours(mode, resources + 4, layers)));
    }

    /** Where the layers lie. */
    static Optional<List<Piece>> beside(Numbers file) throws IOException {
        long resources = FIRST_SECTION + 4 + file.bigEndian32(FIRST_SECTION);
        long layers = resources + 4 + file.bigEndian32(resources);
        PsdContent psd = new PsdContent(file);
        return Optional.of(List.of(new Piece(layers, lengthBytes(psd.large) + psd.length(layers, psd.large))));
    }

    private static int coloursOf(int mode) {
        return switch (mode) {
            case 4 -> 4;
            case 3, 9 -> 3;
            case 7 -> Integer.MAX_VALUE;
            default -> 1;
        };
    }

    private String colours(int mode, long from, long to) throws IOException {
        return switch (mode) {
            case 0, 1, 8 -> ColourSpaceNames.GREY;
            case 2 -> ColourSpaceNames.INDEXED;
            case 4 -> ColourSpaceNames.CMYK;
            case 7 -> "multichannel";
            case 9 -> ColourSpaceNames.LAB;
            default -> profile(from, to);
        };
    }

    /** Image resources: 8BIM, a number, a name padded to even, a length, content padded to even. */
    private String profile(long from, long to) throws IOException {
        long at = from;
        for (int i = 0; i < MOST_BLOCKS && at + 12 <= to && file.has(at); i++) {
            long name = 1L + file.u8(at + 6);
            long length = at + 6 + name + (name & 1);
            long size = file.bigEndian32(length);
            if (file.bigEndian16(at + 4) == PROFILE) {
                return ColourSpaceNames.ofProfile(file.bytes(length + 4, (int) Math.min(size, PROFILE_START)));
            }
            at = length + 4 + size + (size & 1);
        }
        return "";
    }

    /** The number in the layer section; files of 16 and 32 bits have it in a block behind that. */
    private int layerCount(long section) throws IOException {
        long end = section + lengthBytes(large) + length(section, large);
        long at = section + lengthBytes(large);
        long info = length(at, large);
        if (end <= at + lengthBytes(large)) {
            return 0;
        }
        if (info > 0) {
            return (short) file.bigEndian16(at + lengthBytes(large));
        }
        long mask = at + lengthBytes(large);
        return countInBlocks(mask + 4 + file.bigEndian32(mask), end);
    }

    private int countInBlocks(long from, long end) throws IOException {
        long at = from;
        for (int i = 0; i < MOST_BLOCKS && at + 12 <= end && file.has(at); i++) {
            String key = file.text(at + 4, 4);
            boolean layers = key.equals("Lr16") || key.equals("Lr32");
            // In PSB the lengths of these and a few others have eight bytes.
            boolean wide = large && (layers || "LMsk Layr Mt16 Mt32 Mtrn Alph FMsk lnk2 FEid FXid PxSD".contains(key));
            if (layers) {
                return (short) file.bigEndian16(at + 8 + lengthBytes(wide));
            }
            at += 8 + lengthBytes(wide) + (length(at + 8, wide) + 3) / 4 * 4;
        }
        return 0;
    }

    private static int lengthBytes(boolean wide) {
        return wide ? 8 : 4;
    }

    private long length(long at, boolean wide) throws IOException {
        long length = wide ? file.bigEndian32(at) << 32 | file.bigEndian32(at + 4) : file.bigEndian32(at);
        return Math.max(0, Math.min(length, file.size()));
    }
}
