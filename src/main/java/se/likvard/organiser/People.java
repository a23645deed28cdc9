package se.likvard.organiser;

/** Who stands behind a number. Small groups of people are protected when figures are shown to the public. */
public enum People {
    /** No people: a year, a sum of money, a share of a budget. */
    NOBODY,
    /** All pupils of the unit, the organiser or the municipality. */
    PUPILS,
    /** The pupils who left grade 9. */
    GRADE_NINE,
    /** The teachers, in full-time posts. */
    TEACHERS,
    /** Some pupils or staff, or a single one; nothing in the organiser tells how many. */
    SOME
}
