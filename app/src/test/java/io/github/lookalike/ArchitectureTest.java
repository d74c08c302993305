package io.github.lookalike;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The directions of the house, as ARCHITECTURE.md draws them. */
@AnalyzeClasses(
        packages = "io.github.lookalike",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutPublishedTests.class})
class ArchitectureTest {

    private static final String ROOT = "io.github.lookalike.";

    /** Each package and what it may know of the others; {@code launch} may know all. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("job", List.of()),
            Map.entry("shown", List.of()),
            Map.entry("words", List.of("shown")),
            Map.entry("decode", List.of()),
            Map.entry("index", List.of("job")),
            Map.entry("scan", List.of("decode", "job")),
            Map.entry("asset", List.of("scan", "decode")),
            Map.entry("match", List.of("scan", "decode", "index", "job")),
            Map.entry("group", List.of("match", "scan")),
            Map.entry("proof", List.of("asset", "match", "scan")),
            Map.entry("rank", List.of("proof", "asset", "group", "match", "scan", "decode", "job")),
            Map.entry("review", List.of("rank", "proof", "asset", "group", "match", "scan", "decode", "job")),
            Map.entry("act", List.of("review", "proof", "rank", "group", "match", "asset", "scan", "job")),
            Map.entry("settings", List.of("match")),
            Map.entry("host", List.of()),
            Map.entry("store", List.of("act", "proof", "review", "rank", "group", "match", "scan", "decode", "job")),
            Map.entry(
                    "workbench",
                    List.of(
                            "act",
                            "review",
                            "rank",
                            "proof",
                            "group",
                            "match",
                            "scan",
                            "decode",
                            "job",
                            "host",
                            "settings")),
            Map.entry("json", List.of("words", "shown", "act", "rank", "proof", "match", "scan")),
            Map.entry(
                    "export",
                    List.of(
                            "json", "words", "shown", "review", "rank", "proof", "group", "match", "scan", "decode",
                            "job")),
            Map.entry(
                    "serve",
                    List.of(
                            "words",
                            "json",
                            "workbench",
                            "act",
                            "review",
                            "rank",
                            "proof",
                            "group",
                            "match",
                            "scan",
                            "decode",
                            "job",
                            "host",
                            "settings")),
            Map.entry(
                    "cli",
                    List.of(
                            "words",
                            "shown",
                            "serve",
                            "export",
                            "json",
                            "workbench",
                            "act",
                            "review",
                            "rank",
                            "proof",
                            "group",
                            "match",
                            "scan",
                            "decode",
                            "job",
                            "host",
                            "settings")),
            Map.entry(
                    "ui",
                    List.of(
                            "export",
                            "words",
                            "shown",
                            "workbench",
                            "act",
                            "review",
                            "rank",
                            "proof",
                            "group",
                            "match",
                            "scan",
                            "decode",
                            "job",
                            "host",
                            "settings")));

    /** Leaves out the contract tests that plugin-api publishes in a jar of their own. */
    static final class WithoutPublishedTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule packages_form_no_cycle = slices().matching(ROOT + "(**)")
            .should()
            .beFreeOfCycles()
            .because("what is knotted can only be understood and changed as a whole");

    @ArchTest
    static void packages_know_only_those_before_them(JavaClasses all) {
        MAY_KNOW.forEach((name, known) -> classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat(allowed(name, known))
                .because("the folder tree is the sentence, and it is read in one direction")
                .check(all));
    }

    @ArchTest
    static void no_two_types_have_one_name(JavaClasses all) {
        Map<String, List<String>> byName = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
        assertThat(byName).hasSizeGreaterThan(500);
        assertThat(byName.values())
                .as("a name in a sentence or a stack trace should say which type is meant")
                .filteredOn(types -> types.size() > 1)
                .isEmpty();
    }

    @ArchTest
    static final ArchRule only_the_window_knows_its_toolkit = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "ui..", ROOT + "launch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "com.formdev.flatlaf..", "net.miginfocom..", "java.awt.event..")
            .because("everything must work without a screen");

    @ArchTest
    static final ArchRule only_the_host_knows_pf4j = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "host..", ROOT + "api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.pf4j..")
            .because("plugins could be loaded in another way one day");

    @ArchTest
    static final ArchRule only_the_store_knows_the_database = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.h2..")
            .because("stages name what they need by ports");

    @ArchTest
    static final ArchRule only_one_package_knows_the_http_server = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "serve.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty..")
            .because("what is answered must not depend on who listens");

    @ArchTest
    static final ArchRule nothing_opens_a_connection = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..", "org.eclipse.jetty.client..", "java.rmi..")
            .because("what is on a person's disks is nobody else's business");

    @ArchTest
    static final ArchRule only_edt_crosses_to_the_event_thread = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "ui.Edt")
            .should()
            .callMethodWhere(target(nameMatching("invokeLater|invokeAndWait"))
                    .and(target(owner(resideInAPackage("javax.swing..").or(resideInAPackage("java.awt.."))))))
            .because("one place shows how work comes back to the window");

    @ArchTest
    static final ArchRule only_act_changes_files_of_the_user = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "act..",
                    ROOT + "api..",
                    ROOT + "store..",
                    ROOT + "host..",
                    ROOT + "settings..",
                    ROOT + "launch..")
            .should()
            .callMethodWhere(
                    target(owner(DescribedPredicate.describe("Files", (JavaClass c) -> c.isEquivalentTo(Files.class))))
                            .and(
                                    target(
                                            nameMatching(
                                                    "delete|deleteIfExists|move|copy|write|setLastModifiedTime|createLink|createSymbolicLink"))))
            .because(
                    "losing a picture is the one bug nobody forgives; store, host and settings write in the data folder"
                            + " alone");

    @ArchTest
    static final ArchRule only_front_ends_use_the_standard_streams = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "cli..", ROOT + "launch..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what a library prints cannot be read by anybody");

    private static DescribedPredicate<JavaClass> allowed(String name, List<String> known) {
        return DescribedPredicate.describe("are outside of the app, or in " + known, type -> {
            String home = type.getPackageName();
            if (!home.startsWith(ROOT) || home.startsWith(ROOT + "api")) {
                return true;
            }
            return isIn(home, name) || known.stream().anyMatch(one -> isIn(home, one));
        });
    }

    private static boolean isIn(String home, String name) {
        return home.equals(ROOT + name) || home.startsWith(ROOT + name + ".");
    }
}
