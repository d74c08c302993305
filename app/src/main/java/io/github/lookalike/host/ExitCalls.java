package io.github.lookalike.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the calls that end the program out of a plugin's class: {@code System.exit}, {@code Runtime.exit} and {@code
 * Runtime.halt}. Java has had no way to refuse them since its security manager went (JDK 24).
 *
 * <p>Only the constant pool is touched: such a method reference gets a name that no method has, so that the call throws
 * {@link NoSuchMethodError} where it stands. Class files: the Java Virtual Machine Specification, chapter 4.
 */
final class ExitCalls {

    /** What stands in the message of the error. */
    static final String REFUSED = "aPluginMayNotEndTheProgram";

    private static final Map<String, Set<String>> ENDING =
            Map.of("java/lang/System", Set.of("exit"), "java/lang/Runtime", Set.of("exit", "halt"));

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;

    /** Bytes after the tag, by tag; 0 where there is no such tag, or its length is in its own bytes. */
    private static final int[] LENGTHS = {0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2};

    private static final int MAGIC_AND_VERSION = 8;
    private static final int MOST_CONSTANTS = 65_533;

    private final byte[] file;
    private final int[] offsets;
    private final int end;

    private ExitCalls(byte[] file) throws IOException {
        this.file = file;
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        in.skipNBytes(MAGIC_AND_VERSION);
        this.offsets = new int[in.readUnsignedShort()];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = file.length - in.available();
            int tag = in.readUnsignedByte();
            if (tag != UTF8 && (tag >= LENGTHS.length || LENGTHS[tag] == 0)) {
                throw new IOException("an unknown constant: " + tag);
            }
            in.skipNBytes(tag == UTF8 ? in.readUnsignedShort() : LENGTHS[tag]);
            if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        this.end = file.length - in.available();
    }

    /** The class without such calls; empty when there are none, or this is no class file that can be read. */
    static Optional<byte[]> takenOutOf(byte[] file) {
        try {
            return new ExitCalls(file).takenOut();
        } catch (IOException | IndexOutOfBoundsException e) {
            // The JVM says better what is wrong with it.
            return Optional.empty();
        }
    }

    /** Two constants more for each call: the other name, and the pair of it and the type. */
    private Optional<byte[]> takenOut() throws IOException {
        byte[] head = Arrays.copyOf(file, end);
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(added);
        int count = offsets.length;
        for (int offset : offsets) {
            if (offset > 0 && endsTheProgram(offset) && count <= MOST_CONSTANTS) {
                out.writeByte(UTF8);
                out.writeUTF(REFUSED);
                out.writeByte(NAME_AND_TYPE);
                out.writeShort(count);
                out.writeShort(number(offsets[number(offset + 3)] + 3));
                put(head, offset + 3, count + 1);
                count += 2;
            }
        }
        if (count == offsets.length) {
            return Optional.empty();
        }
        put(head, MAGIC_AND_VERSION, count);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head);
        whole.write(added.toByteArray());
        whole.write(file, end, file.length - end);
        return Optional.of(whole.toByteArray());
    }

    private boolean endsTheProgram(int offset) {
        if (file[offset] != METHOD) {
            return false;
        }
        int owner = offsets[number(offset + 1)];
        int nameAndType = offsets[number(offset + 3)];
        if (file[owner] != CLASS || file[nameAndType] != NAME_AND_TYPE) {
            return false;
        }
        return ENDING.getOrDefault(text(number(owner + 1)), Set.of()).contains(text(number(nameAndType + 1)));
    }

    private String text(int index) {
        int offset = offsets[index];
        return new String(file, offset + 3, number(offset + 1), StandardCharsets.UTF_8);
    }

    private int number(int offset) {
        return ((file[offset] & 0xff) << 8) | (file[offset + 1] & 0xff);
    }

    private static void put(byte[] bytes, int offset, int number) {
        bytes[offset] = (byte) (number >> 8);
        bytes[offset + 1] = (byte) number;
    }
}
