package io.github.lookalike.accuracy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What people and programs make of a picture every day. */
final class Practical {

    private final List<Alteration> all = new ArrayList<>();

    private Practical() {}

    /** Kinds of copies. */
    static List<Alteration> all() {
        Practical practical = new Practical();
        practical.shared();
        practical.saved();
        practical.toned();
        practical.added();
        practical.sized();
        return List.copyOf(practical.all);
    }

    /** Copies that messengers and social networks make, sharpened, by the length of the longer side in pixels. */
    static List<Alteration> social(int longest) {
        Practical practical = new Practical();
        for (int side : new int[] {1080, 1280, 1440, 1600, 2048}) {
            // Smaller originals are tried with copies in the same proportion to a picture of 4000 pixels.
            double share = longest >= 2400 ? (double) side / longest : side / 4000.0;
            for (int quality : new int[] {70, 85}) {
                practical.add(
                        side + " px q" + quality,
                        picture -> sharpened(Canvas.scaled(picture, share), 0.5),
                        jpeg(quality));
            }
        }
        return List.copyOf(practical.all);
    }

    private void shared() {
        add("messenger", picture -> sharpened(fitted(picture, 0.4), 0.4), jpeg(75));
        add("social 2048", picture -> sharpened(fitted(picture, 0.51), 0.3), jpeg(80));
        add("social 960", picture -> fitted(picture, 0.24), jpeg(85));
        add("social square", Practical::square, jpeg(80));
        add("sent as mail", picture -> fitted(picture, 0.6), jpeg(88));
    }

    private void saved() {
        add("q100", picture -> picture, jpeg(100));
        add("q95", picture -> picture, jpeg(95));
        add("q85", picture -> picture, jpeg(85));
        add("q60", picture -> picture, jpeg(60));
        add("progressive", picture -> picture, new Saving("jpg", 0.9f, true, 1));
        for (String format : List.of("png", "bmp", "tiff", "gif")) {
            add(format, picture -> picture, Saving.of(format));
        }
        add("turned", picture -> Shapes.turned(picture, 1, false), jpeg(95));
        add("turned by EXIF", picture -> picture, new Saving("jpg", 0.92f, false, 6));
    }

    private void toned() {
        add("grey", picture -> Tones.saturated(picture, 0), jpeg(95));
        add("sepia", Tones::sepia, jpeg(95));
        add("lighter", picture -> Tones.curve(picture, v -> Math.pow(v, 0.85)), jpeg(95));
        add("vivid", picture -> Tones.saturated(picture, 1.25), jpeg(95));
        add("sharpened", picture -> sharpened(picture, 0.6), jpeg(95));
        add("denoised", picture -> Shapes.blurred(picture, 1), jpeg(95));
        add("lighter, png", picture -> Tones.curve(picture, v -> Math.pow(v, 0.85)), Saving.of("png"));
    }

    private void added() {
        add("watermark", picture -> Shapes.written(picture, "© Example", 0.4, 0.9, 0.5f, Color.WHITE), jpeg(97));
        add("watermark, png", p -> Shapes.written(p, "© Example", 0.4, 0.9, 0.5f, Color.WHITE), Saving.of("png"));
        add("date", picture -> Shapes.written(picture, "2024-05-17", 0.15, 0.97, 1, Color.ORANGE), jpeg(95));
        add("caption bar", Practical::captioned, jpeg(95));
        add("black frame", picture -> Shapes.framed(picture, 0.3, 0.3, Color.BLACK), jpeg(95));
        add("instant photo", Practical::instant, jpeg(95));
    }

    private void sized() {
        add("half", picture -> Canvas.scaled(picture, 0.5), jpeg(95));
        add("double", picture -> Canvas.scaled(picture, 2), jpeg(90));
        add("half more", picture -> Canvas.scaled(picture, 1.5), jpeg(90));
        add("enlarged thumbnail", picture -> Canvas.scaled(Canvas.scaled(picture, 0.4), 3), jpeg(90));
        add("screen shot", picture -> Shapes.framed(fitted(picture, 0.45), 0, 0.4, Color.BLACK), Saving.of("png"));
        add("crop 5 %", picture -> Shapes.cropped(picture, 0.95, true, new Random(1)), jpeg(95));
    }

    private static BufferedImage fitted(BufferedImage picture, double share) {
        return Canvas.scaled(picture, share);
    }

    private static BufferedImage square(BufferedImage picture) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        double width = (double) side / picture.getWidth();
        double height = (double) side / picture.getHeight();
        return Canvas.scaled(Canvas.part(picture, (1 - width) / 2, (1 - height) / 2, width, height), 0.4);
    }

    private static BufferedImage captioned(BufferedImage picture) {
        int bar = picture.getHeight() / 8;
        BufferedImage high = Canvas.blank(picture.getWidth(), picture.getHeight() + bar, Color.WHITE);
        Canvas.drawn(high, graphics -> graphics.drawImage(picture, 0, 0, null));
        return Shapes.written(high, "A day at the sea", 0.4, 1 - 0.35 * bar / high.getHeight(), 1, Color.BLACK);
    }

    private static BufferedImage instant(BufferedImage picture) {
        int edge = picture.getWidth() / 20;
        BufferedImage framed =
                Canvas.blank(picture.getWidth() + 2 * edge, picture.getHeight() + 5 * edge, new Color(0xf8f8f4));
        return Canvas.drawn(framed, graphics -> graphics.drawImage(picture, edge, edge, null));
    }

    /** An unsharp mask of a radius of about one pixel. */
    static BufferedImage sharpened(BufferedImage picture, double amount) {
        BufferedImage soft = Shapes.softened(picture, 1);
        BufferedImage sharp = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int here = picture.getRGB(x, y);
                int around = soft.getRGB(x, y);
                sharp.setRGB(
                        x,
                        y,
                        Tones.pack(
                                masked(here >> 16, around >> 16, amount),
                                masked(here >> 8, around >> 8, amount),
                                masked(here, around, amount)));
            }
        }
        return sharp;
    }

    private static double masked(int here, int around, double amount) {
        return (here & 255) + amount * ((here & 255) - (around & 255));
    }

    private void add(String name, UnaryOperator<BufferedImage> change, Saving saving) {
        all.add(new Alteration("", name, true, (picture, random) -> change.apply(picture), saving));
    }

    private static Saving jpeg(int quality) {
        return Saving.jpeg(quality / 100f);
    }
}
