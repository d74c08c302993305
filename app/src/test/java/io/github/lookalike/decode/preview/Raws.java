package io.github.lookalike.decode.preview;

import static io.github.lookalike.decode.Boxes.box;
import static io.github.lookalike.decode.Boxes.joined;
import static io.github.lookalike.decode.Boxes.latin;

import io.github.lookalike.decode.tiff.TiffDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;

/** Files as cameras write them, as far as it matters here: a preview, a size, an orientation, and no raw data. */
public final class Raws {

    private Raws() {}

    /** A JPEG that is bright at its left end and dark at its right. */
    public static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int value = 250 - x * 240 / width;
                image.setRGB(x, y, value << 16 | value << 8 | value);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** A NEF: thumbnail and sensor below IFD 0, the preview with its own offset. */
    public static byte[] nef(byte[] preview, int orientation) {
        ByteBuffer file = ByteBuffer.allocate(1000 + preview.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(latin("II*\0")).putInt(8);
        file.putShort((short) 3);
        entry(file, TiffDirectory.MAKE, 2, 18, 300);
        entry(file, TiffDirectory.ORIENTATION, 3, 1, orientation);
        entry(file, TiffDirectory.SUB_DIRECTORIES, 4, 2, 320);
        file.putInt(0);
        file.position(300).put(latin("NIKON CORPORATION\0"));
        file.position(320).putInt(400).putInt(500);
        file.position(400).putShort((short) 2);
        entry(file, TiffDirectory.JPEG_OFFSET, 4, 1, 1000);
        entry(file, TiffDirectory.JPEG_LENGTH, 4, 1, preview.length);
        file.putInt(0);
        file.position(500).putShort((short) 3);
        entry(file, TiffDirectory.IMAGE_WIDTH, 4, 1, 6048);
        entry(file, TiffDirectory.IMAGE_LENGTH, 4, 1, 4032);
        entry(file, TiffDirectory.PHOTOMETRIC, 3, 1, 32803);
        file.putInt(0);
        file.position(1000).put(preview);
        return file.array();
    }

    /** An RW2: the preview is the value of a tag. */
    public static byte[] rw2(byte[] preview) {
        ByteBuffer file = ByteBuffer.allocate(200 + preview.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(latin("IIU\0")).putInt(8).putShort((short) 3);
        entry(file, 6, 3, 1, 3464);
        entry(file, 7, 3, 1, 4624);
        entry(file, TiffDirectory.JPEG_FROM_RAW, 7, preview.length, 200);
        file.putInt(0);
        file.position(200).put(preview);
        return file.array();
    }

    /** A RAF: offsets at fixed places. */
    public static byte[] raf(byte[] preview) {
        ByteBuffer file = ByteBuffer.allocate(300 + preview.length);
        file.put(latin("FUJIFILMCCD-RAW 0201FF393103X-T5"));
        file.position(84).putInt(300).putInt(preview.length).putInt(200);
        file.position(200).putInt(1).putShort((short) 0x111).putShort((short) 4);
        file.putShort((short) 5152).putShort((short) 7728);
        file.position(300).put(preview);
        return file.array();
    }

    /** A CR3: the preview in a {@code uuid} box, size and orientation in the one of {@code moov}. */
    public static byte[] cr3(byte[] preview, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(latin("II*\0")).putInt(8).putShort((short) 3);
        entry(tiff, TiffDirectory.IMAGE_WIDTH, 3, 1, 6000);
        entry(tiff, TiffDirectory.IMAGE_LENGTH, 3, 1, 4000);
        entry(tiff, TiffDirectory.ORIENTATION, 3, 1, orientation);
        byte[] canon = joined(new byte[16], box("CMT1", tiff.array()));
        byte[] shown = joined(new byte[24], box("PRVW", joined(new byte[16], preview)));
        return joined(box("ftyp", latin("crx \0\0\0\1crx isom")), box("moov", box("uuid", canon)), box("uuid", shown));
    }

    /** A HEIC whose picture nobody can read, with a size, and a JPEG somewhere behind. */
    public static byte[] heic(byte[] preview) {
        byte[] extent =
                ByteBuffer.allocate(12).putInt(0).putInt(4032).putInt(3024).array();
        byte[] properties = box("iprp", box("ipco", box("ispe", extent)));
        return joined(
                box("ftyp", latin("heic\0\0\0\0mif1heic")),
                box("meta", joined(new byte[4], properties)),
                box("mdat", joined(new byte[50], preview)));
    }

    private static void entry(ByteBuffer file, int tag, int type, int count, int value) {
        file.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
