package io.github.lookalike.accuracy.proof;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What offices print. */
enum SheetKind {
    INVOICE(595, 842),
    LETTER(595, 842),
    FORM(595, 842),
    TABLE(595, 842),
    RECEIPT(220, 460);

    private static final List<String> FONTS = List.of(Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED);
    private static final String LETTERS = "etaoinshrdlucmfwypvbgk";

    private final double width;
    private final double height;

    SheetKind(double width, double height) {
        this.width = width;
        this.height = height;
    }

    Sheet laidOut(Random random) {
        Font font = new Font(FONTS.get(random.nextInt(3)), random.nextInt(4) == 0 ? Font.BOLD : Font.PLAIN, 10)
                .deriveFont(7f + random.nextInt(6));
        List<Sheet.Word> words = new ArrayList<>();
        List<Rectangle2D> lines = new ArrayList<>();
        double margin = width / 12;
        words.add(new Sheet.Word(margin, 50, words(random, 2), font.deriveFont(font.getSize2D() + 6)));
        words.add(new Sheet.Word(margin, 72, date(random), font));
        double step = font.getSize2D() * (1.4 + 0.5 * random.nextDouble());
        for (double y = 110; y < height - 50; y += step) {
            row(words, lines, random, new Rectangle2D.Double(margin, y, width - 2 * margin, step), font);
        }
        return new Sheet(new Rectangle2D.Double(0, 0, width, height), words, lines);
    }

    private void row(List<Sheet.Word> words, List<Rectangle2D> lines, Random random, Rectangle2D row, Font font) {
        double x = row.getX();
        double y = row.getY();
        double right = row.getMaxX() - 70;
        switch (this) {
            case LETTER -> words.add(new Sheet.Word(x, y, words(random, 7), font));
            case INVOICE -> {
                words.add(new Sheet.Word(x, y, words(random, 3), font));
                words.add(new Sheet.Word(right - 60, y, String.valueOf(1 + random.nextInt(40)), font));
                words.add(new Sheet.Word(right, y, amount(random), font));
            }
            case FORM -> {
                words.add(new Sheet.Word(x, y, words(random, 1) + ":", font));
                words.add(new Sheet.Word(x + 120, y, random.nextInt(3) == 0 ? date(random) : words(random, 2), font));
                lines.add(new Rectangle2D.Double(x + 114, y - row.getHeight() * 0.75, 260, row.getHeight()));
            }
            case TABLE -> {
                for (int column = 0; column < 5; column++) {
                    double cell = x + column * row.getWidth() / 5;
                    words.add(new Sheet.Word(cell + 3, y, column == 0 ? words(random, 1) : amount(random), font));
                    lines.add(new Rectangle2D.Double(
                            cell, y - row.getHeight() * 0.75, row.getWidth() / 5, row.getHeight()));
                }
            }
            case RECEIPT -> {
                words.add(new Sheet.Word(x, y, words(random, 1), font));
                words.add(new Sheet.Word(row.getMaxX() - 48, y, amount(random), font));
            }
        }
    }

    private static String amount(Random random) {
        return String.format(Locale.ROOT, "%d.%02d", 1 + random.nextInt(9999), random.nextInt(100));
    }

    private static String date(Random random) {
        return String.format(
                Locale.ROOT, "%02d.%02d.20%02d", 1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(30));
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            text.append(word == 0 ? "" : " ");
            int length = 3 + random.nextInt(7);
            for (int letter = 0; letter < length; letter++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return text.toString();
    }
}
