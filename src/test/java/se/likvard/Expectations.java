package se.likvard;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What each invented organiser must come to on 2025-11-01, worked out by hand from its figures and the rules. */
final class Expectations {

    private static final String HIGH = """
            ALLOCATION HIGH
            COMPENSATORY HIGH
            GOVERNANCE HIGH
            PRINCIPALS HIGH
            QUALITY_WORK HIGH
            SPECIAL_SUPPORT HIGH
            STUDENT_HEALTH HIGH
            STUDY_CALM HIGH
            TEACHING HIGH
            """;

    private static final Map<String, Expected> ALL = Map.of(
            "alvsala-kommun",
            Expected.of("""
                    OVERALL LOW
                    ALLOCATION LOW
                    COMPENSATORY LOW
                    GOVERNANCE LOW
                    PRINCIPALS PARTLY
                    QUALITY_WORK PARTLY
                    SPECIAL_SUPPORT LOW
                    STUDENT_HEALTH LOW
                    STUDY_CALM LOW
                    TEACHING LOW
                    """, """
                    allocation/index-outdated: allocationModels[grundskola]
                    allocation/model-not-evaluated: allocationModels[grundskola]
                    allocation/model-not-revised: allocationModels[grundskola]
                    allocation/obvious-need-only: schoolUnits[99010002], schoolUnits[99010004]
                    compensatory/effort-too-short: interventions[studiero-tegelvik]
                    compensatory/effort-too-small: interventions[studiero-tegelvik]
                    compensatory/lasting-low-results: schoolUnits[99010002], schoolUnits[99010003]
                    governance/needs-overview-missing: schoolUnits[99010002], schoolUnits[99010003], schoolUnits[99010004]
                    governance/support-missing: schoolUnits[99010003]
                    patterns/area-deficient: schoolUnits[99010002].areas[GOVERNANCE], schoolUnits[99010002].areas[TEACHING]
                    patterns/area-deficient: schoolUnits[99010002].areas[STUDY_CALM]
                    patterns/area-deficient: schoolUnits[99010002].areas[SPECIAL_SUPPORT]
                    patterns/area-deficient: schoolUnits[99010003].areas[GOVERNANCE], schoolUnits[99010003].areas[TEACHING]
                    patterns/area-deficient: schoolUnits[99010003].areas[STUDY_CALM]
                    patterns/area-deficient: schoolUnits[99010003].areas[SPECIAL_SUPPORT]
                    patterns/area-deficient: schoolUnits[99010003].areas[STUDENT_HEALTH]
                    patterns/area-deficient: schoolUnits[99010004].areas[GOVERNANCE]
                    patterns/negative-spiral: schoolUnits[99010002], schoolUnits[99010003]
                    patterns/turnover-under-weak-governance: schoolUnits[99010003]
                    principals/high-turnover: schoolUnits[99010002], schoolUnits[99010003]
                    quality-work/cause-analysis-missing: schoolUnits[99010002], schoolUnits[99010003], schoolUnits[99010004]
                    quality-work/effect-not-followed-up: interventions[laxhjalp]
                    special-support/action-programme-incomplete: schoolUnits[99010003]
                    student-health/profession-missing: schoolUnits[99010003]
                    study-calm/preventive-work-missing: schoolUnits[99010002]
                    teaching/qualified-teachers-low: schoolUnits[99010002], schoolUnits[99010003]
                    """, """
                    recommendations/analyse-causes: schoolUnits[99010004]
                    recommendations/evaluate-allocation-model: allocationModels[grundskola]
                    recommendations/follow-up-effects: interventions[laxhjalp]
                    recommendations/joint-programme: schoolUnits[99010002], schoolUnits[99010003]
                    recommendations/lengthen-effort: interventions[studiero-tegelvik]
                    recommendations/map-needs-at-all-units:\s
                    recommendations/remedy-reported-deficiency: deficiencies[si-2024-1], deficiencies[si-2024-2]
                    recommendations/remedy-reported-deficiency: deficiencies[si-2024-3], deficiencies[si-2024-5]
                    recommendations/remedy-reported-deficiency: deficiencies[si-2025-1], deficiencies[si-2025-2]
                    recommendations/remedy-suspected-breach: schoolUnits[99010002], schoolUnits[99010003]
                    recommendations/strengthen-effort: interventions[studiero-tegelvik]
                    recommendations/update-allocation-model: allocationModels[grundskola]
                    """),
            "lillvarp-kommun",
            Expected.of("OVERALL PARTLY\n" + HIGH.replace("GOVERNANCE HIGH", "GOVERNANCE PARTLY"), """
                    allocation/rightly-without-model: municipalityYears[2025]
                    governance/needs-overview-missing: schoolUnits[99020003]
                    patterns/area-deficient: schoolUnits[99020003].areas[GOVERNANCE]
                    quality-work/what-works-spread:\s
                    """, """
                    recommendations/map-needs-at-all-units:\s
                    """),
            "storhamra-kommun",
            Expected.of("OVERALL PARTLY\n" + HIGH.replace("COMPENSATORY HIGH", "COMPENSATORY PARTLY"), """
                    allocation/model-kept-current: allocationModels[forskola], allocationModels[grundskola]
                    compensatory/effort-sustained: interventions[bruk-lyftet], interventions[las-hamnparken]
                    compensatory/effort-sustained: interventions[lerteg-programmet]
                    compensatory/lasting-low-results: schoolUnits[99030006], schoolUnits[99030007], schoolUnits[99030008]
                    compensatory/results-rising: schoolUnits[99030008]
                    governance/needs-overview-current:\s
                    quality-work/what-works-spread:\s
                    """, """
                    recommendations/sustain-intervention: interventions[las-hamnparken], interventions[bruk-lyftet]
                    recommendations/sustain-intervention: interventions[lerteg-programmet]
                    """),
            "tallmala-kommun",
            Expected.of(
                    "OVERALL PARTLY\n"
                            + HIGH.replace("GOVERNANCE HIGH", "GOVERNANCE PARTLY")
                                    .replace("QUALITY_WORK HIGH", "QUALITY_WORK PARTLY")
                                    .replace("ALLOCATION HIGH", "ALLOCATION PARTLY"),
                    """
                    allocation/index-outdated: allocationModels[forskola]
                    allocation/model-kept-current: allocationModels[grundskola]
                    allocation/model-not-evaluated: allocationModels[forskola]
                    allocation/model-not-revised: allocationModels[forskola]
                    allocation/obvious-need-only: schoolUnits[99040005]
                    compensatory/effort-sustained: interventions[sprak-vitsippan]
                    governance/needs-overview-missing: schoolUnits[99040005]
                    patterns/area-deficient: schoolUnits[99040005].areas[GOVERNANCE]
                    quality-work/cause-analysis-missing: schoolUnits[99040006]
                    quality-work/what-works-spread:\s
                    """,
                    """
                    recommendations/analyse-causes: schoolUnits[99040006]
                    recommendations/evaluate-allocation-model: allocationModels[forskola]
                    recommendations/map-needs-at-all-units:\s
                    recommendations/sustain-intervention: interventions[sprak-vitsippan]
                    recommendations/update-allocation-model: allocationModels[forskola]
                    """),
            "kvistbackens-skola",
            Expected.of(
                    "OVERALL PARTLY\n"
                            + HIGH.replace("PRINCIPALS HIGH", "PRINCIPALS PARTLY")
                                    .replace("TEACHING HIGH", "TEACHING PARTLY")
                                    .replace("STUDENT_HEALTH HIGH", "STUDENT_HEALTH PARTLY")
                                    .replace("ALLOCATION HIGH\n", ""),
                    """
                    governance/needs-overview-current:\s
                    patterns/area-deficient: schoolUnits[99050001].areas[TEACHING]
                    patterns/area-deficient: schoolUnits[99050001].areas[STUDENT_HEALTH]
                    principals/high-turnover: schoolUnits[99050001]
                    student-health/profession-missing: schoolUnits[99050001]
                    teaching/qualified-teachers-low: schoolUnits[99050001]
                    """,
                    """
                    recommendations/redistribute-experienced-teachers: schoolUnits[99050001]
                    recommendations/remedy-suspected-breach: schoolUnits[99050001]
                    recommendations/stabilise-leadership: schoolUnits[99050001]
                    """),
            "dunkelvad-kommun",
            Expected.of(
                    """
                    OVERALL LOW-PARTLY
                    ALLOCATION LOW-PARTLY
                    COMPENSATORY LOW-HIGH
                    GOVERNANCE LOW-HIGH
                    PRINCIPALS PARTLY-HIGH
                    QUALITY_WORK PARTLY-HIGH
                    SPECIAL_SUPPORT LOW-HIGH
                    STUDENT_HEALTH LOW-HIGH
                    STUDY_CALM LOW-HIGH
                    TEACHING LOW-HIGH
                    """,
                    "allocation/model-not-revised: allocationModels[forskola]",
                    "recommendations/update-allocation-model: allocationModels[forskola]"),
            "klarhult-kommun",
            Expected.of("OVERALL HIGH\n" + HIGH, """
                    allocation/model-kept-current: allocationModels[forskola], allocationModels[grundskola]
                    compensatory/effort-sustained: interventions[ostra-las]
                    governance/needs-overview-current:\s
                    quality-work/what-works-spread:\s
                    """, ""),
            "hallfasta-kommun",
            Expected.of(
                    "OVERALL PARTLY\n" + HIGH.replace("COMPENSATORY HIGH", "COMPENSATORY PARTLY"),
                    """
                    allocation/model-kept-current: allocationModels[grundskola]
                    compensatory/effort-sustained: interventions[kajut-programmet], interventions[sten-programmet]
                    compensatory/lasting-low-results: schoolUnits[99080001], schoolUnits[99080002]
                    governance/needs-overview-current:\s
                    quality-work/what-works-spread:\s
                    """,
                    "recommendations/sustain-intervention: interventions[sten-programmet], interventions[kajut-programmet]"));

    private Expectations() {}

    /** The names of the organisers' files, in order. */
    static Set<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    /** What the organiser of a file must come to. */
    static Expected of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }
}
