package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.organiser.Organisers;

class WatchTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    /** Milliseconds after which something has gone wrong. */
    private static final long PATIENCE = 60_000;

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Thread running = new Thread();

    @AfterEach
    void end() throws InterruptedException {
        running.interrupt();
        running.join(PATIENCE);
        assertThat(running.isAlive()).isFalse();
    }

    @Test
    void eachSaveTellsWhatChangesAndOneWithErrorsKeepsTheLastGoodRules() throws IOException, InterruptedException {
        Path rules = Sample.fewRules(folder);
        Path data = Sample.file(folder, "data.json", Sample.organiser("2120000001"));
        Path drl = rules.resolve("allocation/model-not-revised/model-not-revised.drl");
        String sound = Files.readString(drl);
        running = new Thread(() -> Ran.into(out, "watch", rules, "--data", data, "--as-of", DAY, "--lang", "en"));
        running.start();
        waitFor("Organisers assessed: 1. Waiting");

        Files.writeString(rules.resolve("allocation/model-not-revised/.model-not-revised.drl.swp"), "an editor's own");
        Files.writeString(drl, sound.replace("inUse ==", "inUze =="));
        waitFor("The last rules without errors still apply.");
        assertThat(said()).contains(drl + ":").contains("error: ");

        Path written = Files.writeString(
                folder.resolve("written.tmp"),
                sound.replace("@since( \"2014-07-01\" )", "@since( \"2014-07-01\" )  @until( \"2020-01-01\" )"));
        Files.move(written, drl, StandardCopyOption.ATOMIC_MOVE);
        waitFor("[allocation/model-not-revised]");
        assertThat(said())
                .contains("Exempelby 2120000001 (2120000001)\n")
                .contains(": found → –\n")
                .containsPattern("cases of 3 rules: \\d+ hold, (1 fails|[1-9]\\d* fail)");
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void waitFor(String text) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE * 1_000_000;
        while (!said().contains(text) && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        assertThat(said()).contains(text);
    }

    @Test
    void theSameAssessmentDiffersInNothingAndAnotherOrganiserIsNew() {
        Map<String, Assessment> one = Map.of("2120000001", assessed("2020-01-01"));
        assertThat(Difference.of(one, one, Language.EN)).isEmpty();
        assertThat(Difference.of(Map.of(), one, Language.EN))
                .containsExactly("Exempelby 2120000001 (2120000001)", "  new organiser");
        assertThat(Difference.of(one, Map.of(), Language.SV)).contains("  borta");
    }

    @Test
    void aVerdictARecommendationAndOtherFiguresAreTold() {
        Map<String, Assessment> before = Map.of("2120000001", assessed("2020-01-01"));
        List<String> other = Difference.of(before, Map.of("2120000001", assessed("2019-01-01")), Language.EN);
        assertThat(other)
                .anyMatch(each -> each.matches("  \\[allocation/model-not-revised] .*: found, with other figures"));
        List<String> mended = Difference.of(before, Map.of("2120000001", assessed("2025-01-01")), Language.EN);
        assertThat(mended)
                .anyMatch(each -> each.matches("  \\[allocation/model-not-revised] .*: found → clear"))
                .anyMatch(each -> each.matches(
                        "  .*\\[recommendations/update-allocation-model] .*: recommended → may be needed"));
    }

    @Test
    void anotherLimitIsToldWhereTheRuleApplies() {
        Assessment before = assessed("2020-01-01");
        List<String> told =
                Difference.of(Map.of("2120000001", before), Map.of("2120000001", withoutLimits(before)), Language.EN);
        assertThat(told)
                .anyMatch(each -> each.matches("  \\[allocation/model-not-revised] .*: found, with another limit"))
                .noneMatch(each -> each.contains("not applicable"))
                .noneMatch(each -> each.contains("other figures"));
    }

    private static Assessment withoutLimits(Assessment before) {
        List<Outcome> outcomes = before.outcomes().stream()
                .map(each -> new Outcome(
                        each.rule(),
                        each.title(),
                        each.criterion(),
                        each.kind(),
                        each.grade(),
                        each.basis(),
                        each.law(),
                        each.subject(),
                        each.verdict(),
                        each.matches(),
                        List.of(),
                        each.missing(),
                        each.text()))
                .toList();
        return new Assessment(
                before.organiserId(),
                before.organiserName(),
                before.organiserType(),
                before.asOf(),
                before.audience(),
                before.engine(),
                before.lawKnownUntil(),
                before.rulebookHash(),
                before.rules(),
                before.overall(),
                before.areas(),
                outcomes,
                before.recommendations());
    }

    private static Assessment assessed(String revised) {
        String json = Sample.organiser("2120000001").replace("2020-01-01", revised);
        return Likvard.standard().assess(Organisers.read("x", json.getBytes(StandardCharsets.UTF_8)), DAY);
    }
}
