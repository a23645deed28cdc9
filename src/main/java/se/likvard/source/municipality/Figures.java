package se.likvard.source.municipality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Observation;
import se.likvard.source.told.Period;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.value.Origin;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Gathers the figures of one file. */
final class Figures {

    /** The first school year on 17 subjects; Kolada's and Skolverket's titles do not say when. */
    private static final int SEVENTEEN_SUBJECTS = 2015;

    /** The first spring in which eligibility took eight passed subjects, not three. */
    private static final int EIGHT_SUBJECTS = 2012;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Told told;
    private final Publication publication;
    private final Map<LocalDate, Origin> origins = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int notComparable;

    Figures(Told told, Publication publication) {
        this.told = told;
        this.publication = publication;
    }

    /** Takes a figure of a municipality; one that is not comparable is left, one that cannot be read is told. */
    void take(Measure measure, String municipality, int year, Printed printed, Place where) {
        if (!isComparable(measure, year)) {
            notComparable++;
            return;
        }
        Optional<Value<BigDecimal>> value =
                printed.isFormula() ? Optional.empty() : printed.cell().as(measure, printed.pupils());
        value.ifPresentOrElse(
                read -> told.add(new Observation(
                        measure,
                        municipality,
                        year,
                        inHundreds(measure, read).from(origin(measure, year)),
                        publication,
                        where)),
                () -> told.problem(unreadable(printed, where)));
    }

    /** The tables print costs in whole hundreds: so exactly are they told, so that rounding is not taken for disagreement. */
    private Value<BigDecimal> inHundreds(Measure measure, Value<BigDecimal> value) {
        boolean rounded = measure == Measure.OWN_COST_PER_PUPIL && publication == Publication.MUNICIPALITY_TABLE;
        return rounded
                ? value.map(kronor -> kronor.remainder(HUNDRED).signum() == 0 ? kronor.setScale(-2) : kronor)
                : value;
    }

    private static boolean isComparable(Measure measure, int year) {
        return switch (measure) {
            case OWN_MERIT_VALUE -> year >= SEVENTEEN_SUBJECTS;
            case OWN_ELIGIBILITY -> year >= EIGHT_SUBJECTS;
            default -> true;
        };
    }

    private Origin origin(Measure measure, int year) {
        boolean calendar = measure == Measure.OWN_COST_PER_PUPIL;
        String period =
                calendar ? Integer.toString(year) : Period.schoolYear(year).text();
        return origins.computeIfAbsent(measure.measured(year), day -> publication.origin(period, day));
    }

    private static Problem unreadable(Printed printed, Place where) {
        String is = printed.heading() + " är \"" + printed.text() + "\"";
        String thatIs = printed.heading() + " is \"" + printed.text() + "\"";
        return printed.isFormula()
                ? Problem.at(
                        where.toString(),
                        is + ": en formel; klistra in värdet i stället. Värdet är inte taget",
                        thatIs + ": a formula; paste its value instead. The value was not taken")
                : Problem.at(
                        where.toString(),
                        is + ": inget tal inom rimliga gränser och ingen känd markering. Värdet är inte taget",
                        thatIs + ": not a number within range nor a known mark. The value was not taken");
    }

    /** Whether something with this identity has not been taken before from this file. */
    boolean isFirst(String identity) {
        return taken.add(identity);
    }

    /** Says what was left because it is not comparable. */
    void note() {
        if (notComparable > 0) {
            told.note(new Words(
                    "lämnat: " + notComparable
                            + " resultat som inte är jämförbara (meritvärde före 2014/15 är inte på 17"
                            + " ämnen, behörighet före 2011/12 krävde tre ämnen)",
                    "left: " + notComparable
                            + " results that are not comparable (merit values before 2014/15 are not on"
                            + " 17 subjects, eligibility before 2011/12 took three subjects)"));
        }
    }
}
