package se.likvard.organiser;

/** An area of inspection; the same areas as the folders under rules. */
public enum Area {
    GOVERNANCE,
    QUALITY_WORK,
    ALLOCATION,
    COMPENSATORY,
    PRINCIPALS,
    TEACHING,
    STUDY_CALM,
    SPECIAL_SUPPORT,
    STUDENT_HEALTH,
    FOLLOW_UP
}
