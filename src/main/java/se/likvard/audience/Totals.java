package se.likvard.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.organiser.Component;
import se.likvard.organiser.ModelSchool;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserYear;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;

/** Totals of an organiser and a municipality, beside figures of which some are hidden. */
final class Totals {

    private final Organiser organiser;
    private final Limits limits;

    private Totals(Organiser organiser, Limits limits) {
        this.organiser = organiser;
        this.limits = limits;
    }

    /** The organiser without the totals from which a figure that it hides could be computed. */
    static Organiser checked(Organiser organiser, Limits limits) {
        return new Totals(organiser, limits).checked();
    }

    private Organiser checked() {
        List<OrganiserYear> own = organiser.organiserYears().stream()
                .map(year -> (OrganiserYear) beside(year, year.schoolYear()))
                .toList();
        List<MunicipalityYear> all = organiser.municipalityYears().stream()
                .map(year -> municipality(year, own))
                .toList();
        Shape shape = Shape.of(Organiser.class);
        return (Organiser) shape.create(component -> content(component, own, all));
    }

    private Object content(Component component, List<OrganiserYear> own, List<MunicipalityYear> all) {
        if (component.content() == OrganiserYear.class) {
            return new Listed<>(own, organiser.organiserYears().given());
        }
        return component.content() == MunicipalityYear.class
                ? new Listed<>(all, organiser.municipalityYears().given())
                : component.of(organiser);
    }

    /** A municipality holds the organiser's units, and the organiser as a whole. */
    private MunicipalityYear municipality(MunicipalityYear year, List<OrganiserYear> own) {
        Record beside = beside(year, year.schoolYear());
        List<Part> whole = own.stream()
                .filter(each -> each.schoolYear() == year.schoolYear())
                .map(each -> new Part(List.of(each)))
                .toList();
        return (MunicipalityYear) new Total(beside, whole, limits).checked();
    }

    /** A total beside the units, and beside the schools in allocation models as well, which may be of other organisers. */
    private Record beside(Record whole, int schoolYear) {
        List<Part> units = units(schoolYear);
        List<Part> all = new ArrayList<>(units);
        schools()
                .filter(school -> organiser.schoolUnits().stream().noneMatch(unit -> isOf(school, unit)))
                .collect(Collectors.groupingBy(ModelSchool::id, TreeMap::new, Collectors.toUnmodifiableList()))
                .values()
                .forEach(same -> all.add(new Part(List.copyOf(same))));
        Record checked = new Total(whole, units, limits).checked();
        return all.size() > units.size() ? new Total(checked, all, limits).checked() : checked;
    }

    private Stream<ModelSchool> schools() {
        return organiser.allocationModels().stream().flatMap(model -> model.schools().stream());
    }

    /** Whether a school in a model is a unit: by its code or its name. */
    private static boolean isOf(ModelSchool school, SchoolUnit unit) {
        return school.id().equals(unit.schoolUnitCode()) || school.id().equals(unit.name());
    }

    /** The organiser's units in a school year, each by all that is told of it. */
    private List<Part> units(int schoolYear) {
        List<Part> parts = new ArrayList<>();
        for (SchoolUnit unit : organiser.schoolUnits()) {
            Stream<SchoolYear> own = unit.schoolYears().stream().filter(each -> each.schoolYear() == schoolYear);
            Stream<MunicipalityUnit> among = organiser.municipalityYears().stream()
                    .filter(each -> each.schoolYear() == schoolYear)
                    .flatMap(each -> each.units().stream())
                    .filter(each -> each.schoolUnitCode().equals(unit.schoolUnitCode()));
            Stream<ModelSchool> inModels = schools().filter(school -> isOf(school, unit));
            parts.add(new Part(
                    Stream.<Record>concat(Stream.concat(own, among), inModels).toList()));
        }
        return parts;
    }
}
