package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Canvas;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Drawn pictures in which one thing changes. */
enum Drawing {
    /** A face whose eyes close. */
    EYES(900, 900) {
        @Override
        void draw(Graphics2D graphics, Random random, boolean changed) {
            fill(graphics, new Color(90, 110, 120));
            double size = 70 + 200 * random.nextDouble();
            double x = 300 + 300 * random.nextDouble();
            double y = 300 + 300 * random.nextDouble();
            graphics.setColor(new Color(225 - random.nextInt(120), 180 - random.nextInt(90), 150 - random.nextInt(80)));
            graphics.fill(new Ellipse2D.Double(x - size, y - 1.3 * size, 2 * size, 2.6 * size));
            for (int side = -1; side <= 1; side += 2) {
                eye(graphics, x + side * size * 0.4, y - size * 0.25, size * 0.16, changed);
            }
            graphics.setColor(new Color(150, 60, 60));
            graphics.setStroke(new BasicStroke((float) (size / 25)));
            graphics.draw(new Arc2D.Double(x - size * 0.4, y + size * 0.2, size * 0.8, size * 0.5, 190, 160, 0));
        }
    },
    NOTE(1000, 1300) {
        @Override
        void draw(Graphics2D graphics, Random random, boolean changed) {
            fill(graphics, Color.WHITE);
            graphics.setColor(Color.BLACK);
            int other = 20 + random.nextInt(60);
            int note = 0;
            for (int y = 100; y < 1200; y += 110) {
                for (int line = 0; line < 5; line++) {
                    graphics.drawLine(60, y + 12 * line, 940, y + 12 * line);
                }
                for (int x = 90; x < 930; x += 50) {
                    int pitch = random.nextInt(10) + (note++ == other && changed ? 1 : 0);
                    double head = y + 52 - 6 * pitch;
                    graphics.fill(new Ellipse2D.Double(x - 7, head - 5, 14, 10));
                    graphics.fillRect(x + 5, (int) head - 38, 2, 38);
                }
            }
        }
    },
    CHESS_MAN(800, 800) {
        @Override
        void draw(Graphics2D graphics, Random random, boolean changed) {
            List<Integer> fields =
                    new ArrayList<>(IntStream.range(0, 64).boxed().toList());
            Collections.shuffle(fields, random);
            for (int field = 0; field < 64; field++) {
                graphics.setColor((field + field / 8) % 2 == 0 ? new Color(240, 217, 181) : new Color(181, 136, 99));
                graphics.fillRect(field % 8 * 100, field / 8 * 100, 100, 100);
            }
            graphics.setColor(Color.BLACK);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 80));
            int moved = random.nextInt(14);
            for (int man = 0; man < 14; man++) {
                int field = fields.get(changed && man == moved ? 20 : man);
                String sign = String.valueOf((char) (0x2654 + random.nextInt(12)));
                graphics.drawString(sign, field % 8 * 100 + 16, field / 8 * 100 + 78);
            }
        }
    },
    LETTER_OF_A_LOGO(800, 560) {
        @Override
        void draw(Graphics2D graphics, Random random, boolean changed) {
            fill(graphics, new Color(140 + random.nextInt(116), 140 + random.nextInt(116), 140 + random.nextInt(116)));
            graphics.setColor(Color.getHSBColor(random.nextFloat(), 0.8f, 0.7f));
            graphics.fill(new Ellipse2D.Double(300, 70, 200, 200));
            StringBuilder name = new StringBuilder();
            for (int letter = 0; letter < 7; letter++) {
                name.append((char) ('A' + random.nextInt(26)));
            }
            int at = random.nextInt(7);
            char other = (char) ('A' + (name.charAt(at) - 'A' + 1 + random.nextInt(25)) % 26);
            if (changed) {
                name.setCharAt(at, other);
            }
            graphics.setColor(new Color(20, 30, 60));
            graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16 + random.nextInt(60)));
            graphics.drawString(name.toString(), 150, 400);
        }
    },
    /** A bar of a chart is a little higher. */
    CHART_BAR(1000, 700) {
        @Override
        void draw(Graphics2D graphics, Random random, boolean changed) {
            fill(graphics, Color.WHITE);
            int other = random.nextInt(20);
            int more = 8 + random.nextInt(60);
            for (int bar = 0; bar < 20; bar++) {
                int height = 60 + random.nextInt(440) + (changed && bar == other ? more : 0);
                graphics.setColor(Color.getHSBColor(bar / 20f, 0.6f, 0.8f));
                graphics.fillRect(60 + 44 * bar, 640 - height, 30, height);
            }
        }
    };

    private final int width;
    private final int height;

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    abstract void draw(Graphics2D graphics, Random random, boolean changed);

    Changed of(long seed) {
        String kind = "drawing: " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Changed(
                kind,
                Canvas.drawn(Canvas.blank(width, height, Color.WHITE), g -> draw(g, new Random(seed), false)),
                Canvas.drawn(Canvas.blank(width, height, Color.WHITE), g -> draw(g, new Random(seed), true)));
    }

    void fill(Graphics2D graphics, Color colour) {
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
    }

    private static void eye(Graphics2D graphics, double x, double y, double size, boolean closed) {
        if (closed) {
            graphics.setColor(new Color(120, 80, 60));
            graphics.setStroke(new BasicStroke((float) (size / 4)));
            graphics.draw(new Arc2D.Double(x - size, y - size * 0.4, 2 * size, size, 180, 180, 0));
        } else {
            graphics.setColor(new Color(245, 240, 235));
            graphics.fill(new Ellipse2D.Double(x - size, y - size * 0.5, 2 * size, size));
            graphics.setColor(new Color(60, 40, 30));
            graphics.fill(new Ellipse2D.Double(x - size * 0.45, y - size * 0.45, size * 0.9, size * 0.9));
        }
    }
}
