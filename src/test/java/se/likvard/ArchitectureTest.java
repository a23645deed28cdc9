package se.likvard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom. Each rule is also shown to fail where it should. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.likvard");
    private static final JavaClasses BAD = new ClassFileImporter().importClasses(BadHelper.class);

    /** What each package may use of ours, beside itself. */
    private static final Map<String, List<String>> BORDERS = Map.ofEntries(
            Map.entry("value", List.of()),
            Map.entry("organiser", List.of("value")),
            Map.entry("indicator", List.of("organiser", "value")),
            Map.entry("dialect", List.of("value")),
            Map.entry("assessment", List.of("value")),
            Map.entry("yaml", List.of("value")),
            Map.entry("years", List.of("assessment", "chart", "organiser", "report", "rulebook", "value")),
            Map.entry("execution", List.of("dialect", "value")),
            Map.entry(
                    "rulebook",
                    List.of("assessment", "dialect", "execution", "indicator", "organiser", "value", "yaml")),
            Map.entry(
                    "explain",
                    List.of(
                            "assessment",
                            "dialect",
                            "indicator",
                            "organiser",
                            "paraphrase",
                            "reasoning",
                            "report",
                            "rulebook",
                            "value")),
            Map.entry("reasoning", List.of("dialect", "value")),
            Map.entry(
                    "analysis",
                    List.of("assessment", "dialect", "indicator", "organiser", "reasoning", "rulebook", "value")),
            Map.entry(
                    "change",
                    List.of(
                            "analysis",
                            "assessment",
                            "chart",
                            "dialect",
                            "organiser",
                            "paraphrase",
                            "report",
                            "rulebook",
                            "value")),
            Map.entry("audience", List.of("organiser", "value")),
            Map.entry("allocation", List.of("assessment", "chart", "organiser", "report", "source", "value", "yaml")),
            Map.entry("source", List.of("organiser", "value", "yaml")),
            Map.entry(
                    "need", List.of("assessment", "dialect", "indicator", "organiser", "report", "rulebook", "value")),
            Map.entry("effect", List.of("assessment", "organiser", "report", "rulebook", "value")),
            Map.entry(
                    "population",
                    List.of("assessment", "chart", "indicator", "organiser", "report", "rulebook", "value")),
            Map.entry("form", List.of("assessment", "dialect", "organiser", "rulebook", "value")),
            Map.entry("chart", List.of("value")),
            Map.entry("document", List.of()),
            Map.entry("report", List.of("assessment", "chart", "document", "organiser", "value")),
            Map.entry("paraphrase", List.of("assessment", "dialect", "organiser", "report", "rulebook", "value")));

    static Stream<String> borders() {
        return BORDERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("borders")
    void aPackageUsesOnlyWhatItMay(String name) {
        uses(name, BORDERS.getOrDefault(name, List.of())).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("borders")
    void aBorderThatIsCrossedIsSeen(String name) {
        boolean usesNothing = BORDERS.getOrDefault(name, List.of()).isEmpty();
        assertThat(uses(name, List.of()).evaluate(PROGRAM).hasViolation()).isNotEqualTo(usesNothing);
    }

    private static ArchRule uses(String name, List<String> others) {
        String[] ours = Stream.concat(Stream.of(name), others.stream())
                .map(each -> "se.likvard." + each + "..")
                .toArray(String[]::new);
        return classes()
                .that(resideInAPackage("se.likvard." + name + ".."))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("se.likvard..")).or(resideInAnyPackage(ours)));
    }

    @Test
    void everyPackageIsOnTheMap() {
        TreeSet<String> packages = new TreeSet<>(BORDERS.keySet());
        packages.add("cli");
        assertThat(PROGRAM.getPackage("se.likvard").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(packages);
        assertThat(PROGRAM).hasSizeGreaterThan(100);
    }

    @Test
    void thereAreNoCircles() {
        SlicesRuleDefinition.slices()
                .matching("se.likvard.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PROGRAM);
    }

    @Test
    void onlyOnePackageKnowsTheRuleEngineTheSolverAndPicocli() {
        assertThat(users("org.kie..", "org.drools..")).containsExactly("rulebook");
        assertThat(users("org.sat4j..")).containsExactly("reasoning");
        assertThat(users("org.ojalgo..")).containsExactly("allocation");
        assertThat(users("picocli..")).containsExactly("cli");
    }

    /** The packages of ours that use these. */
    private static TreeSet<String> users(String... packages) {
        TreeSet<String> users = new TreeSet<>();
        for (JavaClass each : PROGRAM) {
            if (each.getDirectDependenciesFromSelf().stream()
                    .anyMatch(use -> resideInAnyPackage(packages).test(use.getTargetClass()))) {
                users.add(each.getPackageName().split("\\.")[2]);
            }
        }
        return users;
    }

    @Test
    void everyPackageSaysThatNullIsMarked() {
        assertThat(PROGRAM.getPackage("se.likvard").getSubpackagesInTree())
                .filteredOn(each -> !each.getClasses().isEmpty())
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
        assertThat(PROGRAM.getPackage("se.likvard").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    @Test
    void namesSayWhatAThingIs() {
        ArchRule names = noClasses()
                .should()
                .haveNameMatching(".*[.$](Abstract\\w*|\\w*(Impl|Manager|Helper|Utils?|Base|Decision))");
        names.check(PROGRAM);
        assertThat(names.evaluate(BAD).hasViolation()).isTrue();
    }

    @Test
    void onlyTheCommandLineKnowsTheClock() {
        ArchRule clock = noClasses()
                .that(resideInAPackage("se.likvard..").and(not(resideInAPackage("se.likvard.cli.."))))
                .should()
                .callMethodWhere(
                        Calls.to("java.time.\\w+#(now|system\\w*)", "java.lang.System#(currentTimeMillis|nanoTime)"));
        clock.check(PROGRAM);
        assertThat(clock.evaluate(BAD).hasViolation()).isTrue();
        ArchRule everywhere = noClasses().should().callMethodWhere(Calls.to("java.time.\\w+#now"));
        assertThat(everywhere.evaluate(PROGRAM).getFailureReport().getDetails())
                .as("the only clock")
                .hasSize(1);
    }

    @Test
    void nothingFollowsChanceOrTheMachine() {
        ArchRule chance = noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.random")
                        .or(Calls.named(
                                "java.util.Random",
                                "java.util.SplittableRandom",
                                "java.util.concurrent.ThreadLocalRandom",
                                "java.util.UUID")));
        ArchRule machine = noClasses()
                .should()
                .callMethodWhere(Calls.to(
                        "java.lang.Math#random",
                        "java.util.(Locale|TimeZone)#getDefault",
                        "java.time.ZoneId#systemDefault",
                        "java.nio.charset.Charset#defaultCharset",
                        "java.lang.String#to(Lower|Upper)Case\\(\\)"));
        for (ArchRule rule : List.of(chance, machine)) {
            rule.check(PROGRAM);
            assertThat(rule.evaluate(BAD).hasViolation()).isTrue();
        }
    }

    /** Does all that is not allowed. */
    static final class BadHelper {
        final LocalDate today = LocalDate.now(ZoneOffset.UTC);
        final Locale locale = Locale.getDefault();
        final int chance = new Random(1).nextInt();
    }
}
