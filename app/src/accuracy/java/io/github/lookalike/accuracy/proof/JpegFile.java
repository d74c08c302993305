package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes JPEG files with the JDK's encoder, which is libjpeg's. */
final class JpegFile {

    private static final String TREE = "javax_imageio_jpeg_image_1.0";

    private JpegFile() {}

    static byte[] bytes(BufferedImage picture, Encoding encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = writer();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(encoding.quality() / 100f);
            parameters.setProgressiveMode(
                    encoding.progressive() ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), parameters);
            sample(metadata, encoding.fullColour() ? "1" : "2");
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, metadata), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Puts a segment right behind the start of the image. */
    static byte[] with(byte[] jpeg, byte[] segment) {
        byte[] all = new byte[jpeg.length + segment.length];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(segment, 0, all, 2, segment.length);
        System.arraycopy(jpeg, 2, all, 2 + segment.length, jpeg.length - 2);
        return all;
    }

    /** How many samples of light there are to one of colour, each way. */
    private static void sample(IIOMetadata metadata, String lights) throws IOException {
        Element tree = (Element) metadata.getAsTree(TREE);
        NodeList components = tree.getElementsByTagName("componentSpec");
        Element light = (Element) components.item(0);
        if (components.getLength() == 3) {
            light.setAttribute("HsamplingFactor", lights);
            light.setAttribute("VsamplingFactor", lights);
            metadata.setFromTree(TREE, tree);
        }
    }

    private static ImageWriter writer() throws IOException {
        for (Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName("jpeg"); all.hasNext(); ) {
            ImageWriter writer = all.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IOException("the JDK has no JPEG encoder");
    }
}
