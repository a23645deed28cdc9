package se.likvard.source.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Who a school unit is: one answer, or a page of the list of units, which does not name the organiser. */
final class UnitDocument implements DocumentKind {

    private static final String NUMBER = "organisationRegistryNumber";
    private static final String ORGANISER = "corporationName";
    private static final String TYPE = "principalOrganizerType";
    private static final String MUNICIPALITY = "geographicalAreaCode";

    @Override
    public Words title() {
        return new Words("skolenheter ur skolenhetsstatistiken", "school units of the unit statistics");
    }

    @Override
    public boolean is(JsonNode document) {
        return list(document).isArray() || document.has("code") && document.has(MUNICIPALITY);
    }

    private static JsonNode list(JsonNode document) {
        return document.path("_embedded").path("listedSchoolUnits");
    }

    @Override
    public List<JsonNode> parts(JsonNode document) {
        List<JsonNode> parts = new ArrayList<>();
        list(document).forEach(parts::add);
        return list(document).isArray() ? parts : List.of(document);
    }

    @Override
    public String unit(JsonNode part) {
        return part.path("code").asText();
    }

    @Override
    public List<Problem> take(JsonNode part, Place where, @Nullable LocalDate day, Findings findings) {
        List<Words> faults = new ArrayList<>();
        Identifier.SCHOOL_UNIT.fault("code", unit(part)).ifPresent(faults::add);
        String municipality = part.path(MUNICIPALITY).asText();
        Identifier.MUNICIPALITY.fault(MUNICIPALITY, municipality).ifPresent(faults::add);
        String name = part.path("name").asText().strip();
        if (name.isEmpty() || Entry.isFormula(name)) {
            faults.add(new Words("name saknas eller är en formel", "name is missing or is a formula"));
        }
        Optional<String> number =
                Optional.of(part.path(NUMBER)).filter(JsonNode::isTextual).map(JsonNode::asText);
        number.flatMap(text -> Identifier.ORGANISER.fault(NUMBER, text)).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return faults.stream()
                    .map(fault -> new Problem(where.toString(), fault))
                    .toList();
        }
        findings.told()
                .add(new UnitClaim(
                        unit(part),
                        name,
                        number,
                        Optional.of(municipality),
                        gradeNine(part.path("typeOfSchooling")),
                        day,
                        Publication.UNIT_STATISTICS,
                        where));
        number.ifPresent(known -> organiser(part, known, where, day, findings));
        return List.of();
    }

    private static void organiser(
            JsonNode part, String number, Place where, @Nullable LocalDate day, Findings findings) {
        String name = part.path(ORGANISER).asText().strip();
        String published = part.path(TYPE).asText();
        Optional<OrganiserType> type = PublishedType.of(published);
        if (type.isEmpty() || name.isEmpty()) {
            findings.told().problem(new Problem(where.toString(), PublishedType.fault(TYPE, published)));
        } else {
            findings.organiser(new OrganiserClaim(number, name, type.get(), day, Publication.UNIT_STATISTICS, where));
        }
    }

    /** Whether compulsory school is taught in grade 9; empty when the grades are not told. */
    private static Optional<Boolean> gradeNine(JsonNode forms) {
        if (!forms.isArray()) {
            return Optional.empty();
        }
        for (JsonNode form : forms) {
            if (form.path("code").asText().equals("gr")) {
                JsonNode grades = form.path("schoolYears");
                return grades.isArray() ? Optional.of(has(grades, "9")) : Optional.empty();
            }
        }
        return Optional.of(false);
    }

    private static boolean has(JsonNode texts, String text) {
        boolean has = false;
        for (JsonNode each : texts) {
            has |= each.asText().equals(text);
        }
        return has;
    }
}
