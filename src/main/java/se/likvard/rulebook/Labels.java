package se.likvard.rulebook;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.Area;
import se.likvard.organiser.Deficiency;
import se.likvard.organiser.Intervention;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.PrincipalService;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Phrase;
import se.likvard.value.Value;
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
        return word("GradedArea", "area", area);
    }

    private Words word(String type, String field, Enum<?> word) {
        Field choice = vocabulary.type(type).orElseThrow().field(field).orElseThrow();
        return choice.words().getOrDefault(word.name(), new Words(word.name(), word.name()));
    }

    /**
     * A unit goes by its name, a year by the school year, a model by its school form, what is about a unit by unit and
     * area, a principal by the unit, everything else by its key.
     *
     * @param parent what the record that it lies in is called
     */
    Words name(Record record, String key, Words parent, Organiser organiser) {
        if (record instanceof SchoolUnit unit) {
            return new Words(unit.name(), unit.name());
        }
        if (record instanceof SchoolYear || record instanceof MunicipalityYear) {
            return Phrase.schoolYear(Integer.parseInt(key));
        }
        if (record instanceof AllocationModel model) {
            return model(model, key, organiser);
        }
        if (record instanceof Deficiency deficiency) {
            return located(deficiency.area(), deficiency.schoolUnitCode(), key, organiser);
        }
        if (record instanceof Intervention intervention) {
            return located(intervention.area(), intervention.schoolUnitCode(), key, organiser);
        }
        if (record instanceof PrincipalService) {
            return new Words(joined("rektorn", parent.sv(), key), joined("the principal", parent.en(), key));
        }
        if (record instanceof se.likvard.organiser.Order order) {
            return located(order.area(), order.schoolUnitCode(), key, organiser);
        }
        return new Words(key, key);
    }

    /** The school form, with the model's own key where another one serves the same form. */
    private Words model(AllocationModel model, String key, Organiser organiser) {
        Words form = model.schoolForm()
                .exact()
                .map(each -> word("AllocationModel", "schoolForm", each))
                .orElse(new Words("", ""));
        boolean shared = organiser.allocationModels().stream()
                .filter(each -> each.schoolForm().equals(model.schoolForm()))
                .skip(1)
                .findFirst()
                .isPresent();
        String own = form.sv().isEmpty() ? key : shared ? " (" + key + ")" : "";
        return new Words(form.sv() + own, form.en() + own);
    }

    /** The area and the unit that something is about, as far as they are known, and its own key. */
    private Words located(Value<Area> area, Value<String> unitCode, String key, Organiser organiser) {
        Words about = area.exact().map(this::area).orElse(new Words("", ""));
        String unit = unitCode.exact()
                .flatMap(code -> organiser.schoolUnits().stream()
                        .filter(each -> each.schoolUnitCode().equals(code))
                        .findFirst())
                .map(SchoolUnit::name)
                .orElse("");
        return new Words(joined(about.sv(), unit, key), joined(about.en(), unit, key));
    }

    private static String joined(String about, String unit, String key) {
        String where = Stream.of(unit, about).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
        return where.isEmpty() ? key : where + " (" + key + ")";
    }
}
