package se.likvard.source.municipality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.source.told.Period;
import se.likvard.source.told.PersonalData;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Gathers what one file of Kolada tells, and counts what is left and why. */
final class KeyFigures {

    /** The last year in which Kolada wrote 95 per cent eligible for "all but one to four of at least forty". */
    private static final int LAST_NINETY_FIVE = 2016;

    /** The year whose results leave out pupils of unknown background. */
    private static final int WITHOUT_UNKNOWN_BACKGROUND = 2016;

    private final Told told;
    private final Figures figures;
    private final Map<String, Integer> left = new TreeMap<>();
    private int empty;
    private int ninetyFive;
    private int withoutUnknown;

    /**
     * A key figure of a municipality in a year.
     *
     * @param year as Kolada counts
     */
    record Point(Indicator indicator, String municipality, int year) {}

    KeyFigures(Told told) {
        this.told = told;
        this.figures = new Figures(told, Publication.KOLADA);
    }

    /** What a row is about; empty when it is left or cannot be trusted, which is told. */
    Optional<Point> point(String kpi, String municipality, String period, Place where) {
        List<Problem> faults = faults(kpi, municipality, period, where);
        if (!faults.isEmpty()) {
            told.rowLost(faults);
            return Optional.empty();
        }
        Optional<Indicator> indicator = Indicator.of(kpi);
        if (indicator.isEmpty() || MunicipalityCode.isWider(municipality)) {
            leave(indicator.isEmpty() ? kpi : "region/riket/grupp");
            return Optional.empty();
        }
        int year = Period.calendarYear(period).orElseThrow().year();
        told.rowTaken();
        return Optional.of(new Point(indicator.get(), municipality, year));
    }

    private static List<Problem> faults(String kpi, String municipality, String period, Place where) {
        if (Stream.of(kpi, municipality, period).anyMatch(PersonalData::in)) {
            return List.of(PersonalData.problem(where.toString()));
        }
        return Stream.of(indicatorFault(kpi), municipalityFault(municipality), yearFault(period))
                .flatMap(Optional::stream)
                .map(fault -> new Problem(where.toString(), fault))
                .toList();
    }

    private static Optional<Words> indicatorFault(String kpi) {
        return Indicator.isId(kpi)
                ? Optional.empty()
                : Optional.of(new Words(
                        "nyckeltalet är \"" + kpi + "\"; ska vara som N15505",
                        "the key figure is \"" + kpi + "\"; must be as N15505"));
    }

    static Optional<Words> municipalityFault(String municipality) {
        return MunicipalityCode.isWider(municipality) ? Optional.empty() : MunicipalityCode.fault(municipality);
    }

    static Optional<Words> yearFault(String period) {
        return Period.calendarYear(period).isPresent()
                ? Optional.empty()
                : Optional.of(new Words(
                        "året är \"" + period + "\"; ska vara ett årtal som 2022",
                        "the year is \"" + period + "\"; must be a year as 2022"));
    }

    /** Takes a value for both sexes that has no status; null is no value. */
    void take(Point point, String gender, String status, String value, Place where) {
        if (!gender.equals("T")) {
            leave("kön " + (gender.matches("[KMF]") ? gender : "?"));
        } else if (!status.isEmpty()) {
            leave("status " + status);
        } else {
            take(point, value, where);
        }
    }

    /** Takes a value for both sexes; an empty one is missing, secret or not applicable, nobody can tell which. */
    void take(Point point, String value, Place where) {
        if (value.isEmpty()) {
            empty++;
        } else if (!figures.isFirst(point.toString())) {
            told.problem(Problem.at(
                    where.toString(),
                    "värdet finns redan i filen; det första gäller",
                    "the value stands in the file already; the first one counts"));
        } else {
            takeFirst(point, value, where);
        }
    }

    private void takeFirst(Point point, String value, Place where) {
        Indicator indicator = point.indicator();
        Printed printed = Printed.ofKolada(indicator.name(), value, indicator.decimals());
        if (isNinetyFive(point, printed)) {
            ninetyFive++;
            return;
        }
        int schoolYear = indicator.schoolYear(point.year());
        boolean isResult = schoolYear == point.year() && indicator != Indicator.N15008;
        withoutUnknown += isResult && point.year() == WITHOUT_UNKNOWN_BACKGROUND ? 1 : 0;
        figures.take(indicator.measure(), point.municipality(), schoolYear, printed, where);
    }

    private static boolean isNinetyFive(Point point, Printed printed) {
        return point.indicator() == Indicator.N15436
                && point.year() <= LAST_NINETY_FIVE
                && printed.cell()
                        .number()
                        .filter(each -> each.toString().equals("95.0"))
                        .isPresent();
    }

    void leave(String what) {
        left.merge(what, 1, Integer::sum);
    }

    /** Tells what was assumed and what was left. */
    void note() {
        if (told.rows() > 0) {
            told.note(new Words(
                    "antaget: Koladas år är för elever och lärare läsåret som börjar då, för resultat det som slutar då,"
                            + " för kostnad kalenderåret",
                    "assumed: Kolada's year is for pupils and teachers the school year that begins then, for results the"
                            + " one that ends then, for costs the calendar year"));
        }
        note(
                withoutUnknown,
                "resultat 2016 räknar inte elever med okänd bakgrund; Skolverkets tabeller gör det",
                "results of 2016 leave out pupils of unknown background; Skolverket's tables do not");
        note(
                ninetyFive,
                "behörighet 95,0 till och med 2016 lämnat: talet stod också för \"alla utom 1–4\"",
                "eligibility 95.0 up to 2016 left: the number also stood for \"all but 1–4\"");
        note(
                empty,
                "tomma värden: saknas, sekretess och ej tillämpligt går inte att skilja åt",
                "empty values: missing, secret and not applicable cannot be told apart");
        figures.note();
        if (!left.isEmpty()) {
            String all = left.entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue())
                    .collect(Collectors.joining(", "));
            told.note(new Words("lämnat: " + all, "left: " + all));
        }
    }

    private void note(int count, String sv, String en) {
        if (count > 0) {
            told.note(new Words(count + " " + sv, count + " " + en));
        }
    }
}
