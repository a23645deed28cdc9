package se.likvard.source.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.Census;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Observation;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Place;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** One file, told in few words. */
record Files(Told told, Publication publication) {

    static Files of(Publication publication) {
        return new Files(new Told(publication.id(), new Words("x", "x")), publication);
    }

    Files figure(Measure measure, String subject, int year, String number) {
        return value(measure, subject, year, Value.of(new BigDecimal(number)));
    }

    Files value(Measure measure, String subject, int year, Value<BigDecimal> value) {
        told.add(new Observation(
                measure,
                subject,
                year,
                value.from(publication.origin("", measure.measured(year))),
                publication,
                place()));
        return this;
    }

    Files unit(String code, String organiser, String municipality, @Nullable LocalDate asOf) {
        return unit(code, organiser, municipality, asOf, Optional.empty());
    }

    Files unit(
            String code, String organiser, String municipality, @Nullable LocalDate asOf, Optional<Boolean> gradeNine) {
        told.add(new UnitClaim(
                code,
                "Skola " + code,
                Optional.of(organiser),
                Optional.of(municipality),
                gradeNine,
                asOf,
                publication,
                place()));
        return this;
    }

    Files organiser(String number, String name, OrganiserType type) {
        told.add(new OrganiserClaim(number, name, type, null, publication, place()));
        return this;
    }

    Files census(int year, Map<String, String> units, Set<String> incomplete) {
        told.add(new Census(year, units, incomplete));
        return this;
    }

    private Place place() {
        int line = told.observations().size()
                + told.units().size()
                + told.organisers().size()
                + 1;
        return new Place(publication.id() + ".csv", line, 1);
    }
}
