package io.github.lookalike.accuracy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** What becomes of pictures in a lens, on paper and among others: set straight, photographed from a print, put into a collage. */
final class Warped {

    private static final Saving SAVING = Saving.jpeg(0.85f);

    /** The corners of a unit square from the upper left one on, clockwise: x, y of each. */
    private static final double[] SQUARE = {0, 0, 1, 0, 1, 1, 0, 1};

    private final List<Alteration> all = new ArrayList<>();

    private Warped() {}

    static List<Alteration> all() {
        Warped warped = new Warped();
        warped.geometry();
        warped.prints();
        warped.parts();
        warped.small();
        return List.copyOf(warped.all);
    }

    private void geometry() {
        for (double degrees : new double[] {-7, -4, 6, 15}) {
            add("geometry", degrees + "° cut", (picture, random) -> Shapes.tilted(picture, degrees));
        }
        add("geometry", "keystone", (picture, random) -> seen(picture, 0.07, 0, 0.93, 0, 1, 1, 0, 1));
        add("geometry", "keystone aside", (picture, random) -> seen(picture, 0, 0.08, 1, 0, 1, 1, 0, 0.92));
        add("geometry", "barrel", (picture, random) -> barrel(picture, 0.12));
        add("geometry", "pincushion", (picture, random) -> barrel(picture, -0.1));
    }

    private void prints() {
        add("print", "on a table", (picture, random) -> print(picture, random, 0.04, 0.07));
        add("print", "without a margin", (picture, random) -> print(picture, random, 0, 0.05));
        add("print", "by a scan app", (picture, random) -> {
            BufferedImage cut = seen(picture, spread(random, 0.015));
            return Tones.channels(
                    Shapes.softened(cut, 0.8), Warped::stretched, Warped::stretched, v -> stretched(v) * 0.95);
        });
    }

    private void parts() {
        add("collage", "one of four", (picture, random) -> collage(picture, random, 2));
        add("collage", "beside another", (picture, random) -> collage(picture, random, 1));
        add("deep crop", "a half of the side", (picture, random) -> Shapes.cropped(picture, 0.5, false, random));
        add("deep crop", "two fifths of the side", (picture, random) -> Shapes.cropped(picture, 0.4, false, random));
    }

    private void small() {
        add("small", "160 pixels", (picture, random) -> Canvas.scaled(picture, longest(picture, 160)));
        add("small", "96 pixels", (picture, random) -> Canvas.scaled(picture, longest(picture, 96)));
        add(
                "small",
                "messenger",
                (picture, random) -> Shapes.sharpened(Canvas.scaled(picture, Math.min(1, longest(picture, 480)))));
        add(
                "small",
                "another profile",
                (picture, random) -> Tones.saturated(Tones.curve(picture, v -> Math.pow(v, 1.15)), 0.7));
        add("small", "dithered", (picture, random) -> dithered(picture));
    }

    private void add(String family, String name, BiFunction<BufferedImage, Random, BufferedImage> change) {
        all.add(new Alteration(family, name, false, change, SAVING));
    }

    private static double longest(BufferedImage picture, double side) {
        return side / Math.max(picture.getWidth(), picture.getHeight());
    }

    /** Eight numbers, the corners of a square moved inward at random by a share of the side at most. */
    private static double[] spread(Random random, double most) {
        double[] corners = SQUARE.clone();
        for (int i = 0; i < corners.length; i++) {
            corners[i] += (corners[i] > 0.5 ? -1 : 1) * most * random.nextDouble();
        }
        return corners;
    }

    /** What lies between four corners of a picture, shares of its sides, drawn as a whole. */
    private static BufferedImage seen(BufferedImage picture, double... corners) {
        return mapped(picture, picture.getWidth(), picture.getHeight(), homography(SQUARE, corners), Color.BLACK);
    }

    /** A picture that lies askew on a ground, taken in uneven warm light, a little soft and noisy. */
    private static BufferedImage print(BufferedImage picture, Random random, double margin, double around) {
        int edge = (int) (margin * picture.getWidth());
        BufferedImage paper =
                Canvas.blank(picture.getWidth() + 2 * edge, picture.getHeight() + 2 * edge, new Color(0xf4f2ec));
        Canvas.drawn(paper, graphics -> graphics.drawImage(picture, edge, edge, null));
        double[] corners = SQUARE.clone();
        for (int i = 0; i < corners.length; i++) {
            corners[i] += (corners[i] > 0.5 ? -1 : 1) * (around + 0.03 * random.nextDouble());
        }
        BufferedImage taken =
                mapped(paper, paper.getWidth(), paper.getHeight(), homography(corners, SQUARE), new Color(0x6b4a2f));
        BufferedImage lit = lit(taken);
        return Shapes.noisy(Shapes.softened(lit, 0.8), 3, random);
    }

