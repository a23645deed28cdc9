package se.likvard.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** What people call the records of one organiser. For one thread. */
final class Names {

    private final Labels labels;
    private final Organiser organiser;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Words> years = new HashMap<>();

    Names(Labels labels, Organiser organiser) {
        this.labels = labels;
        this.organiser = organiser;
        organiser.schoolUnits().forEach(each -> units.putIfAbsent(each.schoolUnitCode(), each.name()));
    }

    Words type(String type) {
        return labels.type(type);
    }

    Words area(Area area) {
        return labels.area(area);
    }

    /** An area at a unit. */
    Words area(Area area, Words unit) {
        Words label = labels.area(area);
        return new Words(unit.sv() + ", " + label.sv(), unit.en() + ", " + label.en());
    }

    /**
     * A unit goes by its name, a year by the school year, a model by its school form, what is about a unit by unit and
     * area, a principal by the unit, everything else by its key.
     *
     * @param parent what the record that it lies in is called
     */
    Words of(Record record, String key, Words parent) {
        if (record instanceof SchoolUnit unit) {
            return new Words(unit.name(), unit.name());
        }
        if (record instanceof SchoolYear || record instanceof MunicipalityYear) {
            return years.computeIfAbsent(key, year -> Phrase.schoolYear(Integer.parseInt(year)));
        }
        if (record instanceof AllocationModel model) {
            return model(model, key);
        }
        if (record instanceof Deficiency deficiency) {
            return located(deficiency.area(), deficiency.schoolUnitCode(), key);
        }
        if (record instanceof Intervention intervention) {
            return located(intervention.area(), intervention.schoolUnitCode(), key);
        }
        if (record instanceof PrincipalService) {
            return new Words(joined("rektorn", parent.sv(), key), joined("the principal", parent.en(), key));
        }
        if (record instanceof se.likvard.organiser.Order order) {
            return located(order.area(), order.schoolUnitCode(), key);
        }
        return new Words(key, key);
    }

    /** The school form, with the model's own key where another one serves the same form. */
    private Words model(AllocationModel model, String key) {
        Words form = model.schoolForm().exact().map(labels::schoolForm).orElse(new Words("", ""));
        boolean shared = organiser.allocationModels().stream()
                .filter(each -> each.schoolForm().equals(model.schoolForm()))
                .skip(1)
                .findFirst()
                .isPresent();
        String own = form.sv().isEmpty() ? key : shared ? " (" + key + ")" : "";
        return new Words(form.sv() + own, form.en() + own);
    }

    /** The area and the unit that something is about, as far as they are known, and its own key. */
    private Words located(Value<Area> area, Value<String> unitCode, String key) {
        Words about = area.exact().map(labels::area).orElse(new Words("", ""));
        String unit = unitCode.exact().map(units::get).orElse("");
        return new Words(joined(about.sv(), unit, key), joined(about.en(), unit, key));
    }

    private static String joined(String about, String unit, String key) {
        String where = Stream.of(unit, about).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
        return where.isEmpty() ? key : where + " (" + key + ")";
    }
}
