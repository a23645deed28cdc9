package se.likvard.source.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.source.told.PersonalData;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.value.Place;
import se.likvard.value.Problem;

/** Answers of the planned-educations API: one per line, or one with or without the envelope it was recorded in. */
final class UnitDocuments implements Reader {

    private static final List<DocumentKind> KINDS =
            List.of(new StatisticsDocument(), new UnitDocument(), new SurveyDocument());

    /** One of these stands in every document of ours: a file without them need not be parsed. */
    private static final List<String> SIGNS =
            List.of("\"schoolUnit\"", "\"geographicalAreaCode\"", "\"schoolYearMetrics\"", "\"securityMetrics\"");

    @Override
    public Optional<Told> read(PublishedFile file) {
        if (!file.problems().isEmpty() || !file.isJson() || SIGNS.stream().noneMatch(file.text()::contains)) {
            return Optional.empty();
        }
        JsonLines lines = JsonLines.of(file.text());
        return lines.stream()
                .flatMap(line -> line.document().flatMap(UnitDocuments::kind).stream())
                .findFirst()
                .map(kind -> read(file, lines, new Findings(new Told(file.name(), kind.title()))));
    }

    private static Optional<DocumentKind> kind(JsonNode answer) {
        JsonNode document = body(answer);
        return KINDS.stream().filter(kind -> kind.is(document)).findFirst();
    }

    private static Told read(PublishedFile file, JsonLines lines, Findings findings) {
        lines.stream().forEach(line -> take(file, line, findings));
        findings.end();
        return findings.told();
    }

    private static void take(PublishedFile file, JsonLines.Line line, Findings findings) {
        Place where = new Place(file.name(), line.number(), line.column());
        Optional<DocumentKind> kind = line.document().flatMap(UnitDocuments::kind);
        if (line.document().isEmpty()) {
            findings.told().rowLost(List.of(broken(where)));
        } else if (kind.isEmpty()) {
            findings.told().rowLost(List.of(unknown(where)));
        } else {
            JsonNode answer = line.document().get();
            for (JsonNode part : kind.get().parts(body(answer))) {
                take(kind.get(), part, where(file, line, kind.get().unit(part)), day(answer), findings);
            }
        }
    }

    private static void take(
            DocumentKind kind, JsonNode part, Place where, @Nullable LocalDate day, Findings findings) {
        List<Problem> faults = PersonalData.in(part.toString())
                ? List.of(PersonalData.problem(where.toString()))
                : kind.take(part, where, day, findings);
        if (faults.isEmpty()) {
            findings.told().rowTaken();
        } else {
            findings.told().rowLost(faults);
        }
    }

    /** In a document of many lines, the first line that names the unit. */
    private static Place where(PublishedFile file, JsonLines.Line line, String unit) {
        int at = unit.isEmpty() || !line.isWholeFile() ? -1 : file.text().indexOf("\"" + unit + "\"");
        if (at < 0) {
            return new Place(file.name(), line.number(), 1);
        }
        String before = file.text().substring(0, at);
        int number = 1 + (int) before.chars().filter(each -> each == '\n').count();
        return new Place(file.name(), number, at - before.lastIndexOf('\n'));
    }

    /** What is inside the envelope of the recording and of the API. */
    private static JsonNode body(JsonNode answer) {
        JsonNode sent = answer.path("json").isObject() ? answer.path("json") : answer;
        return sent.path("body").isObject() ? sent.path("body") : sent;
    }

    /** The day of the recording, if its envelope is there. */
    private static @Nullable LocalDate day(JsonNode answer) {
        String recorded = answer.path("generatedAt").asText();
        try {
            return recorded.length() < 10 ? null : LocalDate.parse(recorded.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Problem broken(Place where) {
        return Problem.at(
                where.toString(),
                "raden är inte hel JSON, eller har samma nyckel två gånger; hämta filen på nytt",
                "the line is not whole JSON, or has the same key twice; fetch the file again");
    }

    private static Problem unknown(Place where) {
        return Problem.at(
                where.toString(),
                "raden är varken statistik, skolenhet eller Skolenkät för grundskolan",
                "the line is neither statistics, school unit nor School Survey of compulsory school");
    }
}
