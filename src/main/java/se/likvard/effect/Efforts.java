package se.likvard.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.Intervention;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolForm;
import se.likvard.value.Listed;
import se.likvard.value.Reason;

/**
 * The efforts of an organiser.
 *
 * @param organiser as seen on the day
 * @param effortMonths how long an effort must last not to be short
 */
record Efforts(Organiser organiser, long effortMonths) {

    /** What makes interventions one effort. Those of which anything of it is not known stay alone, by their id. */
    private record Same(String what, String start) {

        static Same of(Intervention each) {
            boolean known = each.area().exact().isPresent()
                    && each.targetGroup().exact().isPresent()
                    && each.started().exact().isPresent()
                    && each.schoolUnitCode().exact().isPresent();
            return known
                    ? new Same(
                            each.area().exact().get() + " "
                                    + each.targetGroup().exact().get(),
                            each.started().exact().get().toString())
                    : new Same(each.id(), "");
        }
    }

    /** All of them: interventions, told once for each school perhaps, then allocation models for compulsory school. */
    List<Effort> all() {
        Map<Same, List<Intervention>> told = organiser.interventions().stream()
                .collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        told.values().stream()
                                .map(each -> new InterventionEffort(organiser, each, effortMonths).effort()),
                        organiser.allocationModels().stream()
                                .filter(Efforts::isCompulsory)
                                .map(each -> new ModelEffort(organiser, each).effort()))
                .toList();
    }

    private static boolean isCompulsory(AllocationModel model) {
        return model.schoolForm().exact().filter(SchoolForm.COMPULSORY::equals).isPresent();
    }

    /** What of the organiser is not told, so that there may be more efforts, or more schools to compare with. */
    List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        list(organiser.schoolUnits(), "schoolUnits", lacks);
        list(organiser.interventions(), "interventions", lacks);
        list(organiser.allocationModels(), "allocationModels", lacks);
        return lacks;
    }

    private static void list(Listed<?> list, String path, List<Lack> lacks) {
        if (!list.given()) {
            lacks.add(Lack.of(path, Reason.NOT_REPORTED));
        }
    }
}
