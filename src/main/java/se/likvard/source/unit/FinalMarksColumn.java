package se.likvard.source.unit;

import java.util.List;
import java.util.Map;
import se.likvard.source.told.Measure;

/** The columns of the final-marks file that are read, by their newest names. */
final class FinalMarksColumn {

    static final String UNIT_NAME = "Skola";
    static final String UNIT_CODE = "Skol-enhetskod";
    static final String MUNICIPALITY = "Skolkommun";
    static final String MUNICIPALITY_CODE = "Kommun-kod";
    static final String ORGANISER_TYPE = "Typ av huvudman";
    static final String ORGANISER = "Huvudman";
    static final String REGISTRATION_NUMBER = "Huvudman orgnr";

    /** Pupils who left grade 9. */
    static final String PUPILS = "Antal elever";

    /** The columns with figures. */
    static final Map<String, Measure> FIGURES = Map.of(
            PUPILS,
            Measure.GRADE_NINE_PUPILS,
            "Andel (%) elever som uppfyllt betygskriterierna i alla ämnen",
            Measure.ALL_SUBJECTS_PASSED,
            "Andel (%) elever behöriga till yrkesprog.",
            Measure.ELIGIBILITY,
            "Genomsnittligt meritvärde (17 ämnen)",
            Measure.MERIT_VALUE);

    static final List<String> ALL = List.of(
            UNIT_NAME,
            UNIT_CODE,
            MUNICIPALITY,
            MUNICIPALITY_CODE,
            ORGANISER_TYPE,
            ORGANISER,
            REGISTRATION_NUMBER,
            PUPILS,
            "Andel (%) elever som uppfyllt betygskriterierna i alla ämnen",
            "Andel (%) elever behöriga till yrkesprog.",
            "Genomsnittligt meritvärde (17 ämnen)");

    private FinalMarksColumn() {}
}
