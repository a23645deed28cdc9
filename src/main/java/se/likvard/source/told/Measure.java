package se.likvard.source.told;

import java.time.LocalDate;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.OrganiserYear;
import se.likvard.organiser.SchoolYear;

/** A figure that published files tell: which component of which record it becomes. */
public enum Measure {
    PUPILS(SchoolYear.class, "pupils", Measured.IN_AUTUMN),
    GRADE_NINE_PUPILS(SchoolYear.class, "gradeNinePupils", Measured.IN_SPRING),
    MERIT_VALUE(SchoolYear.class, "meritValue", Measured.IN_SPRING),
    ALL_SUBJECTS_PASSED(SchoolYear.class, "allSubjectsPassed", Measured.IN_SPRING),
    ELIGIBILITY(SchoolYear.class, "eligibility", Measured.IN_SPRING),
    GRADE_SIX_ALL_SUBJECTS_PASSED(SchoolYear.class, "gradeSixAllSubjectsPassed", Measured.IN_SPRING),
    QUALIFIED_TEACHERS(SchoolYear.class, "qualifiedTeachers", Measured.IN_AUTUMN),
    PARENTS_EDUCATION(SchoolYear.class, "parentsEducation", Measured.IN_SPRING),
    SALSA_DEVIATION(SchoolYear.class, "salsaDeviation", Measured.IN_SPRING),
    SAFETY(SchoolYear.class, "safety", Measured.IN_SPRING),
    STUDY_CALM(SchoolYear.class, "studyCalm", Measured.IN_SPRING),

    MUNICIPALITY_PUPILS(MunicipalityYear.class, "pupils", Measured.IN_AUTUMN),
    MUNICIPALITY_FOREIGN_BACKGROUND(MunicipalityYear.class, "foreignBackground", Measured.IN_AUTUMN),
    MUNICIPALITY_PARENTS_POST_SECONDARY(MunicipalityYear.class, "parentsPostSecondary", Measured.IN_AUTUMN),
    MUNICIPALITY_QUALIFIED_TEACHERS(MunicipalityYear.class, "qualifiedTeachers", Measured.IN_AUTUMN),

    OWN_PUPILS(OrganiserYear.class, "pupils", Measured.IN_AUTUMN),
    OWN_FOREIGN_BACKGROUND(OrganiserYear.class, "foreignBackground", Measured.IN_AUTUMN),
    OWN_PARENTS_POST_SECONDARY(OrganiserYear.class, "parentsPostSecondary", Measured.IN_AUTUMN),
    OWN_NEWLY_ARRIVED(OrganiserYear.class, "newlyArrived", Measured.IN_AUTUMN),
    OWN_QUALIFIED_TEACHERS(OrganiserYear.class, "qualifiedTeachers", Measured.IN_AUTUMN),
    OWN_GRADE_NINE_PUPILS(OrganiserYear.class, "gradeNinePupils", Measured.IN_SPRING),
    OWN_MERIT_VALUE(OrganiserYear.class, "meritValue", Measured.IN_SPRING),
    OWN_ALL_SUBJECTS_PASSED(OrganiserYear.class, "allSubjectsPassed", Measured.IN_SPRING),
    OWN_ELIGIBILITY(OrganiserYear.class, "eligibility", Measured.IN_SPRING),
    OWN_COST_PER_PUPIL(OrganiserYear.class, "costPerPupil", Measured.OVER_THE_YEAR);

    private final Class<? extends Record> record;
    private final String component;
    private final Measured measured;

    Measure(Class<? extends Record> record, String component, Measured measured) {
        this.record = record;
        this.component = component;
        this.measured = measured;
    }

    /** What {@code rules/sources.yaml} calls it: record and component, as {@code SchoolYear.pupils}. */
    public String id() {
        return record.getSimpleName() + "." + component;
    }

    /** The record that holds it: of a school unit, of a municipality, or of a municipality's own schools. */
    public Class<? extends Record> record() {
        return record;
    }

    /** The component of the record. */
    public String component() {
        return component;
    }

    /**
     * The day that the figure of a school year describes.
     *
     * @param schoolYear the year it ends
     */
    public LocalDate measured(int schoolYear) {
        return measured.in(schoolYear);
    }
}
