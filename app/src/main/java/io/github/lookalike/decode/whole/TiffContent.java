package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.Piece;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** TIFF (TIFF 6.0, BigTIFF): its pages, and the layers that Photoshop keeps in a tag. */
final class TiffContent {

    /** Longer documents are not told, and so not taken for like any other. */
    private static final int MOST_DIRECTORIES = 1000;
    /** JPEG (old, new, of DNG), JPEG 2000, WebP and JPEG XL; all may lose, and TIFF does not say. */
    private static final Set<Long> LOSSY =
            Set.of(6L, 7L, 34892L, 33003L, 33004L, 33005L, 34712L, 50001L, 50002L, 52546L);

    private static final int PROFILE_START = 64 << 10;

    private final Numbers file;
    private final List<TiffDirectory> pages = new ArrayList<>();

    private TiffContent(Numbers file) {
        this.file = file;
    }

    static Optional<Facts> read(Numbers file) throws IOException {
        TiffDirectories directories = TiffDirectories.read(file.window(), 0, MOST_DIRECTORIES);
        for (TiffDirectory directory : directories.all()) {
            if (directory.isRaw()) {
                return Optional.of(RawContent.ofDirectories(directories));
            }
        }
        TiffContent tiff = new TiffContent(file);
        for (int index : directories.pictures()) {
            tiff.pages.add(directories.pages().get(index));
        }
        return tiff.pages.isEmpty() || !directories.isComplete() ? Optional.empty() : Optional.of(tiff.facts());
    }

    /** Where the layers of each page lie. */
    static Optional<List<Piece>> beside(Numbers file) throws IOException {
        TiffDirectories directories = TiffDirectories.read(file.window(), 0, MOST_DIRECTORIES);
        List<Piece> pieces = new ArrayList<>();
        for (TiffDirectory directory : directories.all()) {
            OptionalLong place = directory.place(TiffDirectory.PHOTOSHOP_LAYERS);
            if (place.isPresent()) {
                pieces.add(new Piece(place.getAsLong(), directory.count(TiffDirectory.PHOTOSHOP_LAYERS)));
            }
        }
        return directories.isComplete() ? Optional.of(pieces) : Optional.empty();
    }

    /** Of several pages the best: what one has would be lost with the file. */
    private Facts facts() throws IOException {
        Facts facts = Facts.lossless().pages(pages.size()).colours(colours(pages.get(0)));
        long bits = 1;
        boolean alpha = false;
        boolean lossless = true;
        for (TiffDirectory page : pages) {
            bits = Math.max(bits, bitsOf(page));
            alpha |= page.has(TiffDirectory.EXTRA_SAMPLES);
            lossless &= !LOSSY.contains(page.number(TiffDirectory.COMPRESSION).orElse(1));
        }
        return facts.bits(bits).alpha(alpha).lossless(lossless).layers(layers(pages.get(0)));
    }

    /** A palette has colours of 8 bits whatever its indexes have. */
    private static long bitsOf(TiffDirectory page) throws IOException {
        if (page.number(TiffDirectory.PHOTOMETRIC).orElse(0) == 3) {
            return 8;
        }
        long bits = 1;
        for (int i = 0; i < page.count(TiffDirectory.BITS_PER_SAMPLE) && i < 8; i++) {
            bits = Math.max(bits, page.number(TiffDirectory.BITS_PER_SAMPLE, i).orElse(1));
        }
        return bits;
    }

    private String colours(TiffDirectory page) throws IOException {
        int photometric = (int) page.number(TiffDirectory.PHOTOMETRIC).orElse(0);
        return switch (photometric) {
            case 0, 1 -> ColourSpaceNames.GREY;
            case 3 -> ColourSpaceNames.INDEXED;
            case 5 -> ColourSpaceNames.CMYK;
            case 8, 9, 10 -> ColourSpaceNames.LAB;
            case 32844, 32845 -> ColourSpaceNames.LINEAR;
            default -> profile(page);
        };
    }

    private String profile(TiffDirectory page) throws IOException {
        OptionalLong place = page.place(TiffDirectory.COLOUR_PROFILE);
        int length = (int) Math.min(PROFILE_START, page.count(TiffDirectory.COLOUR_PROFILE));
        return place.isEmpty() ? "" : ColourSpaceNames.ofProfile(file.bytes(place.getAsLong(), length));
    }

    /**
     * Layers in Photoshop's tag ImageSourceData: a title, then blocks in the byte order of the file, among them one of
     * layers that begins with their number. One that cannot be found counts as one layer.
     */
    private int layers(TiffDirectory page) throws IOException {
        OptionalLong place = page.place(TiffDirectory.PHOTOSHOP_LAYERS);
        if (place.isEmpty()) {
            return 0;
        }
        boolean bigEndian = file.u8(0) == 'M';
        long at = place.getAsLong() + "Adobe Photoshop Document Data Block\0".length();
        long end = place.getAsLong() + page.count(TiffDirectory.PHOTOSHOP_LAYERS);
        for (int i = 0; i < 100 && at + 12 < end; i++) {
            String key = file.text(at + 4, 4);
            if ("Layr Lr16 Lr32 ryaL 61rL 23rL".contains(key)) {
                int count = bigEndian ? file.bigEndian16(at + 12) : file.littleEndian16(at + 12);
                return Math.max(1, Math.abs((short) count));
            }
            long length = bigEndian ? file.bigEndian32(at + 8) : file.littleEndian32(at + 8);
            at += 12 + (length + 3) / 4 * 4;
        }
        return 1;
    }
}
