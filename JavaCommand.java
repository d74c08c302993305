package io.github.lookalike.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * How a test starts the program in a process of its own.
 *
 * @param words the command up to the class with the main method
 */
record JavaCommand(List<String> words) {

    private static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto");

    JavaCommand {
        words = List.copyOf(words);
    }

    /** With the classes as they were compiled. */
    static JavaCommand plain() {
        return command(System.getProperty("java.class.path"));
    }

    /**
     * With classes that are parsed and linked once for all starts, which takes two seconds and saves a third of the CPU
     * time of each. Java keeps such an archive of jars only, so folders are packed first.
     */
    static JavaCommand archived(Path folder) throws IOException, InterruptedException {
        String jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(place -> !place.endsWith("test-classes"))
                .map(place -> Files.isDirectory(place) ? packed(place, folder) : place)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Path archive = folder.resolve("classes.jsa");
        List<String> dump = new ArrayList<>(
                command(jars).with("-XX:ArchiveClassesAtExit=" + archive).words());
        dump.addAll(List.of(Main.class.getName(), "--data", folder.resolve("data").toString(), "history"));
        new ProcessBuilder(dump)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
        return command(jars).with("-XX:SharedArchiveFile=" + archive);
    }

    private JavaCommand with(String option) {
        List<String> more = new ArrayList<>(words);
        more.add(1, option);
        return new JavaCommand(more);
    }

    private static JavaCommand command(String classPath) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(QUICK_START);
        words.addAll(List.of("-cp", classPath));
        return new JavaCommand(words);
    }

    private static Path packed(Path classes, Path folder) {
        try {
            Path jar = Files.createTempFile(folder, "classes", ".jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
                out.setLevel(0);
                for (Path file : TrialAlbum.files(classes)) {
                    out.putNextEntry(new ZipEntry(
                            classes.relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
