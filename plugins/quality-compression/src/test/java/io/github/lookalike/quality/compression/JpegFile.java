package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGQTable;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A real JPEG file made on the fly: what it shows and what it says. */
record JpegFile(Pixels pixels, Metadata metadata) {

    /** The picture saved at a quality of 1 to 100. */
    static JpegFile of(Pixels picture, int quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality / 100f);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(picture), null, null), settings);
        } finally {
            writer.dispose();
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        return new JpegFile(pixels(read), saying(table(quality)));
    }

    /** The steps the encoder uses at a quality, in zig-zag order. */
    private static List<Integer> table(int quality) {
        double scale = quality < 50 ? 50.0 / quality : 2 - quality / 50.0;
        int[] natural =
                JPEGQTable.K1Luminance.getScaledInstance((float) scale, true).getTable();
        List<Integer> zigZag = new ArrayList<>();
        for (int diagonal = 0; diagonal < 15; diagonal++) {
            for (int i = 0; i <= diagonal; i++) {
                int row = diagonal % 2 == 0 ? diagonal - i : i;
                int column = diagonal - row;
                if (row < 8 && column < 8) {
                    zigZag.add(natural[row * 8 + column]);
                }
            }
        }
        return zigZag;
    }

    private static Metadata saying(List<Integer> table) {
        return Metadata.builder().lumaQuantisation(table).build();
    }

    private static BufferedImage image(Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                image.setRGB(x, y, pixels.rgb(x, y));
            }
        }
        return image;
    }

    private static Pixels pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] rgb = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        return Pixels.ofRgb(width, height, rgb, width, height);
    }
}
