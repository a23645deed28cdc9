package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Small changes of a rule are noticed by the cases that show the difference, and only by them. */
class MutationTest {

    private static final String CASES = "principals/high-turnover/cases.yaml";
    private static final ShippedFiles FILES = ShippedFiles.all();

    private static Mutation turnover(ShippedFiles files) {
        return Mutation.of(files.rulebook(), Optional.of("principals/high-turnover"), (done, of) -> {});
    }

    @Test
    void theShippedCasesOfARuleNoticeEveryChange() {
        Mutation mutation = turnover(FILES);
        assertThat(mutation.tried()).isGreaterThan(8);
        assertThat(mutation.survivors()).isEmpty();
        assertThat(mutation.score()).isEqualTo(100);
    }

    @Test
    void withoutTheCaseOnTheFirstDayAChangeOfItIsNotNoticedAndTheCaseProposedNoticesIt() {
        String limit = block(FILES.text(CASES), "asOf: 2011-07-01");
        ShippedFiles without = FILES.with(CASES, FILES.text(CASES).replace(limit, ""));
        Mutation poorer = turnover(without);
        assertThat(poorer.open()).isPositive();
        assertThat(poorer.score()).isLessThan(100);
        Survivor survivor = poorer.survivors().get(0);
        assertThat(survivor.where()).matches("principals/high-turnover/.*:\\d+:\\d+");
        assertThat(survivor.was()).contains("@since");
        String proposals = String.join(
                "",
                poorer.survivors().stream()
                        .flatMap(each -> each.proposal().stream())
                        .map(Survivor.Proposal::yaml)
                        .distinct()
                        .toList());
        ShippedFiles mended = without.with(CASES, without.text(CASES) + proposals);
        assertThat(Tested.of(mended.rulebook()).results())
                .allMatch(each -> each.failure().isEmpty());
        assertThat(turnover(mended).open()).isZero();
    }

    @Test
    void theShippedCasesLeaveNoChangeThatCouldBeNoticed() {
        Mutation mutation = Mutation.of(FILES.rulebook(), Optional.empty(), (done, of) -> {});
        assertThat(mutation.survivors())
                .filteredOn(each -> each.equivalent().isEmpty())
                .isEmpty();
        assertThat(mutation.score()).isEqualTo(100);
        assertThat(mutation.tried()).isGreaterThan(10 * FILES.rulebook().size());
    }

    /** The case with a text in it, with its own name. */
    private static String block(String cases, String text) {
        return List.of(cases.split("(?m)^(?=- case:)")).stream()
                .filter(each -> each.contains(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProposalIsReadAgainAsTheCaseThatItWas() {
        Rule rule = FILES.rulebook().rule("allocation/model-not-revised").orElseThrow();
        for (Case each : rule.cases()) {
            String yaml = CaseText.of(each, each.name());
            List<Case> read = Cases.read("x", yaml.getBytes(StandardCharsets.UTF_8), new ArrayList<>());
            assertThat(read).singleElement().satisfies(again -> {
                assertThat(again.name()).isEqualTo(each.name());
                assertThat(again.asOf()).isEqualTo(each.asOf());
                assertThat(again.organiser()).isEqualTo(each.organiser());
                assertThat(again.expect()).isEqualTo(each.expect());
                assertThat(again.subject()).isEqualTo(each.subject());
                assertThat(again.missing()).isEqualTo(each.missing());
            });
        }
    }
}
