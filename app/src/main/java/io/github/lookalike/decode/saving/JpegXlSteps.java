package io.github.lookalike.decode.saving;

import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** How coarsely a JPEG XL was quantised, by the headers of its first frame. */
final class JpegXlSteps {

    /** Headers, and the means of blocks where they lie before them. */
    private static final int HEADERS = 1 << 20;

    private static final int SIGNATURE = 2;

    /** A part of a codestream begins with its number (ISO/IEC 18181-2 §9.9). */
    private static final int PART_NUMBER = 4;

    /** What a step of 1 is in the quantiser's numbers (ISO/IEC 18181-1 §I.2). */
    private static final double SCALE = 65536;

    /** What blocks multiply the global scale by: encoders choose the scale so that it is this in the middle. */
    private static final double BLOCK_SCALE = 5;

    /** What luma's steps of 8×8 samples are divided by at low frequencies (§I.2.4). */
    private static final double WEIGHT = 560;

    /** An orthonormal transform of a block has so many times the coefficients of this one. */
    private static final double TRANSFORM = 8;

    /** How many levels there are to the luma of XYB, which is .845 at white and nearly as even as sRGB. */
    private static final double LEVELS = 255 / 0.845;

    /**
     * Encoders round to zero below so much of a step: of 24 copies of 8 photographs at distances .5 to 2, made with the usual effort, 23
     * are alike, and 9 of 9 small spots of another colour at distance 3 stand out, of which one does not at .85.
     */
    private static final double LOST = 0.6;

    /** In levels: distance 8. Beyond that the scale may be one that blocks multiply by more. */
    private static final double COARSEST = 64;

    private JpegXlSteps() {}

    static Quantisation read(ByteWindow window) throws IOException {
        LowBitFirst bits = new LowBitFirst(head(window), SIGNATURE);
        Optional<JpegXlMetadata> picture = JpegXlMetadata.read(bits);
        Optional<JpegXlFrame> frame = picture.flatMap(found -> JpegXlFrame.read(bits, found));
        return frame.map(found -> step(found.globalScale()))
                .filter(step -> step < COARSEST)
                .map(step -> Quantisation.ofTransform(step, step, LOST))
                .orElse(Quantisation.UNTOLD);
    }

    /** Of frequencies that are neither the finest nor the means: their step is finer, and the colours' is, too. */
    private static double step(int globalScale) {
        return SCALE / (globalScale * BLOCK_SCALE) / WEIGHT * TRANSFORM * LEVELS;
    }

    private static byte[] head(ByteWindow window) throws IOException {
        Numbers file = new Numbers(window);
        if (file.bigEndian16(0) == 0xff0a) {
            return file.bytes(0, HEADERS);
        }
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (Box box : Box.whole(window).children(window, 0)) {
            int skip = box.type().equals("jxlp") ? PART_NUMBER : 0;
            if (skip > 0 || box.type().equals("jxlc")) {
                int wanted = (int) Math.min(HEADERS - head.size(), box.to() - box.from() - skip);
                head.writeBytes(file.bytes(box.from() + skip, wanted));
            }
        }
        return head.toByteArray();
    }
}
