package io.github.lookalike.decode.metadata;

import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.box.ItemPlaces;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said in a HEIF file of its primary picture (ISO/IEC 23008-12 annex A).
 *
 * @param exif the data of its EXIF items
 * @param xmp the data of its XMP items
 */
// Lists of arrays: made once, read once.
record HeifNotes(List<byte[]> exif, List<byte[]> xmp) {

    private static final int FULL_BOX = 4;
    /** More notes, and larger ones, than any honest file has. */
    private static final int MOST = 64;

    private static final int MOST_BYTES = 4 << 20;
    private static final String XMP = "application/rdf+xml";

    static HeifNotes read(ByteWindow window) throws IOException {
        HeifNotes notes = new HeifNotes(new ArrayList<>(), new ArrayList<>());
        Optional<Box> meta = Box.whole(window).child(window, "meta", 0);
        if (meta.isPresent()) {
            new Reader(window, meta.get()).take(notes);
        }
        return notes;
    }

    /** Reads one box {@code meta}. */
    private static final class Reader {

        private final ByteWindow window;
        private final Box meta;

        Reader(ByteWindow window, Box meta) {
            this.window = window;
            this.meta = meta;
        }

        void take(HeifNotes notes) throws IOException {
            Map<Long, List<byte[]>> wanted = wanted(notes);
            Map<Long, List<Piece>> places = ItemPlaces.read(window, meta, wanted.keySet());
            for (Map.Entry<Long, List<byte[]>> one : wanted.entrySet()) {
                one.getValue().add(data(places.getOrDefault(one.getKey(), List.of())));
            }
        }

        /** Items that say something, and among what it is to be kept, in the order of the file. */
        private Map<Long, List<byte[]>> wanted(HeifNotes notes) throws IOException {
            Map<Long, List<byte[]>> wanted = new LinkedHashMap<>();
            Optional<Box> list = meta.child(window, "iinf", FULL_BOX);
            if (list.isEmpty()) {
                return wanted;
            }
            Set<Long> others = ofOtherPictures();
            boolean many = list.get().u8(window, 0) > 0;
            for (Box entry : list.get().children(window, FULL_BOX + (many ? 4 : 2))) {
                boolean wide = entry.u8(window, 0) > 2;
                long id = wide ? entry.u32At(window, FULL_BOX) : entry.u16At(window, FULL_BOX);
                String said = text(entry, FULL_BOX + (wide ? 6 : 4));
                if (others.contains(id) || wanted.size() == MOST) {
                    continue;
                }
                if (said.startsWith("Exif")) {
                    wanted.put(id, notes.exif);
                } else if (said.startsWith("mime") && said.contains(XMP)) {
                    wanted.put(id, notes.xmp);
                }
            }
            return wanted;
        }

        /** Items that describe another picture than the primary one. */
        private Set<Long> ofOtherPictures() throws IOException {
            Optional<Box> primary = meta.child(window, "pitm", FULL_BOX);
            Optional<Box> references = meta.child(window, "iref", FULL_BOX);
            Set<Long> others = new HashSet<>();
            if (primary.isEmpty() || references.isEmpty()) {
                return others;
            }
            long shown = primary.get().u8(window, 0) == 0
                    ? primary.get().u16At(window, FULL_BOX)
                    : primary.get().u32At(window, FULL_BOX);
            int width = references.get().u8(window, 0) == 0 ? 2 : 4;
            for (Box reference : references.get().children(window, FULL_BOX)) {
                if (reference.type().equals("cdsc") && !describes(reference, width, shown)) {
                    others.add(id(reference, 0, width));
                }
            }
            return others;
        }

        private boolean describes(Box reference, int width, long shown) throws IOException {
            int count = Math.min(1000, reference.u16At(window, width));
            for (int i = 0; i < count; i++) {
                if (id(reference, width + 2L + (long) i * width, width) == shown) {
                    return true;
                }
            }
            return false;
        }

        private long id(Box box, long at, int width) throws IOException {
            return width == 2 ? box.u16At(window, at) : box.u32At(window, at);
        }

        /** The type of an item and, behind its name, that of its content. */
        private String text(Box entry, int at) throws IOException {
            long length = Math.min(200, entry.to() - entry.from() - at);
            return new Numbers(window).text(entry.from() + at, (int) Math.max(0, length));
        }

        private byte[] data(List<Piece> pieces) throws IOException {
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            for (Piece piece : pieces) {
                long room = Math.min(piece.length(), MOST_BYTES - data.size());
                data.writeBytes(new Numbers(window).bytes(piece.from(), (int) Math.max(0, room)));
            }
            return data.toByteArray();
        }
    }
}
