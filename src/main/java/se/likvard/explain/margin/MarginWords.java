package se.likvard.explain.margin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.likvard.assessment.Steadiness;
import se.likvard.explain.margin.Compared.Kind;
import se.likvard.value.Counted;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Margins as sentences. */
final class MarginWords {

    private static final int PER_CENT = 2;

    private MarginWords() {}

    static Words of(Compared compared, Cohort cohort, Steadiness steadiness, Optional<BigDecimal> chance) {
        Words margin = margin(compared);
        if (chance.isPresent()) {
            Words sure = compared.kind() == Kind.MERIT_CHANGE
                    ? byChance(cohort, percent(chance.get()))
                    : otherSide(cohort, percent(chance.get()));
            return new Words(
                    margin.sv() + " " + sure.sv() + ": " + steadiness.words().sv() + ".",
                    margin.en() + " " + sure.en() + ": " + steadiness.words().en() + ".");
        }
        if (steadiness == Steadiness.EXACT) {
            return margin;
        }
        Words why = unknown(compared, cohort);
        return new Words(
                margin.sv() + " Hur säkert det är går inte att säga: " + why.sv() + ".",
                margin.en() + " How sure this is cannot be said: " + why.en() + ".");
    }

    private static Words margin(Compared compared) {
        Words own = Phrase.of(Value.of(compared.value()), compared.unit(), List.of(compared.limit()));
        Words limit = Phrase.exact(compared.limit(), compared.unit());
        Words apart = Phrase.of(Value.of(compared.distance()), Unit.ofDifference(compared.unit()));
        boolean at = compared.distance().signum() == 0;
        return new Words(
                compared.what().sv() + ": " + own.sv()
                        + (at ? ", precis på gränsen." : ", " + apart.sv() + " från gränsen " + limit.sv() + "."),
                compared.what().en() + ": " + own.en()
                        + (at
                                ? ", exactly at the limit."
                                : ", " + apart.en() + " from the limit of " + limit.en() + "."));
    }

    private static Words otherSide(Cohort cohort, Words likely) {
        Words size = cohort.pupils()
                .map(Counted.PUPILS::of)
                .map(pupils -> new Words(" på " + pupils.sv(), " of " + pupils.en()))
                .orElse(new Words(", elevantalet okänt,", ", their number unknown,"));
        return new Words(
                "Sannolikheten är " + likely.sv() + " att en ny årskull" + size.sv()
                        + " med samma underliggande nivå hamnar på andra sidan",
                "The chance is " + likely.en() + " that a new cohort" + size.en()
                        + " with the same underlying level falls on the other side");
    }

    private static Words byChance(Cohort cohort, Words likely) {
        Words size = cohort.pupils()
                .map(Counted.PUPILS::of)
                .map(pupils -> new Words("årskullar på " + pupils.sv(), "cohorts of " + pupils.en()))
                .orElse(new Words("årskullar, elevantalet okänt,", "cohorts, their number of pupils unknown,"));
        return new Words(
                "För " + size.sv() + " ger slumpen ensam en minst så stor ändring åt samma håll i " + likely.sv()
                        + " av fallen",
                "For " + size.en() + ", chance alone makes a change at least as large the same way in " + likely.en()
                        + " of cases");
    }

    private static Words percent(BigDecimal chance) {
        return chance.compareTo(new BigDecimal("0.01")) < 0
                ? new Words("under 1 %", "below 1%")
                : Phrase.of(Value.of(chance.setScale(PER_CENT, RoundingMode.HALF_EVEN)), Unit.SHARE);
    }

    /** Why it cannot be said. */
    private static Words unknown(Compared compared, Cohort cohort) {
        if (cohort.hidden()) {
            return new Words("antalet elever är skyddat", "the number of pupils is protected");
        }
        if (cohort.pupils().filter(each -> each < Chances.LEAST_PUPILS).isPresent()) {
            return new Words(
                    "för så få elever finns inget publicerat om hur resultaten varierar",
                    "nothing is published of how the results of so few pupils vary");
        }
        if (compared.kind() == Kind.PASSED && cohort.pupils().isEmpty()) {
            return new Words("antalet elever är inte känt", "the number of pupils is not known");
        }
        return new Words(
                "underlaget säger inte hur många som står bakom uppgiften eller hur mycket den brukar variera",
                "the input does not say how many are behind the figure or how much it usually varies");
    }
}
