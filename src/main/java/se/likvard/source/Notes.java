package se.likvard.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Words;

/** What a reader of the import must know: what the files do not hold, and what was assumed. */
final class Notes {

    /** As many school years in a row as the rules that come with the program ask for before results are lastingly low. */
    static final int YEARS_FOR_LASTING = 3;

    private Notes() {}

    static ImportSummary summary(List<GradesFile> files, SchoolYears years, Municipalities municipalities) {
        List<UnitRow> rows = years.rows();
        Set<String> municipal = distinct(rows, UnitRow::registrationNumber, Notes::isMunicipal);
        return new ImportSummary(
                files.stream().map(GradesFile::summary).toList(),
                distinct(rows, UnitRow::registrationNumber, row -> true).size(),
                municipal.size(),
                distinct(rows, UnitRow::unitCode, row -> true).size(),
                distinct(rows, UnitRow::municipalityCode, row -> true).size(),
                rows.isEmpty() ? List.of() : notes(rows, municipal, municipalities));
    }

    private static List<Words> notes(List<UnitRow> rows, Set<String> municipal, Municipalities municipalities) {
        List<Words> notes = new ArrayList<>();
        notes.add(new Words(
                "Filen har bara skolenheter med årskurs 9: huvudmännens övriga enheter saknas i deras lista.",
                "The file holds only school units with year 9: the organisers' other units are not in their lists."));
        lasting(rows).ifPresent(notes::add);
        notes.add(special(rows));
        notes.add(dots(rows));
        named(municipalities.withoutOwn())
                .map(codes -> new Words(
                        "Utan kommunnivå, ingen (eller mer än en) egen huvudman i filen: " + codes,
                        "Without the municipality level, no organiser of their own (or more than one) in the file: "
                                + codes))
                .ifPresent(notes::add);
        Set<String> others = new TreeSet<>(municipal);
        others.removeAll(municipalities.own().values());
        named(others)
                .map(numbers -> new Words(
                        "Kommunala huvudmän som inte är en kommun (kommunalförbund), utan kommunnivå: " + numbers,
                        "Municipal organisers that are not a municipality (federations), without that level: "
                                + numbers))
                .ifPresent(notes::add);
        named(municipalities.incomplete())
                .map(codes -> new Words(
                        "Kommunnivån okänd eftersom rader kan saknas: " + codes,
                        "Municipality level unknown because rows may be missing: " + codes))
                .ifPresent(notes::add);
        return notes;
    }

    private static Optional<Words> lasting(List<UnitRow> rows) {
        long years = rows.stream().map(UnitRow::schoolYear).distinct().count();
        return years >= YEARS_FOR_LASTING
                ? Optional.empty()
                : Optional.of(new Words(
                        "Antal läsår: " + years + ". Långvarigt låga resultat kan inte iakttas på färre än "
                                + YEARS_FOR_LASTING + " läsår i rad: importera fler läsår på en gång.",
                        "School years: " + years + ". Lasting low results cannot be found on fewer than "
                                + YEARS_FOR_LASTING + " school years in a row: import more years at once."));
    }

    private static Words special(List<UnitRow> rows) {
        int special = distinct(rows, UnitRow::unitCode, row -> SpecialUnit.isNamed(row.unitName()))
                .size();
        return new Words(
                "Filen säger inte vilka enheter som är särskilda: " + special
                        + " är det enligt namnet, de övriga antas inte vara det.",
                "The file does not say which units are special: " + special
                        + " are by their name, the others are assumed not to be.");
    }

    private static Words dots(List<UnitRow> rows) {
        int silent =
                distinct(rows, UnitRow::unitCode, Notes::hasPupilsButNoResult).size();
        return new Words(
                "En punkt läses som okänt, aldrig som noll eller ej tillämpligt; " + silent
                        + " enheter har elever men punkt för alla resultat (ofta ett annat betygssystem).",
                "A dot is read as unknown, never as zero or not applicable; " + silent
                        + " units have pupils but a dot for every result (often another grading system).");
    }

    private static boolean hasPupilsButNoResult(UnitRow row) {
        return row.result(Column.PUPILS).mark() == Mark.NUMBER
                && Column.RESULTS.stream()
                        .filter(column -> column != Column.PUPILS)
                        .allMatch(column -> row.result(column).mark() == Mark.NO_DATA);
    }

    private static boolean isMunicipal(UnitRow row) {
        return row.organiserType() == OrganiserType.MUNICIPAL;
    }

    private static Set<String> distinct(List<UnitRow> rows, Function<UnitRow, String> key, Predicate<UnitRow> which) {
        return rows.stream().filter(which).map(key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> named(Collection<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", new TreeSet<>(names)));
    }
}
