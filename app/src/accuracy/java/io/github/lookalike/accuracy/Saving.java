package io.github.lookalike.accuracy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * How a picture is written.
 *
 * @param format for ImageIO, also the file's suffix
 * @param quality of a JPEG, 0 to 1
 * @param progressive whether a JPEG's scans are progressive
 * @param orientation the EXIF orientation noted in a JPEG, 1 for none
 */
record Saving(String format, float quality, boolean progressive, int orientation) {

    static final Saving FINE = jpeg(0.9f);

    static Saving jpeg(float quality) {
        return new Saving("jpg", quality, false, 1);
    }

    static Saving of(String format) {
        return new Saving(format, 1, false, 1);
    }

    byte[] bytes(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!format.equals("jpg")) {
            if (!ImageIO.write(picture, format, out)) {
                throw new IOException("no writer for " + format);
            }
            return out.toByteArray();
        }
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            parameters.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return orientation == 1 ? out.toByteArray() : oriented(out.toByteArray());
    }

    /** The picture as it comes back after being written. */
    BufferedImage resaved(BufferedImage picture) {
        try {
            return Canvas.rgb(ImageIO.read(new ByteArrayInputStream(bytes(picture))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Inserts an EXIF block that holds nothing but the orientation (TIFF 6.0, tag 274). */
    private byte[] oriented(byte[] jpeg) {
        byte[] block = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] all = new byte[jpeg.length + block.length];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(block, 0, all, 2, block.length);
        System.arraycopy(jpeg, 2, all, 2 + block.length, jpeg.length - 2);
        return all;
    }
}
