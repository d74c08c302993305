package io.github.lookalike.ui.scenery;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** An album as people have it: camera originals, and copies that chat programs, editors and backups made of them. */
public final class Album {

    private static final String MAKE = "Kestrel";
    private static final String MODEL = "Kestrel R5";

    private final Path folder;
    private final int width;
    private final int height;

    /** @param width of the originals, in pixels */
    public Album(Path folder, int width) {
        this.folder = folder;
        this.width = width;
        this.height = width * 2 / 3;
    }

    /** Writes the album to a folder: {@code Album <folder>}. */
    public static void main(String[] arguments) throws IOException {
        new Album(Path.of(arguments[0]), 2400).write();
    }

    /** Writes all pictures. */
    public void write() throws IOException {
        Scene[] scenes = Scene.all();
        for (int i = 0; i < scenes.length; i++) {
            write(scenes[i], i);
        }
    }

    private void write(Scene scene, int number) throws IOException {
        BufferedImage picture = Landscape.paint(scene, width, height);
        Path original = folder.resolve("Camera/2026/DSC_%04d.jpg".formatted(4107 + 13 * number));
        String taken = "2026:%02d:%02d 1%d:2%d:00".formatted(3 + number % 6, 2 + 2 * number, number % 8, number % 6);
        jpeg(picture, original, 0.93f, ExifSegment.of(MAKE, MODEL, taken, number % 3 != 2));
        String name = scene.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        switch (number % 5) {
            case 0 -> {
                jpeg(
                        scaled(picture, 1280),
                        folder.resolve(
                                "Chat/IMG-20260%d%02d-WA00%02d.jpg".formatted(4 + number % 5, 3 + number, number)),
                        0.6f);
                jpeg(
                        watermarked(scaled(picture, 1600), scene.name()),
                        folder.resolve("Blog/" + name + "-web.jpg"),
                        0.8f);
                copy(original, folder.resolve("Backup/" + original.getFileName()));
            }
            case 1 -> {
                copy(original, folder.resolve("Backup/" + original.getFileName()));
                jpeg(scaled(picture, 900), folder.resolve("Chat/IMG-2026051%d-WA0001.jpg".formatted(number)), 0.5f);
            }
            case 2 -> {
                png(scaled(picture, 1400), folder.resolve("Desktop/" + name + ".png"));
                jpeg(cropped(picture), folder.resolve("Blog/" + name + "-crop.jpg"), 0.88f);
            }
            case 3 -> {
                jpeg(brighter(picture), folder.resolve("Edited/" + original.getFileName()), 0.9f);
                jpeg(scaled(picture, 1080), folder.resolve("Chat/IMG-2026060%d-WA0009.jpg".formatted(number)), 0.55f);
            }
            default ->
                copy(
                        original,
                        folder.resolve("Camera/2026/"
                                + original.getFileName().toString().replace(".jpg", " (1).jpg")));
        }
    }

    private static BufferedImage scaled(BufferedImage picture, int wanted) {
        int high = picture.getHeight() * wanted / picture.getWidth();
        BufferedImage small = new BufferedImage(wanted, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, wanted, high, null);
        graphics.dispose();
        return small;
    }

    private static BufferedImage cropped(BufferedImage picture) {
        int wide = picture.getWidth();
        int high = picture.getHeight();
        return picture.getSubimage(wide / 12, high / 14, wide * 10 / 12, high * 12 / 14);
    }

    private static BufferedImage watermarked(BufferedImage picture, String text) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SERIF, Font.ITALIC, picture.getHeight() / 16));
        graphics.setColor(new Color(255, 255, 255, 150));
        graphics.drawString(text, picture.getWidth() / 24, picture.getHeight() * 14 / 15);
        graphics.dispose();
        return picture;
    }

    private static BufferedImage brighter(BufferedImage picture) {
        BufferedImage bright = scaled(picture, picture.getWidth());
        Graphics2D graphics = bright.createGraphics();
        graphics.setColor(new Color(255, 214, 150, 46));
        graphics.fillRect(0, 0, bright.getWidth(), bright.getHeight());
        graphics.dispose();
        return bright;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void png(BufferedImage picture, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        ImageIO.write(picture, "png", to.toFile());
    }

    private static void jpeg(BufferedImage picture, Path to, float quality, byte... exif) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = bytes.toByteArray();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(jpeg, 0, 2);
        all.write(exif, 0, exif.length);
        all.write(jpeg, 2, jpeg.length - 2);
        Files.createDirectories(to.getParent());
        Files.write(to, all.toByteArray());
    }
}
