package io.github.lookalike.decode.png;

import io.github.lookalike.decode.plane.MidGrey;
import io.github.lookalike.decode.plane.SampleLayout;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Rows in which one colour means transparent (the chunk tRNS of grey and RGB pictures). */
final class KeyedRow implements PixelRow {

    private final SampleLayout layout;
    private final byte[] key;
    private byte[] mixed = new byte[0];
    private byte[] amounts = new byte[0];
    private boolean opaque = true;

    /** @param transparency two bytes a colour, as the chunk has them */
    KeyedRow(SampleLayout layout, ByteBuffer transparency) {
        this.layout = layout;
        this.key = new byte[layout.stride()];
        for (int colour = 0; colour < layout.colours(); colour++) {
            for (int i = 0; i < layout.bytesEach(); i++) {
                key[colour * layout.bytesEach() + i] = transparency.get(colour * 2 + 2 - layout.bytesEach() + i);
            }
        }
    }

    @Override
    public SampleLayout layout() {
        return layout;
    }

    @Override
    public void deliver(byte[] row, int from, int pixels, Sink sink) {
        int stride = layout.stride();
        mixed = Arrays.copyOfRange(row, from, from + pixels * stride);
        amounts = amounts.length < pixels ? new byte[pixels] : amounts;
        Arrays.fill(amounts, (byte) 0xff);
        opaque = true;
        for (int at = 0; at < mixed.length; at += stride) {
            if (Arrays.equals(mixed, at, at + stride, key, 0, stride)) {
                amounts[at / stride] = 0;
                opaque = false;
                Arrays.fill(mixed, at, at + stride, (byte) MidGrey.LEVEL);
            }
        }
        sink.add(mixed, 0);
    }

    @Override
    public byte[] opacity() {
        return opaque ? OPAQUE : amounts;
    }
}
