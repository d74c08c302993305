package io.github.lookalike.accuracy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** What becomes of pictures where people share them: cut to a shape under a filter, framed, captioned, taken from a screen. */
final class Shared {

    private static final Saving SAVING = Saving.jpeg(0.85f);

    private final List<Alteration> all = new ArrayList<>();

    private Shared() {}

    static List<Alteration> all() {
        Shared shared = new Shared();
        shared.crops();
        shared.cards();
        shared.captions();
        shared.screens();
        return List.copyOf(shared.all);
    }

    private void crops() {
        for (double[] shape : new double[][] {{1, 1}, {4, 5}, {16, 9}}) {
            String name = (int) shape[0] + ":" + (int) shape[1];
            double aspect = shape[0] / shape[1];
            add("social crop", name + " middle", (picture, random) -> filtered(cut(picture, aspect, 0.5)));
            add(
                    "social crop",
                    name + " anywhere",
                    (picture, random) -> filtered(cut(picture, aspect, random.nextDouble())));
            add(
                    "social crop",
                    name + " mirrored",
                    (picture, random) -> filtered(Shapes.turned(cut(picture, aspect, 0.5), 0, true)));
        }
    }

    private void cards() {
        add("card", "polaroid", (picture, random) -> bars(picture, 0.05, 0.05, 0.22, new Color(0xf8f8f4), ""));
        add(
                "card",
                "polaroid, signed",
                (picture, random) -> bars(picture, 0.05, 0.05, 0.22, new Color(0xf6f4ee), "Summer 2019"));
        add("card", "postcard", (picture, random) -> bars(picture, 0.12, 0.2, 0.2, new Color(0x204060), "With love"));
        add("card", "on a ground", (picture, random) -> onGround(picture));
    }

    private void captions() {
        add("meme", "bar above", (picture, random) -> captioned(picture, random, true, Color.WHITE, Color.BLACK));
        add("meme", "bar below", (picture, random) -> captioned(picture, random, false, Color.BLACK, Color.WHITE));
        add(
                "meme",
                "two bars",
                (picture, random) -> captioned(
                        captioned(picture, random, true, Color.WHITE, Color.BLACK),
                        random,
                        false,
                        Color.WHITE,
                        Color.BLACK));
    }

    private void screens() {
        add("screenshot", "phone", (picture, random) -> phone(picture, Color.BLACK, new Color(0xe8e8e8)));
        add("screenshot", "feed", (picture, random) -> phone(picture, Color.WHITE, new Color(0x303030)));
        add("screenshot", "desktop", (picture, random) -> desktop(picture));
    }

    private void add(String family, String name, BiFunction<BufferedImage, Random, BufferedImage> change) {
        all.add(new Alteration(family, name, false, change, SAVING));
    }

    /** To a shape, as large as fits, at a share of the way from one end to the other. */
    private static BufferedImage cut(BufferedImage picture, double aspect, double at) {
        double own = (double) picture.getWidth() / picture.getHeight();
        double width = Math.min(1, aspect / own);
        double height = Math.min(1, own / aspect);
        return Canvas.part(picture, at * (1 - width), at * (1 - height), width, height);
    }

    private static BufferedImage filtered(BufferedImage picture) {
        BufferedImage warm = Tones.channels(picture, v -> Math.pow(v, 0.85) * 1.05, v -> v, v -> 0.08 + 0.84 * v);
        return Tones.saturated(Canvas.scaled(warm, 0.8), 1.2);
    }

    private static BufferedImage bars(
            BufferedImage picture, double side, double above, double below, Color ground, String words) {
        int x = (int) (side * picture.getWidth());
        int top = (int) (above * picture.getHeight());
        int bottom = (int) (below * picture.getHeight());
        BufferedImage card = Canvas.blank(picture.getWidth() + 2 * x, picture.getHeight() + top + bottom, ground);
        return Canvas.drawn(card, graphics -> {
            graphics.drawImage(picture, x, top, null);
            write(graphics, words, x * 2, card.getHeight() - bottom / 3, bottom / 3, contrasting(ground));
        });
    }

    private static BufferedImage onGround(BufferedImage picture) {
        BufferedImage card = bars(picture, 0.04, 0.04, 0.16, Color.WHITE, "");
        int x = card.getWidth() / 8;
        int y = card.getHeight() / 5;
        BufferedImage ground = Canvas.blank(card.getWidth() + 2 * x, card.getHeight() + 2 * y, new Color(0x7a9a8c));
        return Canvas.drawn(ground, graphics -> graphics.drawImage(card, x, y, null));
    }

    private static BufferedImage captioned(
            BufferedImage picture, Random random, boolean above, Color ground, Color ink) {
        int bar = picture.getHeight() / 5;
        BufferedImage high = Canvas.blank(picture.getWidth(), picture.getHeight() + bar, ground);
        return Canvas.drawn(high, graphics -> {
            graphics.drawImage(picture, 0, above ? bar : 0, null);
            int top = above ? 0 : picture.getHeight();
            for (int line = 1; line <= 2; line++) {
                write(graphics, Scenes.words(random, 4), bar / 4, top + line * bar * 2 / 5, bar / 4, ink);
            }
        });
    }

    /** As wide as the screen, between what the system and the program show above and below. */
    private static BufferedImage phone(BufferedImage picture, Color ground, Color ink) {
        BufferedImage fitted = Canvas.scaled(picture, 720.0 / picture.getWidth());
        BufferedImage screen = Canvas.blank(720, Math.max(1480, fitted.getHeight() + 500), ground);
        return Canvas.drawn(screen, graphics -> {
            int top = (screen.getHeight() - fitted.getHeight()) / 2;
            write(graphics, "12:45", 30, 40, 26, ink);
            graphics.fillRect(620, 18, 60, 24);
            graphics.fillOval(24, top - 90, 64, 64);
            write(graphics, "someone", 110, top - 48, 30, ink);
            graphics.drawImage(fitted, 0, top, null);
            for (int icon = 0; icon < 3; icon++) {
                graphics.drawOval(30 + 80 * icon, top + fitted.getHeight() + 24, 44, 44);
            }
            write(graphics, "1,204 likes", 30, top + fitted.getHeight() + 120, 28, ink);
            graphics.fillRect(260, screen.getHeight() - 16, 200, 6);
        });
    }

    /** In the window of a program. */
    private static BufferedImage desktop(BufferedImage picture) {
        double scale = Math.min(1000.0 / picture.getWidth(), 640.0 / picture.getHeight());
        BufferedImage fitted = Canvas.scaled(picture, scale);
        BufferedImage screen = Canvas.blank(1280, 800, new Color(0x202225));
        return Canvas.drawn(screen, graphics -> {
            graphics.setColor(new Color(0x3a3d42));
            graphics.fillRect(0, 0, 1280, 64);
            write(graphics, "File  Edit  View  Help", 20, 42, 22, Color.LIGHT_GRAY);
            graphics.drawImage(fitted, (1280 - fitted.getWidth()) / 2, 64 + (680 - fitted.getHeight()) / 2, null);
            graphics.setColor(new Color(0x3a3d42));
            graphics.fillRect(0, 744, 1280, 56);
            write(graphics, "3 of 210", 20, 780, 22, Color.LIGHT_GRAY);
        });
    }

    private static void write(Graphics2D graphics, String words, int x, int y, int size, Color ink) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(8, size)));
        graphics.setColor(ink);
        graphics.drawString(words, x, y);
    }

    private static Color contrasting(Color ground) {
        return ground.getGreen() > 128 ? Color.DARK_GRAY : Color.WHITE;
    }
}
