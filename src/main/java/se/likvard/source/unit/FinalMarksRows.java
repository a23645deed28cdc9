package se.likvard.source.unit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.Cell;
import se.likvard.source.told.Grid;
import se.likvard.source.told.Mark;
import se.likvard.source.told.Measure;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Period;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** The rows of one file, from below the header to the footnotes. */
final class FinalMarksRows {

    private final String file;
    private final Headings headings;
    private final int schoolYear;
    private final boolean padded;
    private final Decimals decimals;
    private final Told told;
    private final Findings findings;
    private final CensusTaker census = new CensusTaker();

    /** Who runs a unit and where it lies, and where in the file that stands. */
    private final Map<String, Map<String, String>> identities = new HashMap<>();

    private int footnotes;

    FinalMarksRows(String file, Headings headings, int schoolYear, boolean padded) {
        this.file = file;
        this.headings = headings;
        this.schoolYear = schoolYear;
        this.padded = padded;
        this.decimals = padded ? Decimals.COMMA : Decimals.POINT;
        String year = Period.schoolYear(schoolYear).text();
        this.told = new Told(
                file,
                new Words(
                        "slutbetyg årskurs 9 per skolenhet, läsåret " + year,
                        "final grades of year 9 per school unit, " + year));
        this.findings = new Findings(told);
    }

    Told read(Grid grid) {
        List<Grid.Row> below = grid.below(headings.row());
        below.forEach(row -> identify(new Entry(headings, row)));
        for (Grid.Row row : below) {
            boolean last = row.number() == grid.rows().size();
            take(row, last && !grid.whole() && footnotes == 0);
        }
        if (footnotes == 0) {
            told.problem(endsEarly(grid.rows().size()));
        } else {
            told.add(census.of(schoolYear));
        }
        if (!headings.left().isEmpty()) {
            String names = String.join(", ", headings.left());
            told.note(new Words("lämnat: kolumnerna " + names, "left: the columns " + names));
        }
        return told;
    }

    private void identify(Entry entry) {
        if (!Identifier.ORGANISER.is(entry.figure(FinalMarksColumn.REGISTRATION_NUMBER))
                || !Identifier.MUNICIPALITY.is(entry.figure(FinalMarksColumn.MUNICIPALITY_CODE))) {
            return;
        }
        String organiserAndPlace = Stream.of(
                        FinalMarksColumn.REGISTRATION_NUMBER,
                        FinalMarksColumn.ORGANISER_TYPE,
                        FinalMarksColumn.MUNICIPALITY_CODE)
                .map(entry::figure)
                .reduce("", (one, other) -> one + " " + other);
        identities
                .computeIfAbsent(entry.figure(FinalMarksColumn.UNIT_CODE), any -> new TreeMap<>())
                .putIfAbsent(organiserAndPlace, entry.where().toString());
    }

    private void take(Grid.Row row, boolean cut) {
        if (isFootnote(row)) {
            footnotes++;
            return;
        }
        Entry entry = new Entry(headings, row);
        entry.check(cut, padded);
        if (!entry.isFaulty()) {
            take(entry);
        }
        if (entry.isFaulty()) {
            lose(entry, entry.faults());
        }
    }

    private void lose(Entry entry, List<Problem> reasons) {
        census.lose(entry.figure(FinalMarksColumn.MUNICIPALITY_CODE), entry.figure(FinalMarksColumn.MUNICIPALITY));
        told.rowLost(reasons);
    }

