package se.likvard.indicator;

import java.time.LocalDate;
import se.likvard.organiser.Organiser;

/**
 * What an indicator may look at beside the record it describes.
 *
 * @param organiser as seen on the day: already cut, with lists in canonical order
 * @param asOf the day of the assessment
 * @param policy the policy of that day
 * @param path of the record described, by the records' own keys, for naming gaps; empty for the organiser
 * @param survey of the organiser, shared by all its records
 */
public record Context(Organiser organiser, LocalDate asOf, Policy policy, String path, Survey survey) {

    /** The context of the organiser itself. */
    public static Context of(Organiser organiser, LocalDate asOf, Policy policy) {
        return new Context(organiser, asOf, policy, "", new Survey(organiser));
    }

    /** The context of another record of the same organiser. */
    public Context about(String record) {
        return new Context(organiser, asOf, policy, record, survey);
    }

    /** The path of something in the record described. */
    String at(String component) {
        return path.isEmpty() ? component : path + "." + component;
    }

    /** The path of a component of a record in one of the described record's lists. */
    String at(String list, Object key, String component) {
        return at(list + "[" + key + "]." + component);
    }
}
