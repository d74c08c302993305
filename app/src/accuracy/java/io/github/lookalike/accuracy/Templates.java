package io.github.lookalike.accuracy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Things that share a template and differ in what they say or show. Each seed draws another thing. */
enum Templates {
    /** Two letters on one coloured plate. */
    ICON(512, 512) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            graphics.setColor(new Color(0x2a70de));
            graphics.fill(new RoundRectangle2D.Float(6, 6, 500, 500, 180, 180));
            text(graphics, Font.SANS_SERIF, Font.PLAIN, 230, Color.WHITE);
            char first = (char) ('A' + (seed / 26) % 26);
            graphics.drawString(first + String.valueOf((char) ('a' + seed % 26)), 130, 340);
        }
    },
    /** One printed letter of a firm with other numbers. */
    INVOICE(1240, 1754) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            block(graphics, 0xc43a12, 110, 110, 230, 110);
            text(graphics, Font.SANS_SERIF, Font.BOLD, 46, Color.WHITE);
            graphics.drawString("ACME", 140, 185);
            text(graphics, Font.SANS_SERIF, Font.PLAIN, 34, Color.BLACK);
            graphics.drawString("Invoice No. " + (100_000 + random.nextInt(900_000)), 700, 150);
            text(graphics, Font.SANS_SERIF, Font.PLAIN, 26, Color.BLACK);
            graphics.drawString("Date " + (10 + random.nextInt(19)) + ".11.2024", 700, 200);
            String[] lines = {"Monthly subscription, standard plan", "Support, 5 hours", "Storage 100 GB"};
            for (int line = 0; line < lines.length; line++) {
                graphics.drawString(lines[line], 120, 640 + 70 * line);
                graphics.drawString(30 + 15 * line + ".00", 1050, 640 + 70 * line);
            }
            graphics.drawLine(110, 840, 1150, 840);
            text(graphics, Font.SANS_SERIF, Font.PLAIN, 34, Color.BLACK);
            graphics.drawString("Total " + (100 + random.nextInt(900)) + "." + (10 + random.nextInt(89)), 890, 890);
            text(graphics, Font.SANS_SERIF, Font.PLAIN, 24, Color.BLACK);
            graphics.drawString("Please pay within 14 days to account DE00 1234 5678 9000", 120, 1540);
        }
    },
    RECEIPT(600, 1300) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            text(graphics, Font.MONOSPACED, Font.BOLD, 40, Color.BLACK);
            graphics.drawString("CORNER SHOP", 160, 90);
            text(graphics, Font.MONOSPACED, Font.PLAIN, 24, Color.BLACK);
            int rows = 8 + random.nextInt(6);
            for (int row = 0; row < rows; row++) {
                graphics.drawString(GOODS.get(random.nextInt(GOODS.size())), 50, 180 + 44 * row);
                graphics.drawString((1 + random.nextInt(19)) + "." + (10 + random.nextInt(89)), 460, 180 + 44 * row);
            }
            graphics.drawLine(50, 200 + 44 * rows, 550, 200 + 44 * rows);
            graphics.drawString("TOTAL   " + (20 + random.nextInt(80)) + ".00", 300, 250 + 44 * rows);
            graphics.drawString("THANK YOU " + (1000 + random.nextInt(9000)), 170, 1230);
        }
    },
    SLIDE(1280, 720) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            block(graphics, 0x143a66, 0, 0, 1280, 130);
            block(graphics, 0xf0a020, 0, 680, 1280, 40);
            text(graphics, Font.SANS_SERIF, Font.BOLD, 52, Color.WHITE);
            graphics.drawString(said(random, 3), 60, 85);
            text(graphics, Font.SANS_SERIF, Font.PLAIN, 34, new Color(0x202020));
            for (int line = 0; line < 5; line++) {
                graphics.fillOval(70, 205 + 90 * line, 14, 14);
                graphics.drawString(said(random, 3 + random.nextInt(4)), 110, 220 + 90 * line);
            }
        }
    },
    QUOTE(1080, 1080) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            block(graphics, 0xf3d9c8, 0, 0, 1080, 1080);
            text(graphics, Font.SERIF, Font.BOLD, 260, new Color(0xb0583a));
            graphics.drawString("“", 90, 300);
            text(graphics, Font.SERIF, Font.ITALIC, 62, new Color(0x442a20));
            for (int line = 0; line < 5; line++) {
                graphics.drawString(said(random, 4), 110, 400 + 95 * line);
            }
            text(graphics, Font.SANS_SERIF, Font.PLAIN, 34, new Color(0x442a20));
            graphics.drawString("— @dailywords", 700, 990);
        }
    },
    CHESS(800, 800) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            for (int square = 0; square < 64; square++) {
                graphics.setColor((square / 8 + square) % 2 == 0 ? new Color(0xf0d9b5) : new Color(0xb58863));
                graphics.fillRect(square % 8 * 100, square / 8 * 100, 100, 100);
            }
            for (int square = 0; square < 64; square++) {
                boolean home = square < 16 || square >= 48;
                if (home ? random.nextInt(10) > 1 : random.nextInt(10) == 0) {
                    piece(graphics, square, square < 32, home ? square % 3 : random.nextInt(3));
                }
            }
        }

        private void piece(Graphics2D graphics, int square, boolean dark, int kind) {
            int x = square % 8 * 100;
            int y = square / 8 * 100;
            graphics.setColor(dark ? new Color(0x202020) : new Color(0xfafafa));
            graphics.fillRect(x + 22, y + 74, 56, 12);
            graphics.fillRect(x + 36, y + 40, 28, 36);
            if (kind == 0) {
                graphics.fillOval(x + 33, y + 14, 34, 34);
            } else if (kind == 1) {
                graphics.fillRect(x + 26, y + 18, 48, 24);
            } else {
                graphics.fill(new Polygon(new int[] {x + 50, x + 28, x + 72}, new int[] {y + 8, y + 44, y + 44}, 3));
            }
        }
    },
    /** One product in other colours. */
    SHIRT(900, 900) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            Polygon outline = new Polygon(
                    new int[] {250, 380, 520, 650, 830, 760, 640, 640, 260, 260, 140, 70},
                    new int[] {150, 110, 110, 150, 300, 430, 350, 790, 790, 350, 430, 300},
                    12);
            graphics.setColor(Color.getHSBColor(
                    random.nextFloat(), 0.2f + 0.8f * random.nextFloat(), 0.25f + 0.7f * random.nextFloat()));
            graphics.fill(outline);
            graphics.setColor(Color.WHITE);
            graphics.fill(new Ellipse2D.Float(370, 70, 160, 110));
            graphics.setColor(Color.DARK_GRAY);
            graphics.draw(new Ellipse2D.Float(370, 70, 160, 110));
            graphics.draw(outline);
        }
    },
    /** One kind of mug with other prints. */
    MUG(900, 800) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            block(graphics, 0xe8e8ea, 0, 0, 900, 800);
            graphics.setStroke(new BasicStroke(44));
            graphics.setColor(Color.WHITE);
            graphics.drawOval(560, 250, 200, 300);
            graphics.fillRect(220, 140, 420, 540);
            graphics.setStroke(new BasicStroke(2));
            graphics.setColor(Color.GRAY);
            graphics.drawRect(220, 140, 420, 540);
            text(graphics, Font.SANS_SERIF, Font.BOLD, 64, Color.getHSBColor(random.nextFloat(), 0.9f, 0.6f));
            for (int line = 0; line < 3; line++) {
                graphics.drawString(said(random, 1), 260, 320 + 100 * line);
            }
        }
    },
    /** One body under other numbers. */
    XRAY(800, 1000) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            graphics.drawImage(Canvas.mapped(Landscape.of(0, 800, 1000), Templates::grey), 0, 0, null);
            block(graphics, 0xd0d0d0, 385, 30, 40, 940);
            graphics.setStroke(new BasicStroke(12));
            for (int rib = 0; rib < 8; rib++) {
                graphics.drawArc(60, 170 + 85 * rib, 690, 300, 20, 140);
            }
            text(graphics, Font.SANS_SERIF, Font.PLAIN, 34, Color.WHITE);
            graphics.drawString("L  PA " + (10_000 + random.nextInt(90_000)), 40, 60);
        }
    },
    /** One photograph under other captions. */
    MEME(800, 800) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            graphics.drawImage(Landscape.of(1, 800, 800), 0, 0, null);
            for (int y : new int[] {110, 750}) {
                text(graphics, Font.SANS_SERIF, Font.BOLD, 74, Color.BLACK);
                String words = said(random, 2).toUpperCase(Locale.ROOT);
                graphics.drawString(words, 63, y + 3);
                graphics.setColor(Color.WHITE);
                graphics.drawString(words, 60, y);
            }
        }
    },
    /** One window round other photographs. */
    VIEWER(1280, 800) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            block(graphics, 0x26292e, 0, 0, 1280, 800);
            block(graphics, 0x3b4048, 0, 0, 1280, 60);
            graphics.fillRect(0, 60, 280, 740);
            text(graphics, Font.SANS_SERIF, Font.PLAIN, 22, new Color(0xe0e0e0));
            for (int line = 0; line < 14; line++) {
                graphics.drawString(MENU.get(line % MENU.size()) + " " + line, 30, 110 + 48 * line);
            }
            graphics.drawString("File   Edit   Picture   View   Help", 30, 38);
            graphics.drawImage(Landscape.of(seed + 100, 640, 460), 460, 190, null);
        }
    },
    /** A card of one office with other people. */
    CARD(1012, 638) {
        @Override
        void draw(Graphics2D graphics, Random random, long seed) {
            block(graphics, 0xdfe8ee, 0, 0, 1012, 638);
            block(graphics, 0x1c5a74, 0, 0, 1012, 96);
            text(graphics, Font.SANS_SERIF, Font.BOLD, 44, Color.WHITE);
            graphics.drawString("CITY LIBRARY", 40, 64);
            graphics.drawImage(Landscape.of(seed + 1000, 230, 300), 50, 150, null);
            for (int line = 0; line < 4; line++) {
                text(graphics, Font.SANS_SERIF, Font.PLAIN, 20, Color.GRAY);
                graphics.drawString(FIELDS.get(line), 330, 180 + 100 * line);
                text(graphics, Font.SANS_SERIF, Font.BOLD, 32, Color.BLACK);
                graphics.drawString(said(random, 2), 330, 218 + 100 * line);
            }
        }
    };

    private static final List<String> WORDS = List.of(
            "window", "letter", "harbour", "copper", "stone", "market", "planet", "forest", "winter", "paper", "garden",
            "needle", "doctor", "yellow", "basket", "river", "candle", "signal", "bridge", "thunder", "orange",
            "village");

    private static final List<String> GOODS = List.of("BREAD", "MILK 1L", "APPLES", "CHEESE", "COFFEE", "RICE", "SOAP");
    private static final List<String> MENU = List.of("Library", "Album", "Holiday", "Family", "Trash");
    private static final List<String> FIELDS = List.of("Name", "Address", "Number", "Valid until");

    private final int width;
    private final int height;

    Templates(int width, int height) {
        this.width = width;
        this.height = height;
    }

    abstract void draw(Graphics2D graphics, Random random, long seed);

    BufferedImage picture(long seed) {
        Random random = new Random(seed * 1_000_003L + name().hashCode());
        return Canvas.drawn(Canvas.blank(width, height, Color.WHITE), graphics -> draw(graphics, random, seed));
    }

    private static void block(Graphics2D graphics, int rgb, int x, int y, int width, int height) {
        graphics.setColor(new Color(rgb));
        graphics.fillRect(x, y, width, height);
    }

    private static void text(Graphics2D graphics, String family, int style, int size, Color colour) {
        graphics.setFont(new Font(family, style, size));
        graphics.setColor(colour);
    }

    private static String said(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString().trim();
    }

    private static int grey(int rgb) {
        int light = ((rgb >> 16) & 255) / 4 + ((rgb >> 8) & 255) / 2 + (rgb & 255) / 4;
        return Tones.pack(light, light, light);
    }
}
