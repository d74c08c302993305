package io.github.lookalike.accuracy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What people and programs do to pictures. */
final class Alterations {

    private final List<Alteration> all = new ArrayList<>();

    static List<Alteration> all() {
        Alterations alterations = new Alterations();
        alterations.encodings();
        alterations.sizes();
        alterations.tones();
        alterations.textures();
        alterations.overlays();
        alterations.crops();
        alterations.frames();
        alterations.turns();
        alterations.tilts();
        alterations.combinations();
        return List.copyOf(alterations.all);
    }

    private void encodings() {
        for (int quality : new int[] {85, 70, 50, 30, 20, 10}) {
            copy("re-encode", "q" + quality, picture -> picture, Saving.jpeg(quality / 100f));
        }
        copy("re-encode", "progressive", picture -> picture, new Saving("jpg", 0.8f, true, 1));
        copy("re-encode", "twice", Saving.jpeg(0.8f)::resaved, Saving.jpeg(0.6f));
        for (String format : List.of("png", "bmp", "tiff", "gif")) {
            copy("re-encode", format, picture -> picture, Saving.of(format));
        }
    }

    private void sizes() {
        copy("resize", "half", picture -> Canvas.scaled(picture, 0.5), Saving.FINE);
        copy("resize", "quarter", picture -> Canvas.scaled(picture, 0.25), Saving.FINE);
        copy("resize", "double", picture -> Canvas.scaled(picture, 2), Saving.FINE);
        for (int side : new int[] {320, 160}) {
            copy(
                    "resize",
                    side + " px",
                    picture -> Canvas.scaled(picture, (double) side / longest(picture)),
                    Saving.FINE);
        }
        edit("aspect", "+10 %", picture -> stretched(picture, 1.1));
        edit("aspect", "-10 %", picture -> stretched(picture, 0.9));
    }

    private void tones() {
        edit("tone", "grey", picture -> Tones.saturated(picture, 0));
        edit("tone", "sepia", Tones::sepia);
        edit("tone", "warm", picture -> Tones.channels(picture, v -> 1.12 * v, v -> v, v -> 0.85 * v));
        edit("tone", "cold", picture -> Tones.channels(picture, v -> 0.87 * v, v -> v, v -> 1.13 * v));
        edit("tone", "brighter", picture -> Tones.curve(picture, v -> 1.3 * v));
        edit("tone", "darker", picture -> Tones.curve(picture, v -> 0.65 * v));
        edit("tone", "contrast", picture -> Tones.curve(picture, v -> 0.5 + 1.4 * (v - 0.5)));
        edit("tone", "flat", picture -> Tones.curve(picture, v -> 0.5 + 0.6 * (v - 0.5)));
        edit("tone", "gamma 0.6", picture -> Tones.curve(picture, v -> Math.pow(v, 0.6)));
        edit("tone", "gamma 1.7", picture -> Tones.curve(picture, v -> Math.pow(v, 1.7)));
        edit("tone", "vivid", picture -> Tones.saturated(picture, 1.6));
        edit("tone", "pale", picture -> Tones.saturated(picture, 0.4));
        edit("tone", "autolevel", Tones::autoLevel);
        edit("tone", "equalised", Tones::equalised);
    }

    private void textures() {
        edit("texture", "blur", picture -> Shapes.blurred(picture, Math.max(1, longest(picture) / 400)));
        edit("texture", "sharpen", Shapes::sharpened);
        seeded("texture", "noise", (picture, random) -> Shapes.noisy(picture, 15, random));
    }

    private void overlays() {
        edit("overlay", "watermark", picture -> Shapes.written(picture, "© Example", 0.4, 0.9, 0.5f, Color.WHITE));
        edit("overlay", "date", picture -> Shapes.written(picture, "2024-05-17", 0.15, 0.97, 1, Color.ORANGE));
        edit("overlay", "logo", picture -> Shapes.signed(picture, 0.14));
        edit("overlay", "large text", picture -> Shapes.written(picture, "SAMPLE", 0.8, 0.55, 1, Color.WHITE));
    }

