package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Shapes;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way in which programs make a copy that shows the same picture.
 *
 * @param name as the tables say it
 * @param scale how its sides relate to the original's
 * @param change what is done to the pixels
 * @param encoding how the result is written
 */
record CopyKind(String name, double scale, UnaryOperator<BufferedImage> change, Encoding encoding) {

    byte[] of(BufferedImage picture) {
        return encoding.bytes(change.apply(picture));
    }

    /** What changed pictures are saved as, and the curve is drawn by: all that people do, and far below what they do. */
    static List<CopyKind> ofChanges() {
        List<CopyKind> kinds = new ArrayList<>();
        for (int quality : new int[] {95, 90, 85, 75, 60, 50, 40, 30}) {
            kinds.add(saved("q" + quality, Encoding.jpeg(quality)));
        }
        kinds.add(saved("q90 4:4:4", Encoding.fullColour(90)));
        kinds.add(saved("q80 progressive", Encoding.progressive(80)));
        kinds.add(scaled("half", 0.5, Resampling.LANCZOS, Encoding.jpeg(88)));
        kinds.add(scaled("quarter", 0.25, Resampling.AREA, Encoding.jpeg(88)));
        kinds.add(scaled("double", 2, Resampling.BICUBIC, Encoding.jpeg(90)));
        kinds.add(scaled("0.7", 0.7, Resampling.BICUBIC, Encoding.jpeg(85)));
        kinds.addAll(otherFormats());
        kinds.add(saved("gif", Encoding.of("gif")));
        return kinds;
    }

    /** Worse than a rule needs to take; for the curve alone. */
    static List<CopyKind> forTheCurve() {
        List<CopyKind> kinds = new ArrayList<>(ofChanges());
        kinds.add(saved("q20", Encoding.jpeg(20)));
        kinds.add(saved("q10", Encoding.jpeg(10)));
        return kinds;
    }

    /** Copies that must stay safe. */
    static List<CopyKind> faithful() {
        List<CopyKind> kinds = new ArrayList<>();
        for (int quality : new int[] {50, 60, 70, 75, 80, 85, 90, 95, 100}) {
            kinds.add(saved("q" + quality, Encoding.jpeg(quality)));
        }
        for (int quality : new int[] {50, 75, 92, 100}) {
            kinds.add(saved("q" + quality + " 4:4:4", Encoding.fullColour(quality)));
        }
        kinds.add(saved("q70 progressive", Encoding.progressive(70)));
        kinds.add(saved("q90 progressive", Encoding.progressive(90)));
        for (Resampling kernel : Resampling.values()) {
            String name = kernel.name().toLowerCase(java.util.Locale.ROOT);
            kinds.add(scaled("half " + name, 0.5, kernel, Encoding.jpeg(85)));
            kinds.add(scaled("quarter " + name, 0.25, kernel, Encoding.jpeg(85)));
        }
        kinds.add(scaled("half, png", 0.5, Resampling.LANCZOS, Encoding.of("png")));
        kinds.add(scaled("0.7", 0.7, Resampling.LANCZOS, Encoding.jpeg(85)));
        kinds.add(scaled("double bicubic", 2, Resampling.BICUBIC, Encoding.jpeg(90)));
        kinds.add(scaled("double lanczos", 2, Resampling.LANCZOS, Encoding.jpeg(90)));
        kinds.addAll(otherFormats());
        kinds.addAll(turns());
        return kinds;
    }

    private static List<CopyKind> otherFormats() {
        List<CopyKind> kinds = new ArrayList<>();
        for (String format : List.of("png", "bmp", "tiff", "png16")) {
            kinds.add(saved(format, Encoding.of(format)));
        }
        return kinds;
    }

    /** Not mirrored: no program does that on its own, and it is held back. */
    private static List<CopyKind> turns() {
        List<CopyKind> kinds = new ArrayList<>();
        for (int quarters = 1; quarters < 4; quarters++) {
            int turns = quarters;
            kinds.add(new CopyKind(
                    "turned " + 90 * turns + "°",
                    1,
                    picture -> Shapes.turned(picture, turns, false),
                    Encoding.jpeg(92)));
        }
        kinds.add(new CopyKind("turned 90°, png", 1, p -> Shapes.turned(p, 1, false), Encoding.of("png")));
        return kinds;
    }

    private static CopyKind saved(String name, Encoding encoding) {
        return new CopyKind(name, 1, picture -> picture, encoding);
    }

    private static CopyKind scaled(String name, double factor, Resampling kernel, Encoding encoding) {
        return new CopyKind(name, factor, picture -> kernel.scaled(picture, factor), encoding);
    }
}
