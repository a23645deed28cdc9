package se.likvard.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Missing;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Truth;
import se.likvard.indicator.Participation;
import se.likvard.indicator.Participation.Part;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.InvalidRulebookException;

/** Whether a model is needed: the answer against the rule engine's own outcomes, and what it tells. */
class NeedsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Likvard LIKVARD = Likvard.standard();
    private static final String IN_USE = "[{\"id\":\"m\",\"schoolForm\":\"COMPULSORY\",\"inUse\":true}]";

    private static Need need(Municipality municipality) {
        return LIKVARD.need(municipality.read(), DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "lillvarp-kommun, NOT_CALLED_FOR, FALSE",
        "tallmala-kommun, NOT_CALLED_FOR, TRUE",
        "klarhult-kommun, NOT_CALLED_FOR, TRUE",
        "hallfasta-kommun, TO_WEIGH, TRUE",
        "storhamra-kommun, NEEDED, TRUE",
        "kvistbackens-skola, NOT_APPLICABLE, UNKNOWN",
    })
    void inventedOrganisers(String file, Answer answer, Truth model) {
        Need need = LIKVARD.need(Organisers.read(Path.of("fixtures/" + file + ".json")), DAY);
        assertThat(need.answer()).isEqualTo(answer);
        assertThat(need.modelInUse()).isEqualTo(model);
        assertThat(need.outside().isPresent()).isEqualTo(answer == Answer.NOT_APPLICABLE);
    }

    /** The engine's outcomes of a municipality that has no model, which the answer reads in another way. */
    @Test
    void theAnswerIsWhatTheRuleEngineSays() {
        Random random = new Random(62);
        int[] seen = new int[Answer.values().length];
        for (int round = 0; round < 50; round++) {
            Municipality municipality = random(random, random.nextInt(5) == 0 ? "true" : "false");
            Need need = need(municipality);
            Assessment assessment = LIKVARD.assess(municipality.read(), DAY);
            Verdict calledFor = verdict(assessment, Needs.CALLED_FOR);
            Verdict not = verdict(assessment, Needs.NOT_CALLED_FOR);
            Answer expected = calledFor == Verdict.FOUND
                    ? Answer.NEEDED
                    : not == Verdict.FOUND
                            ? Answer.NOT_CALLED_FOR
                            : calledFor == Verdict.CLEAR && not == Verdict.CLEAR
                                    ? Answer.TO_WEIGH
                                    : Answer.CANNOT_BE_TOLD;
            assertThat(need.answer()).isEqualTo(expected);
            assertThat(need(municipality.models(IN_USE)).possible()).isEqualTo(need.possible());
            seen[expected.ordinal()]++;
        }
        assertThat(seen[Answer.NEEDED.ordinal()]).isPositive();
        assertThat(seen[Answer.NOT_CALLED_FOR.ordinal()]).isPositive();
        assertThat(seen[Answer.TO_WEIGH.ordinal()]).isPositive();
    }

    private static Municipality random(Random random, String compensation) {
        Municipality municipality = new Municipality().compensation(compensation);
        for (int unit = 2 + random.nextInt(4); unit > 0; unit--) {
            municipality.unit(
                    "" + (10 + random.nextInt(90)),
                    share(0.4 + random.nextDouble() / 2),
                    "" + (190 + random.nextInt(60)),
                    "2." + random.nextInt(10));
        }
        return municipality;
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private static Verdict verdict(Assessment assessment, String rule) {
        return assessment.outcomes().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    /** However the unknown share turns out, the answer is one that was possible; and each possible answer has a share. */
    @Test
    void whatIsMissingCanMakeEveryAnswerThatIsPossibleAndNoOther() {
        Need open = need(withShare("null"));
        assertThat(open.answer()).isEqualTo(Answer.CANNOT_BE_TOLD);
        assertThat(open.missing())
                .extracting(Missing::path)
                .containsExactly("municipalityYears[2025].units[00000004].allSubjectsPassed");
        List<Answer> told = IntStream.rangeClosed(0, 20)
                .mapToObj(part -> need(withShare(share(part / 20.0))).answer())
                .distinct()
                .sorted()
                .toList();
        assertThat(open.possible()).containsAll(told);
        assertThat(told).contains(Answer.NEEDED, Answer.TO_WEIGH);
        assertThat(need(withShare("{\"from\":0.49,\"to\":0.51}")).missing()).isEmpty();
    }

    private static Municipality withShare(String share) {
        return Municipality.apart().unit("60", share, "210", "2.0");
    }

    @Test
    void compensationThatNobodyHasToldOfMayDecide() {
        Need need = need(Municipality.apart().compensation("null"));
        assertThat(need.answer()).isEqualTo(Answer.CANNOT_BE_TOLD);
        assertThat(need.possible()).containsExactly(Answer.NEEDED, Answer.NOT_CALLED_FOR);
        assertThat(need.figuresAnswer()).isEqualTo(Answer.NEEDED);
        assertThat(need.missing()).extracting(Missing::path).containsExactly("alternativeCompensation");
        assertThat(need(Municipality.apart().compensation("true")).answer()).isEqualTo(Answer.NOT_CALLED_FOR);
        Municipality few = new Municipality().compensation("null").unit("50", "0.9", "240", "2.4");
        assertThat(need(few).answer()).isEqualTo(Answer.NOT_CALLED_FOR);
        assertThat(need(few).missing()).isEmpty();
    }

    @Test
    void unitsThatStayOutSayWhy() {
        Need need = need(Municipality.apart()
                .any("true", "40", "0.1", "120", "1.5")
                .unit("14", "0.5", "200", "2.0")
                .unit("{\"unknown\":\"SUPPRESSED\"}", "{\"unknown\":\"SUPPRESSED\"}", "null", "null")
                .unit("30", "{\"notApplicable\":true}", "null", "null")
                .any("null", "30", "0.6", "210", "2.0"));
        assertThat(need.differences().orElseThrow().units())
                .extracting(Participation::part)
                .containsExactly(
                        Part.COMPARED,
                        Part.COMPARED,
                        Part.COMPARED,
                        Part.SPECIAL,
                        Part.SMALL,
                        Part.SMALL,
                        Part.NO_RESULT,
                        Part.OPEN);
    }

    /** What is told of the units that are known is what the rule goes by, where all of them are. */
    @Test
    void theMeasuresAreThoseThatTheRuleGoesBy() {
        Differences told = need(Municipality.apart()).differences().orElseThrow();
        assertThat(told.criteria())
                .extracting(each -> each.field().name())
                .containsExactly("unitsCompared", "chiSquareP", "dissimilarity", "compositionCorrelation");
        assertThat(told.measures().orElseThrow().dissimilarity()).isCloseTo(exact(told, 2), within(1e-6));
        assertThat(told.measures().orElseThrow().chance()).isCloseTo(exact(told, 1), within(1e-6));
        assertThat(told.measures().orElseThrow().units()).isEqualTo((int) exact(told, 0));
    }

    private static double exact(Differences told, int criterion) {
        return ((BigDecimal) told.criteria().get(criterion).value().exact().orElseThrow()).doubleValue();
    }

    @Test
    void withoutFiguresOrBeforeTheDutyItIsSaid() {
        Organiser bare = Municipality.read(
                "{\"registrationNumber\":\"2129990000\",\"name\":\"Provby\",\"organiserType\":\"MUNICIPAL\"}");
        Need need = LIKVARD.need(bare, DAY);
        assertThat(need.answer()).isEqualTo(Answer.CANNOT_BE_TOLD);
        assertThat(need.missing()).extracting(Missing::path).contains("municipalityYears");
        assertThat(need.modelInUse()).isEqualTo(Truth.UNKNOWN);
        Need before = LIKVARD.need(Municipality.apart().read(), LocalDate.of(2013, 1, 1));
        assertThat(before.answer()).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(before.outside().orElseThrow().en()).contains("applies from 2014-07-01");
    }

    @Test
    void aRulebookWithoutTheRulesIsRefused() {
        assertThatThrownBy(() -> new Needs(LIKVARD.rulebook(), LocalDate.of(1990, 1, 1))
                        .of(Municipality.apart().read()))
                .isInstanceOf(InvalidRulebookException.class);
    }
}
