package se.likvard.organiser;

/** A school form. */
public enum SchoolForm {
    PRESCHOOL,
    PRESCHOOL_CLASS,
    COMPULSORY,
    AFTER_SCHOOL,
    UPPER_SECONDARY,
    ADAPTED_COMPULSORY,
    ADAPTED_UPPER_SECONDARY
}
