package se.likvard.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.organiser.Intervention;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * An intervention, which may be told once for each of its schools.
 *
 * @param told at least one; all alike but for the school
 */
record InterventionEffort(Organiser organiser, List<Intervention> told, long effortMonths) {

    Effort effort() {
        List<SchoolUnit> treated = Effort.units(organiser, codes(told), true);
        return new Effort(
                organiser,
                told.stream().map(InterventionEffort::path).collect(Collectors.joining(", ")),
                first().area().exact(),
                first().started(),
                treated,
                comparison(),
                lacks(treated),
                Features.of(told, treated, effortMonths),
                hasMore());
    }

    /** Nothing compares with an effort for all; a school with another effort of the area or of the same years does not either. */
    private List<SchoolUnit> comparison() {
        if (first().schoolUnitCode().exact().isEmpty()) {
            return List.of();
        }
        List<Intervention> alike = others().filter(each -> sameTime(each)
                        || each.area().exact().equals(first().area().exact()))
                .toList();
        if (alike.stream().anyMatch(each -> each.schoolUnitCode().exact().isEmpty())) {
            return List.of(); // it may be at any school, or is at all
        }
        Set<String> with = codes(told);
        with.addAll(codes(alike));
        return Effort.units(organiser, with, false);
    }

    private boolean sameTime(Intervention other) {
        return Period.of(first().started())
                .filter(period -> period.mayHold(other.started()))
                .isPresent();
    }

    private boolean hasMore() {
        Set<String> own = codes(told);
        return others().filter(this::sameTime)
                .anyMatch(each -> own.isEmpty()
                        || each.schoolUnitCode().exact().map(own::contains).orElse(true));
    }

    private List<Lack> lacks(List<SchoolUnit> treated) {
        List<Lack> lacks = new ArrayList<>(Lack.of(path(first()) + ".schoolUnitCode", first().schoolUnitCode()));
        lacks.addAll(started(path(first()) + ".started", first().started()));
        Set<String> absent = codes(told);
        treated.forEach(each -> absent.remove(each.schoolUnitCode()));
        absent.forEach(code -> lacks.add(new Lack(
                "schoolUnits[" + code + "]",
                new Words("skolan jämförs inte, eller är inte given", "the school is not compared, or not given"))));
        return lacks;
    }

    /** What is missing where the years to compare do not follow from a day. */
    static List<Lack> started(String path, Value<LocalDate> started) {
        if (Period.of(started).isPresent()) {
            return List.of();
        }
        List<Lack> lacks = Lack.of(path, started);
        return lacks.isEmpty() ? List.of(new Lack(path, new Words("inget datum", "no date"))) : lacks;
    }

    private Stream<Intervention> others() {
        return organiser.interventions().stream().filter(each -> !told.contains(each));
    }

    private Intervention first() {
        return told.get(0);
    }

    private static String path(Intervention intervention) {
        return "interventions[" + intervention.id() + "]";
    }

    private static Set<String> codes(Collection<Intervention> told) {
        return told.stream()
                .flatMap(each -> each.schoolUnitCode().exact().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
