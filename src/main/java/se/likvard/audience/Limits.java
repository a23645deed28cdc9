package se.likvard.audience;

import java.math.BigDecimal;
import se.likvard.organiser.People;

/**
 * Below how many people figures are protected. A limit so low that fewer than three counts would stay possible is raised to
 * the lowest that leaves three.
 *
 * @param unitPupils pupils behind a figure of a school unit
 * @param pupils pupils behind a figure of a whole organiser or municipality
 * @param teachers full-time posts behind a figure of teachers
 * @param part pupils who pass, or who do not, in a group that is itself large enough
 */
public record Limits(BigDecimal unitPupils, BigDecimal pupils, BigDecimal teachers, BigDecimal part) {

    /** 1, 2 and 3 stay possible; no pupils at all is shown, for there is nobody to protect. */
    private static final BigDecimal LEAST_PUPILS = BigDecimal.valueOf(4);
    /** 0, 1 and 2 stay possible. */
    private static final BigDecimal LEAST_TEACHERS = BigDecimal.valueOf(3);

    public Limits {
        unitPupils = unitPupils.max(LEAST_PUPILS);
        pupils = pupils.max(LEAST_PUPILS);
        teachers = teachers.max(LEAST_TEACHERS);
        part = part.max(LEAST_PUPILS);
    }

    /** How many of the people there must be at a place for figures of them to be shown. */
    BigDecimal least(Place place, People people) {
        return people == People.TEACHERS ? teachers : place.isUnit() ? unitPupils : pupils;
    }
}
