package se.likvard.allocation.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Counted;
import se.likvard.value.Numeral;
import se.likvard.value.Words;

/**
 * A reason not to lean on an estimate, in plain words.
 *
 * @param limit the rule of thumb that it goes by; empty where none is needed
 */
public record Doubt(Words words, Optional<Limit> limit) {

    private static final MathContext DIGITS = new MathContext(3);

    private static final Counted LEFT_OUT = new Counted("är utelämnad", "är utelämnade", "is left out", "are left out");

    private static final Counted COVARIATES =
            new Counted("förklarande variabel", "förklarande variabler", "covariate", "covariates");

    static List<Doubt> of(Specification specification, Cells cells, Design design, Fit fit) {
        List<Doubt> doubts = new ArrayList<>();
        thin(specification, fit, doubts);
        for (int covariate = 0; covariate < specification.covariates().size(); covariate++) {
            inflated(specification.covariates().get(covariate), design.inflation(covariate), doubts);
        }
        fit.dispersion().ifPresent(each -> dispersed(each, doubts));
        if (fit.freedom() == 0) {
            doubts.add(new Doubt(
                    new Words(
                            "Det finns lika många rader som koefficienter: skattningen går genom varje rad och säger inget om hur väl den stämmer.",
                            "There are as many rows as coefficients: the estimate goes through every row and tells nothing of how well it fits."),
                    Optional.empty()));
        }
        if (!cells.leftOut().isEmpty()) {
            int number = cells.leftOut().size();
            Words rows = Counted.ROWS.of(number + fit.rows());
            Words out = LEFT_OUT.named(number);
            doubts.add(new Doubt(
                    new Words(
                            "%s av %s %s för att något är okänt. Är det dolt för att få elever berörs är bilden sned."
                                    .formatted(number, rows.sv(), out.sv()),
                            "%s of %s %s because something is unknown. If it is hidden because it concerns few pupils, the picture is skewed."
                                    .formatted(number, rows.en(), out.en())),
                    Optional.empty()));
        }
        return List.copyOf(doubts);
    }

    private static void thin(Specification specification, Fit fit, List<Doubt> doubts) {
        int covariates = specification.covariates().size();
        int rarer = Math.min(fit.events(), fit.pupils() - fit.events());
        if (rarer < Limit.EVENTS_PER_COVARIATE.value() * covariates) {
            Words pupils = Counted.PUPILS.of(rarer);
            Words on = COVARIATES.of(covariates);
            doubts.add(new Doubt(
                    new Words(
                            "Underlaget är tunt: %s med det ovanligare utfallet på %s. Koefficienterna kan vara långt från rätt."
                                    .formatted(pupils.sv(), on.sv()),
                            "The data are thin: %s with the rarer outcome for %s. The coefficients may be far from right."
                                    .formatted(pupils.en(), on.en())),
                    Optional.of(Limit.EVENTS_PER_COVARIATE)));
        }
    }

    private static void inflated(String covariate, double inflation, List<Doubt> doubts) {
        if (inflation > Limit.INFLATION.value()) {
            Words times = number(inflation);
            doubts.add(new Doubt(
                    new Words(
                            "%s följer nästan av de andra (VIF %s): dess egen del kan inte skiljas från deras."
                                    .formatted(covariate, times.sv()),
                            "%s nearly follows from the others (VIF %s): its own part cannot be told from theirs."
                                    .formatted(covariate, times.en())),
                    Optional.of(Limit.INFLATION)));
        }
    }

    private static void dispersed(double dispersion, List<Doubt> doubts) {
        if (dispersion > Limit.DISPERSION.value()) {
            Words times = number(dispersion);
            doubts.add(new Doubt(
                    new Words(
                            "Raderna skiljer sig mer än slumpen och variablerna förklarar (χ²/df %s): gå efter de vidgade felen."
                                    .formatted(times.sv()),
                            "The rows differ more than chance and the covariates explain (χ²/df %s): go by the widened errors."
                                    .formatted(times.en())),
                    Optional.of(Limit.DISPERSION)));
        }
    }

    private static Words number(double number) {
        return Numeral.of(new BigDecimal(number).round(DIGITS));
    }
}
