package io.github.lookalike.ui.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The programs of a desktop on which freedesktop.org's conventions hold. */
public final class Programs {

    private static final String SUFFIX = ".desktop";

    private static final int DEEPEST = 4;

    private final DataFolders folders;
    private final Locale locale;

    Programs(DataFolders folders, Locale locale) {
        this.folders = folders;
        this.locale = locale;
    }

    /** Those of this desktop, named in a language. */
    public static Programs ofDesktop(Locale locale) {
        return new Programs(DataFolders.of(System.getenv(), Path.of(System.getProperty("user.home"))), locale);
    }

    /**
     * Those that open a file of this kind: first the ones that the person has chosen for it, then by their names. Where none
     * says so, all that open pictures.
     */
    public List<Program> of(Path file) {
        Map<String, Program> all = all();
        Set<String> types = MimeTypes.of(file, folders);
        Associations chosen = Associations.read(folders);
        List<Program> ofType = all.values().stream()
                .filter(program -> chosen.opens(program, types))
                .sorted(Comparator.comparingInt((Program program) -> chosen.rank(program, types))
                        .thenComparing(Program::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return ofType.isEmpty()
                ? all.values().stream()
                        .filter(program -> program.types().stream().anyMatch(type -> type.startsWith("image/")))
                        .sorted(Comparator.comparing(Program::name, String.CASE_INSENSITIVE_ORDER))
                        .toList()
                : ofType;
    }

    /** By their ids; a person's own entry hides the system's of the same id. */
    private Map<String, Program> all() {
        Map<String, Path> entries = new LinkedHashMap<>();
        for (Path folder : folders.each("applications")) {
            for (Path file : files(folder)) {
                String id = folder.relativize(file).toString().replace('/', '-');
                entries.putIfAbsent(id, file);
            }
        }
        Map<String, Program> programs = new LinkedHashMap<>();
        entries.forEach((id, file) -> Program.read(id, file, locale).ifPresent(program -> programs.put(id, program)));
        return programs;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // Not there, or not for us.
            return List.of();
        }
    }

    /** What a person, or who made the desktop, has said of kinds of files (Association between MIME types and applications 1.0.1). */
    private record Associations(
            Map<String, List<String>> usual, Map<String, List<String>> added, Map<String, List<String>> removed) {

        static Associations read(DataFolders folders) {
            List<Path> lists = new ArrayList<>(List.of(folders.config().resolve("mimeapps.list")));
            lists.addAll(folders.each("applications/mimeapps.list"));
            Associations all = new Associations(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (Path list : lists) {
                KeyFile file = KeyFile.read(list);
                add(file, "Default Applications", all.usual);
                add(file, "Added Associations", all.added);
                add(file, "Removed Associations", all.removed);
            }
            return all;
        }

        private static void add(KeyFile file, String group, Map<String, List<String>> into) {
            for (String type : file.groups().getOrDefault(group, Map.of()).keySet()) {
                into.computeIfAbsent(type, one -> new ArrayList<>()).addAll(file.values(group, type));
            }
        }

        boolean opens(Program program, Set<String> types) {
            Set<String> says = new LinkedHashSet<>(program.types());
            return types.stream()
                    .anyMatch(type -> has(added, type, program)
                            || has(usual, type, program)
                            || (says.contains(type) && !has(removed, type, program)));
        }

        int rank(Program program, Set<String> types) {
            if (types.stream().anyMatch(type -> has(usual, type, program))) {
                return 0;
            }
            return types.stream().anyMatch(type -> has(added, type, program)) ? 1 : 2;
        }

        private static boolean has(Map<String, List<String>> said, String type, Program program) {
            return said.getOrDefault(type, List.of()).contains(program.id());
        }
    }
}
