package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;

/** Reads one property. */
final class PropertyReader {

    /** {@code ispe} and others are full boxes: a version and flags come first. */
    private static final int FULL_BOX = 4;

    private PropertyReader() {}

    /** The property; one that is broken counts as unknown, since not all need it. */
    static Property read(Box box) {
        try {
            return of(box.type(), box.cursor());
        } catch (DecodeException e) {
            return new Property.Unknown(box.type());
        }
    }

    private static Property of(String type, Cursor cursor) throws DecodeException {
        return switch (type) {
            case "ispe" -> {
                cursor.skip(FULL_BOX);
                yield new Property.Size(cursor.u32(), cursor.u32());
            }
            case "irot" -> new Property.Rotation(cursor.u8() & 3);
            case "imir" -> new Property.Mirror((cursor.u8() & 1) == 1);
            case "clap" -> aperture(cursor);
            case "colr" -> colours(cursor);
            case "hvcC" -> new Property.Hevc(cursor.rest());
            case "auxC", "auxi" -> {
                cursor.skip(FULL_BOX);
                yield new Property.Auxiliary(cursor.text());
            }
            case "pixi",
                    "pasp",
                    "rloc",
                    "udes",
                    "altt",
                    "iscl",
                    "cclv",
                    "clli",
                    "mdcv",
                    "amve",
                    "crtt",
                    "mdft",
                    "wbrl" -> new Property.Remark(type);
            default -> new Property.Unknown(type);
        };
    }

    private static Property aperture(Cursor cursor) throws DecodeException {
        double width = (double) cursor.u32() / divisor(cursor);
        double height = (double) cursor.u32() / divisor(cursor);
        double right = (double) cursor.s32() / divisor(cursor);
        double down = (double) cursor.s32() / divisor(cursor);
        return new Property.Aperture(width, height, right, down);
    }

    private static long divisor(Cursor cursor) throws DecodeException {
        long divisor = cursor.u32();
        if (divisor == 0) {
            throw new DecodeException("damaged: a part of it is cut out by nothing");
        }
        return divisor;
    }

    private static Property colours(Cursor cursor) throws DecodeException {
        String kind = cursor.type();
        return switch (kind) {
            case "nclx" -> new Property.Colours(cursor.u16(), cursor.u16(), cursor.u16(), (cursor.u8() & 0x80) != 0);
            case "prof", "rICC" -> new Property.Profile(cursor.rest());
            // Colours that are taken for sRGB are still the picture.
            default -> new Property.Remark("colr");
        };
    }
}
