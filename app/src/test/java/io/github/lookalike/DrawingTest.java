package io.github.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The drawing in ARCHITECTURE.md is what the classes know of each other. {@code -Ddraw} writes it anew:
 * {@code ./mvnw -o -q -pl plugin-api,app -am test -Dtest=DrawingTest -Ddraw}.
 */
@AnalyzeClasses(packages = "io.github.lookalike", importOptions = ImportOption.DoNotIncludeTests.class)
class DrawingTest {

    private static final String ROOT = "io.github.lookalike.";
    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    /** What all may know, and what knows all, would hide the rest. */
    private static final Set<String> LEFT_OUT = Set.of("api", "launch");

    @ArchTest
    static void the_drawing_shows_what_the_code_knows(JavaClasses all) throws IOException {
        Path file = Path.of("..", "ARCHITECTURE.md");
        String text = Files.readString(file).replace("\r\n", "\n");
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END, begin);
        String drawn = drawing(reduced(known(all)));
        if (System.getProperty("draw") != null) {
            Files.writeString(file, text.substring(0, begin) + drawn + text.substring(end));
            return;
        }
        assertThat(text.substring(begin, end))
                .as("the drawing in ARCHITECTURE.md; -Ddraw writes it anew")
                .isEqualTo(drawn);
    }

    /** By each package, those it knows. */
    private static Map<String, Set<String>> known(JavaClasses all) {
        Map<String, Set<String>> known = new TreeMap<>();
        all.stream().filter(type -> isDrawn(type.getPackageName())).forEach(type -> {
            String home = name(type.getPackageName());
            Set<String> its = known.computeIfAbsent(home, none -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(one -> one.getTargetClass().getBaseComponentType().getPackageName())
                    .filter(DrawingTest::isDrawn)
                    .map(DrawingTest::name)
                    .filter(other -> !other.equals(home))
                    .forEach(its::add);
        });
        return known;
    }

    private static boolean isDrawn(String home) {
        return home.startsWith(ROOT) && !LEFT_OUT.contains(name(home));
    }

    private static String name(String home) {
        return home.substring(ROOT.length()).split("\\.", 2)[0];
    }

    /** Without the arrows that a way of several others says already. */
    private static Map<String, Set<String>> reduced(Map<String, Set<String>> known) {
        Map<String, Set<String>> reduced = new TreeMap<>();
        known.forEach((home, its) -> reduced.put(
                home,
                its.stream()
                        .filter(one -> its.stream().noneMatch(other -> !other.equals(one) && leads(known, other, one)))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return reduced;
    }

    private static boolean leads(Map<String, Set<String>> known, String from, String to) {
        return known.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || leads(known, next, to));
    }

    /** Ways from those that no other knows, each as far as there are arrows that are not drawn yet. */
    private static String drawing(Map<String, Set<String>> arrows) {
        StringBuilder drawing = new StringBuilder("graph LR\n");
        for (Optional<String> start = start(arrows); start.isPresent(); start = start(arrows)) {
            List<String> way = new ArrayList<>(List.of(start.get()));
            for (Set<String> next = arrows.getOrDefault(start.get(), Set.of()); !next.isEmpty(); ) {
                String to = next.iterator().next();
                next.remove(to);
                way.add(to);
                next = arrows.getOrDefault(to, Set.of());
            }
            drawing.append("  ").append(String.join(" --> ", way)).append('\n');
        }
        return drawing.toString();
    }

    private static Optional<String> start(Map<String, Set<String>> arrows) {
        Set<String> reached = arrows.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return arrows.keySet().stream()
                .filter(one -> !arrows.getOrDefault(one, Set.of()).isEmpty() && !reached.contains(one))
                .findFirst();
    }
}