    private void take(Entry entry) {
        String name = entry.name(FinalMarksColumn.UNIT_NAME);
        String municipality = entry.name(FinalMarksColumn.MUNICIPALITY);
        String organiser = entry.name(FinalMarksColumn.ORGANISER);
        String unit = entry.identifier(Identifier.SCHOOL_UNIT, FinalMarksColumn.UNIT_CODE);
        String code = entry.identifier(Identifier.MUNICIPALITY, FinalMarksColumn.MUNICIPALITY_CODE);
        String number = entry.identifier(Identifier.ORGANISER, FinalMarksColumn.REGISTRATION_NUMBER);
        OrganiserType type = entry.type(FinalMarksColumn.ORGANISER_TYPE);
        if (entry.isFaulty()) {
            return;
        }
        if (identities.getOrDefault(unit, Map.of()).size() > 1) {
            lose(entry, List.of(twoOrganisers(entry, unit)));
            return;
        }
        told.rowTaken();
        census.take(unit, code, municipality);
        told.add(new UnitClaim(
                unit,
                name,
                Optional.of(number),
                Optional.of(code),
                Optional.of(true),
                Measure.MERIT_VALUE.measured(schoolYear),
                Publication.FINAL_MARKS,
                entry.where()));
        findings.organiser(new OrganiserClaim(
                number,
                organiser,
                type,
                Measure.MERIT_VALUE.measured(schoolYear),
                Publication.FINAL_MARKS,
                entry.where(FinalMarksColumn.REGISTRATION_NUMBER)));
        figures(unit, entry);
    }

    private void figures(String unit, Entry entry) {
        Optional<BigDecimal> pupils = decimals.read(
                        entry.figure(FinalMarksColumn.PUPILS), Measure.GRADE_NINE_PUPILS, Optional.empty())
                .flatMap(value -> value.exact());
        for (String heading : FinalMarksColumn.ALL) {
            Measure measure = FinalMarksColumn.FIGURES.get(heading);
            if (measure == null) {
                continue;
            }
            String text = entry.figure(heading);
            decimals.read(text, measure, pupils)
                    .filter(value -> isPublished(measure, text))
                    .ifPresentOrElse(
                            value -> findings.figure(
                                    Publication.FINAL_MARKS, measure, unit, schoolYear, value, entry.where(heading)),
                            () -> findings.unreadable(entry.where(heading), heading, text));
        }
    }

    /** Only eligibility is published as {@code ~100}, and no pupils are rounded. */
    private static boolean isPublished(Measure measure, String text) {
        Mark mark = Cell.of(text).mark();
        return mark != Mark.ROUNDED && (mark != Mark.ALMOST_ALL || measure == Measure.ELIGIBILITY);
    }

    /** Rows end at the first blank line; what stands below is footnotes, unless it fills the columns of a row. */
    private boolean isFootnote(Grid.Row row) {
        boolean blank = !row.broken()
                && headings.places().values().stream()
                        .allMatch(place -> row.cell(place).isEmpty());
        return blank || footnotes > 0 && !row.broken() && !isLikeRow(new Entry(headings, row));
    }

    private static boolean isLikeRow(Entry entry) {
        return entry.figure(FinalMarksColumn.UNIT_CODE).matches("\\d{6,}")
                || Stream.of(
                                FinalMarksColumn.MUNICIPALITY_CODE,
                                FinalMarksColumn.ORGANISER_TYPE,
                                FinalMarksColumn.REGISTRATION_NUMBER)
                        .anyMatch(heading -> !entry.figure(heading).isEmpty());
    }

    private Problem twoOrganisers(Entry entry, String unit) {
        String places =
                String.join(", ", identities.getOrDefault(unit, Map.of()).values());
        return Problem.at(
                entry.where().toString(),
                unit + " står med olika huvudman eller kommun (" + places + "); ingen av raderna tas med",
                unit + " stands with different organisers or municipalities (" + places + "); neither row is taken");
    }

    private Problem endsEarly(int line) {
        return Problem.at(
                file + ":" + line + ":1",
                "filen slutar utan den tomma rad och de fotnoter som Skolverket skriver efter sista skolenheten; enheter"
                        + " kan saknas, så kommunnivån lämnas okänd",
                "the file ends without the blank line and the footnotes that follow the last school unit; units may be"
                        + " missing, so the municipality level is left unknown");
    }
}
