package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Organiser;
import se.likvard.value.Problem;

class RulebookTest {

    private static final ShippedFiles FILES = ShippedFiles.all();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final String REVISED = "allocation/model-not-revised/model-not-revised.drl";

    @Test
    void theRulesThatCameWithTheProgramAreThoseOfTheFolder() {
        Rulebook standard = Rulebook.standard();
        Rulebook folder = Rulebook.load(ShippedFiles.FOLDER);
        assertThat(standard.hash()).isEqualTo(folder.hash()).matches("sha256:[0-9a-f]{64}");
        assertThat(standard.size()).isEqualTo(folder.size()).isGreaterThan(40);
        assertThat(standard.rules())
                .extracting(Rule::name)
                .isEqualTo(folder.rules().stream().map(Rule::name).toList());
    }

    @Test
    void theHashIsOfWhatIsSaidAndNotOfHowItIsWritten() {
        String hash = FILES.rulebook().hash();
        assertThat(FILES.rewritten(text -> text.replace("\n", "\r\n"))
                        .rulebook()
                        .hash())
                .isEqualTo(hash);
        assertThat(FILES.rewritten(text -> "\ufeff" + text).rulebook().hash()).isEqualTo(hash);
        assertThat(FILES.with(REVISED, "// a remark\n" + FILES.text(REVISED).replace("when\n", "when\n\n      "))
                        .with("parameters.yaml", "# a remark\n" + FILES.text("parameters.yaml"))
                        .with("README.md", "otherwise")
                        .rulebook()
                        .hash())
                .isEqualTo(hash);
    }

    @Test
    void theHashChangesWithAValueAConditionATextOrALaw() {
        List<String> hashes = List.of(
                FILES.rulebook().hash(),
                FILES.replacing("parameters.yaml", "value: 0.3,", "value: 0.31,")
                        .rulebook()
                        .hash(),
                FILES.replacing(REVISED, "yearsSinceRevision >", "yearsSinceRevision >=")
                        .rulebook()
                        .hash(),
                FILES.replacing("law.yaml", "knownUntil: 2025-09-01", "knownUntil: 2025-09-02")
                        .rulebook()
                        .hash(),
                FILES.replacing("allocation/model-not-revised/texts.yaml", "sv:\n  title: \"", "sv:\n  title: \"Y")
                        .rulebook()
                        .hash());
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void everyProblemIsToldAtItsPlaceAndAtOnce(@TempDir Path folder) {
        FILES.replacing(REVISED, "yearsSinceRevision", "yearsSinceRevison")
                .replacing("parameters.yaml", "unit: COUNT", "unit: COUNTS")
                .without("principals/high-turnover/texts.yaml")
                .writeTo(folder);
        assertThatThrownBy(() -> Rulebook.load(folder))
                .asInstanceOf(type(InvalidRulebookException.class))
                .satisfies(e -> {
                    assertThat(e.problems()).isEqualTo(new RulebookFolder(folder).check());
                    assertThat(e.problems())
                            .extracting(Problem::where)
                            .containsExactly(
                                    FILES.place(REVISED, "yearsSinceRevision"),
                                    FILES.place("parameters.yaml", "COUNT"),
                                    "principals/high-turnover/texts.yaml:1:1");
                    assertThat(e.getMessage()).contains("did you mean yearsSinceRevision");
                });
    }

    @Test
    void aMissingAndAnEmptyFolderAreTold(@TempDir Path folder) {
        told(
                new RulebookFolder(folder.resolve("nowhere")).check(),
                folder.resolve("nowhere").toString(),
                "finns inte");
        told(new RulebookFolder(folder).check(), folder.toString(), "innehåller inga regler");
        assertThatThrownBy(() -> Rulebook.load(folder)).isInstanceOf(InvalidRulebookException.class);
    }

    @Test
    void aParameterWithoutAValueOnTheDayNamesTheFirstDayCovered() {
        Rulebook late = FILES.replacing(
                        "allocation/index-outdated/parameters.yaml", "from: 2014-07-01", "from: 2020-01-01")
                .rulebook();
        assertThat(late.editions().on(LocalDate.of(2020, 1, 1)).layers()).isNotEmpty();
        assertThatThrownBy(() -> late.editions().on(LocalDate.of(2019, 12, 31)))
                .asInstanceOf(type(InvalidRulebookException.class))
                .satisfies(e -> told(
                        e.problems(),
                        FILES.place("allocation/index-outdated/parameters.yaml", "indexYears:"),
                        "indexYears har inget värde 2019-12-31; den första dagen med ett värde är 2020-01-01"));
    }

    @Test
    void adviceThatReplacesItselfIsToldWhereverTheCircleIsNamed(@TempDir Path folder) {
        String programme = "recommendations/joint-programme/advice.yaml";
        String effort = "recommendations/start-long-effort/advice.yaml";
        FILES.with(effort, FILES.text(effort) + "replaces: [ recommendations/joint-programme ]\n")
                .writeTo(folder);
        assertThat(new RulebookFolder(folder).check())
                .extracting(Problem::where)
                .containsExactly(
                        FILES.place(programme, "recommendations/start-long-effort"),
                        effort + ":" + (1 + FILES.text(effort).lines().count()) + ":13");
    }

    @Test
    void aDayBeforeAnyRuleIsTold() {
        assertThatThrownBy(() -> FILES.rulebook().assess(organiser(1), LocalDate.of(2000, 1, 1)))
                .asInstanceOf(type(InvalidRulebookException.class))
                .satisfies(e -> told(
                        e.problems(), "rules", "ingen regel gäller 2000-01-01; den första gäller från 2011-07-01"));
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws InterruptedException, ExecutionException {
        Rulebook rulebook = Rulebook.load(ShippedFiles.FOLDER);
        List<Organiser> organisers =
                IntStream.range(0, 12).mapToObj(RulebookTest::organiser).toList();
        List<Callable<List<Assessment>>> tasks = IntStream.range(0, 8)
                .<Callable<List<Assessment>>>mapToObj(any -> () -> assessments(rulebook, organisers))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Assessment> alone = assessments(Rulebook.standard(), organisers);
            for (Future<List<Assessment>> each : threads.invokeAll(tasks)) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Assessment> assessments(Rulebook rulebook, List<Organiser> organisers) {
        return organisers.stream().map(each -> rulebook.assess(each, DAY)).toList();
    }

    private static Organiser organiser(int seed) {
        return new AimedOrganisers(new Random(seed), DAY, 0.2).next();
    }

    static void told(List<Problem> problems, String where, String fragment) {
        assertThat(problems).singleElement().satisfies(each -> {
            assertThat(each.where()).isEqualTo(where);
            assertThat(each.what().sv()).contains(fragment);
            assertThat(each.what().en()).isNotBlank();
        });
    }
}
