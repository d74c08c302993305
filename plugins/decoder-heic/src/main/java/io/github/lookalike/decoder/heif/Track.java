package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A track of a sequence of pictures (ISO/IEC 23008-12 §7, ISO/IEC 14496-12 §8.3), each of which is coded as an item would be.
 *
 * @param id by which others refer to it
 * @param kind {@code pict} or {@code vide} for what is shown, {@code auxv} for what belongs to another track
 * @param auxiliaryOf the tracks it belongs to
 * @param type of its samples, such as {@code hvc1}
 * @param properties of all its pictures
 * @param samples where they lie
 */
record Track(
        long id, String kind, List<Long> auxiliaryOf, String type, List<Property> properties, SampleTable samples) {

    private static final int FULL_BOX = 4;
    /** Of a visual sample entry, before the boxes in it (ISO/IEC 14496-12 §12.1.3). */
    private static final int VISUAL_ENTRY = 78;

    private static final int SIZE_IN_ENTRY = 24;
    /** From the layer of a track's header to its matrix. */
    private static final int TO_MATRIX = 8;

    private static final int ONE = 1 << 16;

    Track {
        auxiliaryOf = List.copyOf(auxiliaryOf);
        properties = List.copyOf(properties);
    }

    /**
     * The tracks of pictures; a broken one is left out.
     *
     * @param film the box {@code moov}
     */
    static List<Track> in(Box film) throws DecodeException {
        List<Track> tracks = new ArrayList<>();
        for (Box box : film.children()) {
            if (box.type().equals("trak")) {
                try {
                    of(box.children()).ifPresent(tracks::add);
                } catch (DecodeException e) {
                    // The others may be sound.
                }
            }
        }
        return tracks;
    }

    /** Whether its pictures are shown by themselves. */
    boolean isShown() {
        return kind.equals("pict") || kind.equals("vide");
    }

    /** Whether its pictures say how opaque those of another track are. */
    boolean isAlphaOf(Track other) {
        return kind.equals("auxv")
                && auxiliaryOf.contains(other.id)
                && properties.stream().anyMatch(one -> one instanceof Property.Auxiliary aux && aux.isAlpha());
    }

    private static Optional<Track> of(List<Box> track) throws DecodeException {
        Box media = needed(track, "mdia");
        List<Box> inMedia = media.children();
        Cursor handler = needed(inMedia, "hdlr").cursor();
        handler.skip(2 * FULL_BOX);
        String kind = handler.type();
        List<Box> table = needed(needed(inMedia, "minf").children(), "stbl").children();
        Cursor entries = needed(table, "stsd").cursor();
        entries.skip(2 * FULL_BOX);
        List<Box> kinds = Box.in(entries.rest());
        if (kinds.isEmpty() || kinds.get(0).content().remaining() < VISUAL_ENTRY) {
            return Optional.empty();
        }
        Header header = Header.of(needed(track, "tkhd").cursor());
        List<Property> properties = properties(kinds.get(0));
        properties.addAll(header.turn());
        return Optional.of(new Track(
                header.id(), kind, auxiliaryOf(track), kinds.get(0).type(), properties, SampleTable.read(table)));
    }

    private static List<Property> properties(Box entry) throws DecodeException {
        List<Property> properties = new ArrayList<>();
        Cursor size = entry.cursor();
        size.skip(SIZE_IN_ENTRY);
        properties.add(new Property.Size(size.u16(), size.u16()));
        ByteBuffer content = entry.content();
        for (Box box : Box.in(content.slice(VISUAL_ENTRY, content.remaining() - VISUAL_ENTRY))) {
            Property property = PropertyReader.read(box);
            if (property instanceof Property.Aperture
                    || property instanceof Property.Colours
                    || property instanceof Property.Profile
                    || property instanceof Property.Hevc
                    || property instanceof Property.Auxiliary) {
                properties.add(property);
            }
        }
        return properties;
    }

    private static List<Long> auxiliaryOf(List<Box> track) throws DecodeException {
        List<Long> others = new ArrayList<>();
        Optional<Box> references = Box.first(track, "tref");
        if (references.isPresent()) {
            for (Box reference : references.get().children()) {
                Cursor ids = reference.cursor();
                while (reference.type().equals("auxl") && ids.remaining() >= 4) {
                    others.add(ids.u32());
                }
            }
        }
        return others;
    }

    static Box needed(List<Box> boxes, String type) throws DecodeException {
        return Box.first(boxes, type)
                .orElseThrow(() -> new DecodeException("damaged: a table of its frames (" + type + ") is missing"));
    }

    /**
     * The box {@code tkhd}.
     *
     * @param turn what its matrix does with the pictures: turns by quarters and mirrors, nothing else
     */
    private record Header(long id, List<Property> turn) {

        static Header of(Cursor cursor) throws DecodeException {
            boolean wide = cursor.u8() == 1;
            cursor.skip(FULL_BOX - 1 + (wide ? 16 : 8));
            long id = cursor.u32();
            // Nothing, how long it lasts, two numbers of nothing, the layer.
            cursor.skip(4 + (wide ? 8 : 4) + 8 + TO_MATRIX);
            int a = cursor.s32();
            int b = cursor.s32();
            cursor.skip(4);
            int c = cursor.s32();
            int d = cursor.s32();
            return new Header(id, turn(a, b, c, d));
        }

        /** A picture's right becomes (a, b), what is below it (c, d). */
        private static List<Property> turn(int a, int b, int c, int d) {
            boolean upright = Math.abs(a) == ONE && Math.abs(d) == ONE && b == 0 && c == 0;
            boolean lying = Math.abs(b) == ONE && Math.abs(c) == ONE && a == 0 && d == 0;
            if (upright) {
                return a == d
                        ? a > 0 ? List.of() : List.of(new Property.Rotation(2))
                        : List.of(new Property.Mirror(a < 0));
            }
            if (!lying) {
                return List.of();
            }
            Property quarter = new Property.Rotation(b > 0 ? 3 : 1);
            return b == c ? List.of(quarter, new Property.Mirror(true)) : List.of(quarter);
        }
    }
}
