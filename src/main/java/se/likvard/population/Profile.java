package se.likvard.population;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.SchoolForm;

/**
 * Who an organiser is, as far as it matters among others.
 *
 * @param municipality the code of the municipality itself, or where the organiser is seated; null when not known
 * @param units how many school units are known
 * @param moreUnits whether there may be more
 * @param models whether a model that allocates by need is in use, for the school forms that are asked about
 * @param surroundings of a municipality; null when nothing is known of its schools together
 */
record Profile(
        String id,
        String name,
        OrganiserType organiserType,
        @Nullable String municipality,
        int units,
        boolean moreUnits,
        SortedMap<SchoolForm, Told> models,
        @Nullable Surroundings surroundings) {

    Profile {
        name = name == null ? "" : name;
        models = models == null ? new TreeMap<>() : models;
    }

    /** How many school units there are; null when there may be more than are known. */
    @Nullable
    BigDecimal sureUnits() {
        return moreUnits ? null : BigDecimal.valueOf(units);
    }

    /** Whether something is so, as far as anybody has told. */
    enum Told {
        YES,
        NO,
        UNKNOWN
    }
}
