package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/**
 * Codes by their definition: most files have the same few, and their look-up tables take as long to make as a small
 * picture to read. Safe for use by several threads.
 */
final class HuffmanCodes {

    /** With its tables a code takes about 50 KB; files with codes of their own shall not fill the memory. */
    private static final int MOST = 64;

    private final Map<ByteBuffer, HuffmanCode> codes = new ConcurrentHashMap<>();

    /** A code of T.81, annex K.3, which frames of a Motion JPEG film leave out: that of luma or that of colour. */
    HuffmanCode standard(boolean ac, boolean luma) throws DecodeException {
        JPEGHuffmanTable dcTable = luma ? JPEGHuffmanTable.StdDCLuminance : JPEGHuffmanTable.StdDCChrominance;
        JPEGHuffmanTable acTable = luma ? JPEGHuffmanTable.StdACLuminance : JPEGHuffmanTable.StdACChrominance;
        JPEGHuffmanTable table = ac ? acTable : dcTable;
        int[] counts = new int[16];
        short[] lengths = table.getLengths();
        for (int i = 0; i < lengths.length; i++) {
            counts[i] = lengths[i];
        }
        short[] values = table.getValues();
        byte[] symbols = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            symbols[i] = (byte) values[i];
        }
        return get(counts, symbols);
    }

    /**
     * The code of a definition.
     *
     * @param counts how many codes have 1, 2, … 16 bits
     * @param symbols in the order of their codes
     */
    HuffmanCode get(int[] counts, byte[] symbols) throws DecodeException {
        ByteBuffer definition = ByteBuffer.allocate(counts.length + symbols.length);
        for (int count : counts) {
            definition.put((byte) count);
        }
        definition.put(symbols).flip();
        HuffmanCode code = codes.get(definition);
        if (code == null) {
            code = new HuffmanCode(counts, symbols);
            if (codes.size() >= MOST) {
                codes.clear();
            }
            codes.put(definition, code);
        }
        return code;
    }
}
