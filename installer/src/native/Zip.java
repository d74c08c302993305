import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the files that the standard input names, all of one time: the same files give the same bytes. Which of them may be run
 * stands in the directory at the end, where the JDK writes nothing of it by itself.
 */
class Zip {

    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int EXECUTABLE = 0100755;
    private static final int PLAIN = 0100644;

    public static void main(String[] arguments) throws Exception {
        Path zip = Path.of(arguments[0]);
        FileTime time = FileTime.fromMillis(1000 * Long.parseLong(arguments[1]));
        java.util.List<Path> files = new java.util.ArrayList<>();
        try (BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            names.lines().forEach(name -> files.add(Path.of(name)));
        }
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            out.setLevel(6);
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(file.toString().replace('\\', '/'));
                entry.setLastModifiedTime(time);
                out.putNextEntry(entry);
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        setRights(zip, files);
    }

    /** Writes the rights of Unix into each entry of the directory. */
    private static void setRights(Path zip, java.util.List<Path> files) throws Exception {
        byte[] bytes = Files.readAllBytes(zip);
        java.nio.ByteBuffer all = java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - 22;
        int at = all.getInt(end + 16);
        for (Path file : files) {
            if (all.getInt(at) != DIRECTORY_ENTRY) {
                throw new IllegalStateException("no entry at " + at);
            }
            all.put(at + 5, (byte) 3);
            all.putInt(at + 38, (Files.isExecutable(file) ? EXECUTABLE : PLAIN) << 16);
            at += 46 + all.getShort(at + 28) + all.getShort(at + 30) + all.getShort(at + 32);
        }
        Files.write(zip, bytes);
    }
}
