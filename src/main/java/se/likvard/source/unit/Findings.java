package se.likvard.source.unit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Observation;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Period;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.value.Origin;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** What is found in one file. Origins are shared, an organiser is told once, and what is left is counted by its name. */
final class Findings {

    private record Left(Words name, int times) {}

    private record Source(Publication publication, Measure measure, int schoolYear) {}

    private final Told told;
    private final Map<Source, Origin> origins = new HashMap<>();
    private final Set<String> organisers = new HashSet<>();
    private final SortedMap<String, Left> left = new TreeMap<>();

    Findings(Told told) {
        this.told = told;
    }

    Told told() {
        return told;
    }

    void figure(
            Publication publication,
            Measure measure,
            String subject,
            int schoolYear,
            Value<BigDecimal> value,
            Place where) {
        Origin origin = origins.computeIfAbsent(
                new Source(publication, measure, schoolYear),
                source -> source.publication()
                        .origin(Period.schoolYear(schoolYear).text(), measure.measured(schoolYear)));
        told.add(new Observation(measure, subject, schoolYear, value.from(origin), publication, where));
    }

    /** An organiser, unless this file has told the same of it already. */
    void organiser(OrganiserClaim claim) {
        if (organisers.add(claim.registrationNumber() + claim.organiserType() + claim.name() + claim.publication())) {
            told.add(claim);
        }
    }

    /** A figure that its column cannot hold. */
    void unreadable(Place where, String heading, String text) {
        boolean formula = Entry.isFormula(text);
        told.problem(Problem.at(
                where.toString(),
                heading + " är " + (formula ? "en formel" : "\"" + text + "\"")
                        + ": inget tal inom rimliga gränser med filens decimaltecken och ingen känd markering; värdet"
                        + " lämnas okänt",
                heading + " is " + (formula ? "a formula" : "\"" + text + "\"")
                        + ": not a number within range with the file's decimal sign nor a known mark; the value is left"
                        + " unknown"));
    }

    /** Something of which no measure is made, by its published name. */
    void leave(String name) {
        leave(new Words(name, name));
    }

    /** Something that is not taken. */
    void leave(Words name) {
        left.merge(name.sv(), new Left(name, 1), (one, other) -> new Left(name, one.times() + other.times()));
    }

    /** Tells what was left. */
    void end() {
        if (!left.isEmpty()) {
            told.note(new Words("lämnat: " + counted(Words::sv), "left: " + counted(Words::en)));
        }
    }

    private String counted(Function<Words, String> language) {
        return left.values().stream()
                .map(each -> language.apply(each.name()) + " (" + each.times() + ")")
                .collect(Collectors.joining(", "));
    }
}
