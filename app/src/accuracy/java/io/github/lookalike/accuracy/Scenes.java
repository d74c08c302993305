package io.github.lookalike.accuracy;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** Pictures that look alike to a program although they are different ones. Each seed draws another. */
public enum Scenes {
    /** One printed form, filled in differently. */
    FORM(1000, 1414) {
        @Override
        void draw(Graphics2D graphics, Random random) {
            background(graphics, Color.WHITE);
            graphics.setColor(Color.BLACK);
            graphics.setFont(new Font(Font.SERIF, Font.BOLD, 34));
            graphics.drawString("Application for a residence permit", 80, 110);
            for (int row = 0; row < 20; row++) {
                int y = 180 + row * 58;
                graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 17));
                graphics.setColor(Color.BLACK);
                graphics.drawString(LABELS.get(row % LABELS.size()), 80, y);
                graphics.drawRect(330, y - 26, 590, 38);
                graphics.setColor(new Color(0x102070));
                graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 20));
                graphics.drawString(words(random, 1 + random.nextInt(4)), 340, y);
            }
        }
    },
    TEXT(900, 1270) {
        @Override
        void draw(Graphics2D graphics, Random random) {
            background(graphics, Color.WHITE);
            graphics.setColor(Color.BLACK);
            graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 19));
            for (int y = 110; y < height() - 100; y += 27) {
                graphics.drawString(words(random, 9), 90, y);
            }
        }
    },
    CHART(1000, 700) {
        @Override
        void draw(Graphics2D graphics, Random random) {
            background(graphics, Color.WHITE);
            graphics.setColor(Color.LIGHT_GRAY);
            for (int y = 80; y <= 600; y += 65) {
                graphics.drawLine(90, y, 950, y);
            }
            graphics.setColor(new Color(0x1f77b4));
            double value = 0.5;
            for (int x = 90; x < 950; x += 10) {
                double next = Math.max(0, Math.min(1, value + 0.12 * random.nextGaussian()));
                graphics.drawLine(x, (int) (600 - 500 * value), x + 10, (int) (600 - 500 * next));
                value = next;
            }
        }
    },
    SKY(1200, 800) {
        @Override
        void draw(Graphics2D graphics, Random random) {
            Color top = Color.getHSBColor(0.55f + 0.05f * random.nextFloat(), 0.5f + 0.3f * random.nextFloat(), 0.8f);
            Color bottom = Color.getHSBColor(0.55f, 0.1f + 0.2f * random.nextFloat(), 0.95f);
            graphics.setPaint(new GradientPaint(0, 0, top, 150 * random.nextFloat(), height(), bottom));
            graphics.fillRect(0, 0, width(), height());
        }
    },
    DARK(1200, 800) {
        @Override
        void draw(Graphics2D graphics, Random random) {
            background(graphics, new Color(6, 6, 9));
            for (int i = 0; i < 4 + random.nextInt(5); i++) {
                graphics.setColor(new Color(200 + random.nextInt(55), 180 + random.nextInt(50), 120));
                int side = 4 + random.nextInt(9);
                graphics.fillOval(random.nextInt(width()), random.nextInt(height()), side, side);
            }
        }
    },
    /** Different stars under the same large letters. */
    LETTERS(900, 600) {
        @Override
        void draw(Graphics2D graphics, Random random) {
            background(graphics, new Color(5, 5, 10));
            for (int i = 0; i < 400; i++) {
                int light = 60 + random.nextInt(190);
                int size = 1 + random.nextInt(3);
                graphics.setColor(new Color(light, light, light));
                graphics.fillOval(random.nextInt(width()), random.nextInt(height()), size, size);
            }
            graphics.setColor(Color.WHITE);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 170));
            graphics.drawString("SAMPLE", 90, 350);
        }
    },
    GRADIENT(800, 800) {
        @Override
        void draw(Graphics2D graphics, Random random) {
            graphics.setPaint(new GradientPaint(
                    random.nextInt(width()),
                    0,
                    new Color(random.nextInt(0xffffff)),
                    random.nextInt(width()),
                    height(),
                    new Color(random.nextInt(0xffffff))));
            graphics.fillRect(0, 0, width(), height());
        }
    },
    /** A window of one program with other contents. */
    SCREENSHOT(1280, 800) {
        @Override
        void draw(Graphics2D graphics, Random random) {
            background(graphics, new Color(0xf4f5f7));
            graphics.setColor(new Color(0x2b3a55));
            graphics.fillRect(0, 0, width(), 56);
            graphics.setColor(new Color(0xe3e6ec));
            graphics.fillRect(0, 56, 230, height() - 56);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
            for (int y = 100; y < height() - 20; y += 34) {
                graphics.setColor(new Color(0x30343c));
                graphics.drawString(words(random, 2), 24, y);
                graphics.drawString(words(random, 3 + random.nextInt(6)), 270, y);
                graphics.setColor(new Color(random.nextInt(0xffffff)));
                graphics.fillRect(1100, y - 14, 40 + random.nextInt(120), 18);
            }
        }
    };

    private static final List<String> LABELS = List.of(
            "Family name", "Given names", "Date of birth", "Nationality", "Address", "Occupation", "Passport number");

    private final int width;
    private final int height;

    Scenes(int width, int height) {
        this.width = width;
        this.height = height;
    }

    abstract void draw(Graphics2D graphics, Random random);

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    public BufferedImage picture(long seed) {
        Random random = new Random(seed * 1_000_003L + width);
        return Canvas.drawn(Canvas.blank(width, height, Color.WHITE), graphics -> draw(graphics, random));
    }

    void background(Graphics2D graphics, Color colour) {
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
    }

    static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            for (int i = 0; i < 3 + random.nextInt(7); i++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.toString().trim();
    }
}
