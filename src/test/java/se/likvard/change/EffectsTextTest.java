package se.likvard.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.ShippedFiles;

/** What there is said to be most of. */
class EffectsTextTest {

    private static final ShippedFiles FILES = ShippedFiles.all();
    private static final Rulebook WAS = FILES.rulebook();

    /** Two changes: a whole share is 2. */
    private static final Rulebook NOW = FILES.replacing(
                    "allocation/index-outdated/parameters.yaml", "value: 2,", "value: 14,")
            .replacing(
                    "allocation/model-not-revised/model-not-revised.drl",
                    "yearsSinceRevision > limit.revisionYears",
                    "yearsSinceRevision > 30")
            .rulebook();

    private static String sum(Turned... turned) {
        Attribution attribution = Attribution.of(WAS, NOW, LocalDate.of(2025, 11, 1));
        Totals totals = new Totals(attribution.parts().size());
        totals.add(List.of(turned));
        return new EffectsText(WAS, NOW, attribution, Locale.forLanguageTag("sv"))
                .sum(totals)
                .replaceAll("\\s+", " ");
    }

    private static Turned turned(String area, long one, long other) {
        return new Turned(new Aspect(Aspect.Kind.AREA, area, ""), "LOW", "HIGH", List.of(one, other));
    }

    @Test
    void theChangeThatGivesMostIsTold() {
        assertThat(sum(turned("A", 2, 0), turned("B", 1, 1)))
                .contains("Mest ger ändring (1)", "1 1/2 av 2 ändrade utfall.")
                .doesNotContain("Oftast ändras");
        assertThat(sum(turned("A", 2, 0), turned("B", 0, 2))).doesNotContain("Mest ger");
    }

    @Test
    void whatACounteractedChangeGivesIsNoPartOfASum() {
        assertThat(sum(turned("A", 3, -1), turned("B", 1, 1)))
                .contains("Mest ger ändring (1)")
                .doesNotContain("ändrade utfall");
    }

    @Test
    void whatChangesMostOftenIsToldWhereNotAllDo() {
        assertThat(sum(turned("A", 2, 0), turned("A", 2, 0), turned("B", 1, 1)))
                .contains("Oftast ändras: Området A, i låg utsträckning → ", "(2 gånger)");
    }
}
