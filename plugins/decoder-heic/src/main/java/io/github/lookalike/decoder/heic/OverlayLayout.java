package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * How pictures lie over each other, the later ones in front (ISO/IEC 23008-12 §6.6.2.2).
 *
 * @param red the ground, 0 to 255
 * @param opaque how much of the ground is seen, 0 to 255
 * @param places where each picture begins
 */
record OverlayLayout(int red, int green, int blue, int opaque, int width, int height, List<Place> places) {

    private static final int GROUND = 2;

    OverlayLayout {
        places = List.copyOf(places);
    }

    /** A column and a row, which may lie outside. */
    record Place(int x, int y) {}

    /** @param pictures how many there are */
    static OverlayLayout read(ByteBuffer data, int pictures) throws DecodeException {
        ByteBuffer bytes = data.slice();
        boolean wide = bytes.remaining() > 1 && (bytes.get(1) & 1) != 0;
        int number = wide ? 4 : 2;
        int sizes = GROUND + 4 * 2;
        if (bytes.remaining() < sizes + (2L + 2L * pictures) * number) {
            throw new DecodeException("damaged: how its layers lie is not said to the end");
        }
        long width = wide ? bytes.getInt(sizes) & 0xffff_ffffL : bytes.getShort(sizes) & 0xffff;
        long height = wide ? bytes.getInt(sizes + 4) & 0xffff_ffffL : bytes.getShort(sizes + 2) & 0xffff;
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new DecodeException("damaged: it is " + width + "×" + height + " pixels large");
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            int at = sizes + (2 + 2 * i) * number;
            places.add(
                    wide
                            ? new Place(bytes.getInt(at), bytes.getInt(at + 4))
                            : new Place(bytes.getShort(at), bytes.getShort(at + 2)));
        }
        return new OverlayLayout(
                bytes.get(GROUND) & 0xff,
                bytes.get(GROUND + 2) & 0xff,
                bytes.get(GROUND + 4) & 0xff,
                bytes.get(GROUND + 6) & 0xff,
                (int) width,
                (int) height,
                places);
    }
}