    private static BufferedImage lit(BufferedImage picture) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        BufferedImage lit = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double light = 1.05 - 0.25 * Math.hypot((double) x / w - 0.35, (double) y / h - 0.4);
                int rgb = picture.getRGB(x, y);
                lit.setRGB(
                        x,
                        y,
                        Tones.pack(
                                (rgb >> 16 & 255) * light * 1.04,
                                (rgb >> 8 & 255) * light,
                                (rgb & 255) * light * 0.88));
            }
        }
        return lit;
    }

    private static double stretched(double value) {
        return 1.12 * value - 0.04;
    }

    /** So many by so many, or two beside each other, each filled, with thin bars between them. */
    private static BufferedImage collage(BufferedImage picture, Random random, int rows) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        BufferedImage sheet = Canvas.blank(2 * w + 18, rows * h + 6 * (rows + 1), Color.WHITE);
        int own = random.nextInt(2 * rows);
        return Canvas.drawn(sheet, graphics -> {
            for (int tile = 0; tile < 2 * rows; tile++) {
                BufferedImage shown = tile == own ? picture : Landscape.of(random.nextInt(100_000), w, h);
                graphics.drawImage(shown, 6 + tile % 2 * (w + 6), 6 + tile / 2 * (h + 6), null);
            }
        });
    }

    /** Six levels of each channel, the colours of old browsers, in a pattern of 4×4. */
    private static BufferedImage dithered(BufferedImage picture) {
        int[] pattern = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};
        BufferedImage dithered = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double add = (pattern[y % 4 * 4 + x % 4] + 0.5) / 16;
                int rgb = picture.getRGB(x, y);
                dithered.setRGB(
                        x,
                        y,
                        Tones.pack(level(rgb >> 16 & 255, add), level(rgb >> 8 & 255, add), level(rgb & 255, add)));
            }
        }
        return dithered;
    }

    private static double level(int value, double add) {
        return 51 * Math.floor(value / 51.0 + add);
    }

    /** Lines bend outward, more the farther from the middle; the corners stay where they are. */
    private static BufferedImage barrel(BufferedImage picture, double strength) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        BufferedImage bent = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        double corner = 1 + Math.max(0, strength);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double across = (2 * x + 1.0) / w - 1;
                double down = (2 * y + 1.0) / h - 1;
                double factor = (1 + strength * (across * across + down * down) / 2) / corner;
                bent.setRGB(x, y, at(picture, (across * factor + 1) / 2 * w, (down * factor + 1) / 2 * h, 0));
            }
        }
        return bent;
    }

    /** @param map of {@link #homography}, from places in the new picture to those in the old one */
    private static BufferedImage mapped(BufferedImage picture, int w, int h, double[] map, Color beside) {
        BufferedImage drawn = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double across = (x + 0.5) / w;
                double down = (y + 0.5) / h;
                double scale = map[6] * across + map[7] * down + 1;
                double column = (map[0] * across + map[1] * down + map[2]) / scale * picture.getWidth();
                double row = (map[3] * across + map[4] * down + map[5]) / scale * picture.getHeight();
                drawn.setRGB(x, y, at(picture, column, row, beside.getRGB()));
            }
        }
        return drawn;
    }

    /** The colour between four pixels. */
    private static int at(BufferedImage picture, double column, double row, int beside) {
        if (column < 0 || row < 0 || column >= picture.getWidth() || row >= picture.getHeight()) {
            return beside;
        }
        int x = Math.max(0, Math.min(picture.getWidth() - 2, (int) Math.floor(column - 0.5)));
        int y = Math.max(0, Math.min(picture.getHeight() - 2, (int) Math.floor(row - 0.5)));
        double right = Math.max(0, Math.min(1, column - 0.5 - x));
        double below = Math.max(0, Math.min(1, row - 0.5 - y));
        int one = picture.getRGB(x, y);
        int two = picture.getRGB(x + 1, y);
        int three = picture.getRGB(x, y + 1);
        int four = picture.getRGB(x + 1, y + 1);
        double[] channels = new double[3];
        for (int c = 0; c < 3; c++) {
            int shift = 16 - 8 * c;
            double above = (1 - right) * (one >> shift & 255) + right * (two >> shift & 255);
            double beneath = (1 - right) * (three >> shift & 255) + right * (four >> shift & 255);
            channels[c] = (1 - below) * above + below * beneath;
        }
        return Tones.pack(channels[0], channels[1], channels[2]);
    }

    /** The eight numbers of the projective map that takes four corners to four others. */
    private static double[] homography(double[] from, double[] to) {
        double[][] rows = new double[8][9];
        for (int i = 0; i < 4; i++) {
            double x = from[2 * i];
            double y = from[2 * i + 1];
            double u = to[2 * i];
            double v = to[2 * i + 1];
            rows[2 * i] = new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u};
            rows[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v};
        }
        for (int column = 0; column < 8; column++) {
            int pivot = column;
            for (int row = column + 1; row < 8; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            double[] swapped = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = swapped;
            for (int row = 0; row < 8; row++) {
                double factor = row == column ? 0 : rows[row][column] / rows[column][column];
                for (int k = column; k < 9; k++) {
                    rows[row][k] -= factor * rows[column][k];
                }
            }
        }
        double[] map = new double[8];
        for (int i = 0; i < 8; i++) {
            map[i] = rows[i][8] / rows[i][i];
        }
        return map;
    }
}
