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
            FOLLOW_UP HIGH
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
                    FOLLOW_UP PARTLY
                    GOVERNANCE LOW
                    PRINCIPALS PARTLY
                    QUALITY_WORK PARTLY
                    SPECIAL_SUPPORT LOW
                    STUDENT_HEALTH LOW
                    STUDY_CALM LOW
                    TEACHING LOW
                    """, """
                    allocation/index-misplaces-money: allocationModels[grundskola]
                    allocation/index-outdated: allocationModels[grundskola]
                    allocation/model-not-evaluated: allocationModels[grundskola]
                    allocation/model-not-revised: allocationModels[grundskola]
                    allocation/obvious-need-only: schoolUnits[99010002], schoolUnits[99010004]
                    allocation/principle-missing: schoolUnits[99010003]
                    allocation/use-not-steered: allocationModels[grundskola]
                    compensatory/effort-too-short: interventions[studiero-tegelvik]
                    compensatory/effort-too-small: interventions[studiero-tegelvik]
                    compensatory/lasting-low-results: schoolUnits[99010002], schoolUnits[99010003]
                    compensatory/needs-not-analysed: schoolUnits[99010002], schoolUnits[99010003]
                    compensatory/subjects-not-covered: schoolUnits[99010003]
                    compensatory/target-not-measurable: interventions[studiero-tegelvik]
                    follow-up/deadline-passed: orders[fl-2025-1]
                    governance/needs-overview-missing: schoolUnits[99010002], schoolUnits[99010003], schoolUnits[99010004]
                    governance/shared-routine-missing: areas[GOVERNANCE], areas[QUALITY_WORK], areas[TEACHING]
                    governance/support-missing: schoolUnits[99010003]
                    patterns/area-deficient: schoolUnits[99010002].areas[GOVERNANCE], schoolUnits[99010002].areas[TEACHING]
                    patterns/area-deficient: schoolUnits[99010002].areas[STUDY_CALM]
                    patterns/area-deficient: schoolUnits[99010002].areas[SPECIAL_SUPPORT]
                    patterns/area-deficient: schoolUnits[99010003].areas[GOVERNANCE], schoolUnits[99010003].areas[TEACHING]
                    patterns/area-deficient: schoolUnits[99010003].areas[STUDY_CALM]
                    patterns/area-deficient: schoolUnits[99010003].areas[SPECIAL_SUPPORT]
                    patterns/area-deficient: schoolUnits[99010003].areas[STUDENT_HEALTH]
                    patterns/area-deficient: schoolUnits[99010004].areas[GOVERNANCE]
                    patterns/need-overlooked: schoolUnits[99010002], schoolUnits[99010004]
                    patterns/negative-spiral: schoolUnits[99010002], schoolUnits[99010003]
                    patterns/turnover-under-weak-governance: schoolUnits[99010003]
                    principals/handover-missing: schoolUnits[99010002].principalServices[t3]
                    principals/high-turnover: schoolUnits[99010002], schoolUnits[99010003]
                    principals/induction-missing: schoolUnits[99010003].principalServices[t4]
                    principals/leadership-team-missing: schoolUnits[99010003]
                    principals/turnover-not-analysed: schoolUnits[99010002], schoolUnits[99010003]
                    quality-work/cause-analysis-missing: schoolUnits[99010002], schoolUnits[99010003], schoolUnits[99010004]
                    quality-work/deficiency-open-long: deficiencies[si-2024-1], deficiencies[si-2024-2]
                    quality-work/deficiency-open-long: deficiencies[si-2024-3], deficiencies[si-2024-5]
                    quality-work/deficiency-open-long: deficiencies[si-2025-1], deficiencies[si-2025-2]
                    quality-work/effect-not-followed-up: interventions[laxhjalp]
                    quality-work/effort-without-cause: interventions[studiero-tegelvik]
                    quality-work/student-health-left-out:\s
                    special-support/absence-not-investigated: schoolUnits[99010002]
                    special-support/action-programme-incomplete: schoolUnits[99010003]
                    special-support/adaptations-piled-up: schoolUnits[99010003]
                    special-support/investigations-delayed: schoolUnits[99010003]
                    special-support/newly-arrived-late: schoolUnits[99010003]
                    student-health/caseload-high: schoolUnits[99010002], schoolUnits[99010003]
                    student-health/mainly-remedial: schoolUnits[99010003]
                    student-health/profession-missing: schoolUnits[99010003]
                    study-calm/many-feel-unsafe: schoolUnits[99010003]
                    study-calm/measure-without-effect: interventions[studiero-tegelvik]
                    study-calm/preventive-work-missing: schoolUnits[99010002]
                    study-calm/rules-of-conduct-outdated: schoolUnits[99010002], schoolUnits[99010003]
                    study-calm/rules-of-conduct-without-pupils: schoolUnits[99010002]
                    study-calm/safety-and-calm-not-kept-apart: schoolUnits[99010002]
                    study-calm/teachers-see-more-calm: schoolUnits[99010003]
                    teaching/qualified-teachers-low: schoolUnits[99010002], schoolUnits[99010003]
                    """, """
                    recommendations/analyse-causes: schoolUnits[99010004]
                    recommendations/analyse-turnover: schoolUnits[99010002], schoolUnits[99010003]
                    recommendations/clear-support-backlog: schoolUnits[99010003]
                    recommendations/document-allocation-within-unit: schoolUnits[99010003]
                    recommendations/escalate-old-deficiency: deficiencies[si-2024-1], deficiencies[si-2024-2]
                    recommendations/escalate-old-deficiency: deficiencies[si-2024-3], deficiencies[si-2024-5]
                    recommendations/escalate-old-deficiency: deficiencies[si-2025-1], deficiencies[si-2025-2]
                    recommendations/establish-shared-routine: areas[GOVERNANCE], areas[QUALITY_WORK], areas[TEACHING]
                    recommendations/evaluate-allocation-model: allocationModels[grundskola]
                    recommendations/follow-up-effects: interventions[laxhjalp]
                    recommendations/include-student-health:\s
                    recommendations/investigate-absence: schoolUnits[99010002]
                    recommendations/joint-programme: schoolUnits[99010002], schoolUnits[99010003]
                    recommendations/justify-or-end-effort: interventions[studiero-tegelvik]
                    recommendations/map-needs-at-all-units:\s
                    recommendations/map-safety-and-study-calm: schoolUnits[99010002]
                    recommendations/raise-student-health-staffing: schoolUnits[99010002], schoolUnits[99010003]
                    recommendations/remedy-suspected-breach: schoolUnits[99010002], schoolUnits[99010003]
                    recommendations/replace-measure: interventions[studiero-tegelvik]
                    recommendations/report-measures-and-results: orders[fl-2025-1]
                    recommendations/review-rules-of-conduct: schoolUnits[99010002], schoolUnits[99010003]
                    recommendations/set-measurable-target: interventions[studiero-tegelvik]
                    recommendations/shift-to-prevention: schoolUnits[99010003]
                    recommendations/steer-use-of-money: allocationModels[grundskola]
                    recommendations/update-allocation-model: allocationModels[grundskola]
                    recommendations/widen-subjects: schoolUnits[99010003]
                    recommendations/work-against-insecurity: schoolUnits[99010003]
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
                    allocation/effect-not-compared: allocationModels[forskola]
                    allocation/model-kept-current: allocationModels[forskola], allocationModels[grundskola]
                    compensatory/effort-sustained: interventions[bruk-lyftet], interventions[las-hamnparken]
                    compensatory/effort-sustained: interventions[lerteg-programmet]
                    compensatory/lasting-low-results: schoolUnits[99030006], schoolUnits[99030007], schoolUnits[99030008]
                    compensatory/results-rising: schoolUnits[99030008]
                    governance/needs-overview-current:\s
                    quality-work/what-works-spread:\s
                    """, """
                    recommendations/evaluate-allocation-model: allocationModels[forskola]
                    recommendations/sustain-intervention: interventions[las-hamnparken], interventions[bruk-lyftet]
                    recommendations/sustain-intervention: interventions[lerteg-programmet]
                    """),
            "tallmala-kommun",
            Expected.of(
                    "OVERALL PARTLY\n"
                            + HIGH.replace("GOVERNANCE HIGH", "GOVERNANCE PARTLY")
                                    .replace("QUALITY_WORK HIGH", "QUALITY_WORK PARTLY")
                                    .replace("ALLOCATION HIGH", "ALLOCATION PARTLY")
                                    .replace("PRINCIPALS HIGH", "PRINCIPALS PARTLY")
                                    .replace("STUDY_CALM HIGH", "STUDY_CALM PARTLY")
                                    .replace("FOLLOW_UP HIGH\n", ""),
                    """
                    allocation/effect-not-measured: allocationModels[forskola]
                    allocation/index-outdated: allocationModels[forskola]
                    allocation/model-kept-current: allocationModels[grundskola]
                    allocation/model-not-evaluated: allocationModels[forskola]
                    allocation/model-not-revised: allocationModels[forskola]
                    allocation/obvious-need-only: schoolUnits[99040005]
                    allocation/use-not-steered: allocationModels[forskola]
                    compensatory/effort-sustained: interventions[sprak-vitsippan]
                    governance/needs-overview-missing: schoolUnits[99040005]
                    patterns/area-deficient: schoolUnits[99040002].areas[STUDY_CALM]
                    patterns/area-deficient: schoolUnits[99040005].areas[GOVERNANCE]
                    patterns/need-overlooked: schoolUnits[99040005]
                    principals/training-overdue: schoolUnits[99040007].principalServices[t1]
                    quality-work/cause-analysis-missing: schoolUnits[99040006]
                    quality-work/what-works-spread:\s
                    study-calm/rules-of-conduct-outdated: schoolUnits[99040002]
                    """,
                    """
                    recommendations/analyse-causes: schoolUnits[99040006]
                    recommendations/complete-principal-training: schoolUnits[99040007].principalServices[t1]
                    recommendations/evaluate-allocation-model: allocationModels[forskola]
                    recommendations/map-needs-at-all-units:\s
                    recommendations/review-rules-of-conduct: schoolUnits[99040002]
                    recommendations/steer-use-of-money: allocationModels[forskola]
                    recommendations/sustain-intervention: interventions[sprak-vitsippan]
                    recommendations/update-allocation-model: allocationModels[forskola]
                    """),
            "kvistbackens-skola",
            Expected.of(
                    "OVERALL PARTLY\n"
                            + HIGH.replace("PRINCIPALS HIGH", "PRINCIPALS PARTLY")
                                    .replace("TEACHING HIGH", "TEACHING PARTLY")
                                    .replace("STUDENT_HEALTH HIGH", "STUDENT_HEALTH PARTLY")
                                    .replace("FOLLOW_UP HIGH", "FOLLOW_UP PARTLY"),
                    """
                    compensatory/effect-not-compared: interventions[matematikstod]
                    follow-up/closed-without-evidence: orders[fl-2023-1]
                    governance/needs-overview-current:\s
                    patterns/area-deficient: schoolUnits[99050001].areas[TEACHING]
                    patterns/area-deficient: schoolUnits[99050001].areas[STUDENT_HEALTH]
                    principals/high-turnover: schoolUnits[99050001]
                    principals/turnover-not-analysed: schoolUnits[99050001]
                    student-health/profession-missing: schoolUnits[99050001]
                    teaching/qualified-teachers-low: schoolUnits[99050001]
                    """,
                    """
                    recommendations/analyse-turnover: schoolUnits[99050001]
                    recommendations/compare-effects: interventions[matematikstod]
                    recommendations/redistribute-experienced-teachers: schoolUnits[99050001]
                    recommendations/remedy-suspected-breach: schoolUnits[99050001]
                    recommendations/reopen-follow-up: orders[fl-2023-1]
                    recommendations/stabilise-leadership: schoolUnits[99050001]
                    """),
            "dunkelvad-kommun",
            Expected.of(
                    """
                    OVERALL LOW-PARTLY
                    ALLOCATION LOW-PARTLY
                    COMPENSATORY LOW-HIGH
                    FOLLOW_UP PARTLY-HIGH
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
