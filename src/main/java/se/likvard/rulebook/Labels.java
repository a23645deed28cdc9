package se.likvard.rulebook;

import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.Area;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Phrase;
import se.likvard.value.Words;

/** What people call records and words. */
final class Labels {

    private final Vocabulary vocabulary;

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Words type(String type) {
        return vocabulary.type(type).orElseThrow().label();
    }

    Words area(Area area) {
        Field field = vocabulary.type("GradedArea").orElseThrow().field("area").orElseThrow();
        return field.words().getOrDefault(area.name(), new Words(area.name(), area.name()));
    }

    /** A unit goes by its name, a year by the school year, everything else by its key. */
    Words name(Record record, String key) {
        if (record instanceof SchoolUnit unit) {
            return new Words(unit.name(), unit.name());
        }
        if (record instanceof SchoolYear || record instanceof MunicipalityYear) {
            return Phrase.schoolYear(Integer.parseInt(key));
        }
        return new Words(key, key);
    }
}
