package se.likvard.indicator;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import se.likvard.organiser.Deficiency;
import se.likvard.organiser.ExtraResource;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolForm;

/**
 * What is worked out of an organiser once and then read for each of its units, so that the work grows with the units and
 * not with their square. For one organiser; for many threads.
 */
public final class Survey {

    private final Organiser organiser;
    private final ByUnit<Deficiency> deficiencies;
    private final ByUnit<ExtraResource> extraResources;
    private final Map<SchoolForm, NeedGroup> needs = new EnumMap<>(SchoolForm.class);
    private final Map<Basis, Map<MunicipalityYear, Comparisons>> comparisons = new HashMap<>();

    Survey(Organiser organiser) {
        this.organiser = organiser;
        this.deficiencies = new ByUnit<>(organiser.deficiencies(), Deficiency::schoolUnitCode);
        this.extraResources = new ByUnit<>(organiser.extraResources(), ExtraResource::schoolUnitCode);
    }

    ByUnit<Deficiency> deficiencies() {
        return deficiencies;
    }

    ByUnit<ExtraResource> extraResources() {
        return extraResources;
    }

    /** The ordinary units of a school form, by their need. */
    synchronized NeedGroup needs(SchoolForm form) {
        return needs.computeIfAbsent(form, any -> NeedGroup.of(organiser, form));
    }

    /** The comparisons of a year that {@code work} makes; a year is known by being the same record. */
    synchronized Comparisons comparisons(MunicipalityYear year, Basis basis, Supplier<Comparisons> work) {
        return comparisons
                .computeIfAbsent(basis, any -> new IdentityHashMap<>())
                .computeIfAbsent(year, any -> work.get());
    }
}