    private void crops() {
        for (int percent : new int[] {2, 5, 10, 15, 20, 25, 35}) {
            double kept = 1 - percent / 100.0;
            String family = percent <= 5 ? "crop 2-5" : percent <= 10 ? "crop 10" : "crop 15-35";
            seeded(family, percent + " % middle", (picture, random) -> Shapes.cropped(picture, kept, true, random));
            seeded(family, percent + " % anywhere", (picture, random) -> Shapes.cropped(picture, kept, false, random));
        }
    }

    private void frames() {
        edit("frame", "white 5 %", picture -> Shapes.framed(picture, 0.05, 0.05, Color.WHITE));
        edit("frame", "black 8 %", picture -> Shapes.framed(picture, 0.08, 0.08, Color.BLACK));
        edit("frame", "red 3 %", picture -> Shapes.framed(picture, 0.03, 0.03, new Color(0xa02028)));
        edit("frame", "letterbox", picture -> Shapes.framed(picture, 0, 0.12, Color.BLACK));
        edit("frame", "pillarbox", picture -> Shapes.framed(picture, 0.15, 0, Color.WHITE));
    }

    private void turns() {
        for (int quarters = 0; quarters < 4; quarters++) {
            for (boolean mirrored : new boolean[] {false, true}) {
                int turns = quarters;
                if (turns > 0 || mirrored) {
                    String name = turns * 90 + "°" + (mirrored ? " mirrored" : "");
                    copy("turn", name, picture -> Shapes.turned(picture, turns, mirrored), Saving.FINE);
                }
            }
        }
        copy("turn", "by EXIF only", picture -> picture, new Saving("jpg", 0.9f, false, 6));
        copy(
                "turn",
                "EXIF made up for",
                picture -> Shapes.turned(picture, 3, false),
                new Saving("jpg", 0.9f, false, 6));
    }

    private void tilts() {
        for (double degrees : new double[] {1, 2, 3}) {
            edit("tilt 1-3", degrees + "° cut", picture -> Shapes.tilted(picture, degrees));
        }
        edit("tilt 1-3", "2.5° on black", picture -> Shapes.tilted(picture, 2.5, Color.BLACK));
        edit("tilt 1-3", "-3° on white", picture -> Shapes.tilted(picture, -3, Color.WHITE));
        edit("tilt 5", "5° cut", picture -> Shapes.tilted(picture, 5));
        edit("tilt 5", "5° on black", picture -> Shapes.tilted(picture, 5, Color.BLACK));
    }

    private void combinations() {
        seeded(
                "combination",
                "crop, half, text",
                (picture, random) -> Shapes.written(
                        Canvas.scaled(Shapes.cropped(picture, 0.97, false, random), 0.5),
                        "© Example",
                        0.4,
                        0.9,
                        0.6f,
                        Color.WHITE));
        edit(
                "combination",
                "turned, grey, half",
                p -> Tones.saturated(Shapes.turned(Canvas.scaled(p, 0.5), 1, false), 0));
        edit(
                "combination",
                "framed, lighter",
                p -> Shapes.framed(Tones.curve(p, v -> 1.2 * v), 0.05, 0.05, Color.WHITE));
        edit(
                "combination",
                "mirrored, text",
                p -> Shapes.written(Shapes.turned(p, 0, true), "SAMPLE", 0.5, 0.3, 0.8f, Color.YELLOW));
    }

    private void copy(String family, String name, UnaryOperator<BufferedImage> change, Saving saving) {
        all.add(new Alteration(family, name, true, (picture, random) -> change.apply(picture), saving));
    }

    private void edit(String family, String name, UnaryOperator<BufferedImage> change) {
        seeded(family, name, (picture, random) -> change.apply(picture));
    }

    private void seeded(String family, String name, BiFunction<BufferedImage, Random, BufferedImage> change) {
        all.add(new Alteration(family, name, false, change, Saving.jpeg(0.88f)));
    }

    private static BufferedImage stretched(BufferedImage picture, double factor) {
        return Canvas.scaled(picture, (int) Math.round(picture.getWidth() * factor), picture.getHeight());
    }

    private static int longest(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }
}
