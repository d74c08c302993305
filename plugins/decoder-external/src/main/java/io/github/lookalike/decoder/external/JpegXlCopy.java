package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Turn;
import java.nio.ByteBuffer;
import java.util.Optional;

/** JPEG XL: a copy that tells programs to show the picture as it is stored, beside how it is to be shown. */
final class JpegXlCopy {

    /** A part of a codestream begins with its number (ISO/IEC 18181-2 §9.9). */
    private static final int PART_NUMBER = 4;

    private JpegXlCopy() {}

    static Handover of(byte[] copy) throws DecodeException {
        ByteBuffer file = ByteBuffer.wrap(copy);
        JpegXlHeader header = JpegXlHeader.read(file, codestream(file));
        if (header.orientationBits() >= 0) {
            for (int bit = header.orientationBits(); bit < header.orientationBits() + 3; bit++) {
                copy[bit / 8] &= (byte) ~(1 << (bit % 8));
            }
        }
        return new Handover(
                Kind.JPEG_XL,
                file,
                Shape.of(header.width(), header.height()).turned(Turn.ofExifOrientation(header.orientation())),
                header.transparency(),
                1,
                Optional.empty(),
                header.content());
    }

    private static int codestream(ByteBuffer file) throws DecodeException {
        if ((file.getShort(0) & 0xffff) == 0xff0a) {
            return 0;
        }
        for (Box box : Box.in(file, 0, file.limit())) {
            if (box.type().equals("jxlc")) {
                return box.start();
            }
            if (box.type().equals("jxlp")) {
                return box.start() + PART_NUMBER;
            }
        }
        throw new DecodeException("damaged: there is no picture in it");
    }
}
