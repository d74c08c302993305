package io.github.lookalike.rank;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** Makes copies of a picture as people and programs make them, none as good as the original, all without metadata. */
final class Copies {

    private Copies() {}

    /** The copies by the names of their files. */
    static Map<String, Path> of(BufferedImage original, Path folder) throws IOException {
        int width = original.getWidth();
        int height = original.getHeight();
        BufferedImage third = drawn(original, width / 3, height / 3);
        Map<String, BufferedImage> copies = new LinkedHashMap<>();
        copies.put("enlarged", drawn(original, width * 2, height * 2));
        copies.put("reduced", drawn(original, width / 2, height / 2));
        copies.put("blurred", drawn(third, width, height));
        copies.put("cropped", original.getSubimage(width / 20, height / 20, width * 9 / 10, height * 9 / 10));
        copies.put("marked", marked(original));
        copies.put("framed", framed(original));
        copies.put("sharpened", sharpened(original));
        Map<String, Path> files = new LinkedHashMap<>();
        for (Map.Entry<String, BufferedImage> copy : copies.entrySet()) {
            files.put(copy.getKey(), saved(copy.getValue(), 95, folder.resolve("b-" + copy.getKey() + ".jpg")));
        }
        files.put("recompressed", saved(drawn(original, width, height), 50, folder.resolve("b-50.jpg")));
        return files;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static BufferedImage marked(BufferedImage image) {
        BufferedImage marked = drawn(image, image.getWidth(), image.getHeight());
        Graphics2D graphics = marked.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.setFont(graphics.getFont().deriveFont(image.getHeight() / 12f));
        graphics.drawString("Sample", image.getWidth() / 3, image.getHeight() * 5 / 6);
        graphics.dispose();
        return marked;
    }

    private static BufferedImage framed(BufferedImage image) {
        int edge = image.getWidth() / 20;
        BufferedImage framed = new BufferedImage(
                image.getWidth() + 2 * edge, image.getHeight() + 2 * edge, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = framed.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        graphics.drawImage(image, edge, edge, null);
        graphics.dispose();
        return framed;
    }

    private static BufferedImage sharpened(BufferedImage image) {
        float[] weights = new float[9];
        Arrays.fill(weights, -0.08f);
        weights[4] = 1.64f;
        ConvolveOp sharpen = new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null);
        return sharpen.filter(drawn(image, image.getWidth(), image.getHeight()), null);
    }

    static Path saved(BufferedImage image, int quality, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality / 100f);
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return file;
    }
}
