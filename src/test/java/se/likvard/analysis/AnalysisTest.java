package se.likvard.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.analysis.Fault.Weight;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Recommendation;
import se.likvard.organiser.Closed;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.RulebookFolder;
import se.likvard.rulebook.Sample;
import se.likvard.rulebook.ShippedFiles;

/** Each fault planted in a few of the shipped rules, and the shipped rules as they are. */
class AnalysisTest {

    private static final ShippedFiles FILES = ShippedFiles.all();
    private static final String TURNOVER = "principals/high-turnover";
    private static final String TURNOVER_DRL = TURNOVER + "/high-turnover.drl";
    private static final String STABILISE = "recommendations/stabilise-leadership";
    private static final String INDEX = "allocation/index-outdated";
    private static final String UPDATE = "recommendations/update-allocation-model";
    private static final String COMPARED = "allocation/effect-not-compared";
    private static final String MEASURED = "allocation/effect-not-measured";
    private static final String HANDOVER = "principals/handover-missing";
    private static final String INDUCTION = "principals/induction-missing";
    private static final String TEAM = "principals/leadership-team-missing";
    private static final String EVALUATE = "recommendations/evaluate-allocation-model";

    private static List<Fault> of(ShippedFiles files) {
        return Analysis.of(files.rulebook());
    }

    /** The faults at a place. */
    private static Fault at(String place, List<Fault> faults) {
        List<Fault> there = faults.stream()
                .filter(each -> each.problem().where().equals(place))
                .toList();
        assertThat(there).as("%s of %s", place, faults).hasSize(1);
        return there.get(0);
    }

    private static void says(Fault fault, Weight weight, String sv, String en) {
        assertThat(fault.weight()).isEqualTo(weight);
        assertThat(fault.problem().what().sv()).contains(sv);
        assertThat(fault.problem().what().en()).contains(en);
    }

    @Test
    void theShippedRulesHaveNone() {
        assertThat(of(FILES)).isEmpty();
    }

    @Test
    void aConditionThatCanNeverHold() {
        String drl = INDEX + "/index-outdated.drl";
        ShippedFiles files = FILES.only(INDEX).replacing(drl, "limit.indexYears )", "limit.indexYears, indexAge < 1 )");
        says(
                at(files.place(drl, "indexAge < 1"), of(files)),
                Weight.ERROR,
                "villkoret kan aldrig gälla: ingen uppgift i indexAge",
                "the condition can never hold: no figure in indexAge");
    }

    @Test
    void aTestThatEveryFigurePasses() {
        String drl = INDEX + "/index-outdated.drl";
        ShippedFiles files =
                FILES.only(INDEX).replacing(drl, "limit.indexYears )", "limit.indexYears, indexAge <= 200 )");
        says(
                at(files.place(drl, "indexAge <= 200"), of(files)),
                Weight.WARNING,
                "varje uppgift i indexAge klarar det",
                "every figure in indexAge passes it");
    }

    @Test
    void aConditionThatOnlyAsAWholeCanNeverHold() {
        String drl = INDEX + "/index-outdated.drl";
        ShippedFiles files = FILES.only(INDEX)
                .replacing(
                        drl,
                        "limit.indexYears )",
                        "limit.indexYears )\n    AllocationModel( this == $model, indexAge < 1 )");
        says(
                at(files.place(drl, "AllocationModel( this == $model, indexAge < 1"), of(files)),
                Weight.ERROR,
                "villkoret kan aldrig gälla, hur",
                "the condition can never hold, whatever");
    }

    /** Also of rules that are only looked at. */
    @Test
    void withAMemoryTheSameIsSaidAfterEachEdit(@TempDir Path folder) {
        String file = EVALUATE + "/advice.yaml";
        String drl = INDEX + "/index-outdated.drl";
        ShippedFiles few = FILES.only(
                UPDATE,
                EVALUATE,
                "allocation/model-not-revised",
                "allocation/index-ageing",
                "allocation/index-misplaces-money",
                INDEX,
                "allocation/model-not-evaluated",
                COMPARED,
                MEASURED);
        ShippedFiles excluding = few.with(file, FILES.text(file) + "excludes: [ " + UPDATE + " ]\n");
        ShippedFiles never = few.replacing(drl, "limit.indexYears )", "limit.indexYears, indexAge < 1 )");
        for (ShippedFiles files : List.of(few, few, excluding, never, few)) {
            Memory memory = Memory.at(folder.resolve("x.memory"), "build");
            Path rules = files.writeTo(folder.resolve("rules"));
            assertThat(Analysis.of(new RulebookFolder(rules).look(memory), files::rulebook, memory))
                    .isEqualTo(of(files));
            memory.keep();
        }
    }

    @Test
    void anIndicatorsDeclaredRangeIsKnown() {
        String drl = "governance/support-missing/support-missing.drl";
        ShippedFiles files = FILES.only("governance/support-missing").replacing(drl, ">= limit.supportAreas", "> 5");
        says(at(files.place(drl, "deficientAreas > 5"), of(files)), Weight.ERROR, "kan aldrig gälla", "can never hold");
    }

    @Test
    void anAlternativeThatCanNeverHold() {
        String drl = "recommendations/strengthen-effort/strengthen-effort.drl";
        ShippedFiles files = FILES.only(
                        "recommendations/strengthen-effort",
                        "compensatory/effort-too-small",
                        "compensatory/lasting-low-results")
                .replacing(
                        drl,
                        "( Outcome( rule == \"compensatory/effort-too-small\", subject == $intervention )",
                        "( Intervention( this == $intervention, running == false )");
        says(
                at(files.place(drl, "Intervention( this == $intervention, running"), of(files)),
                Weight.ERROR,
                "det här alternativet kan aldrig gälla",
                "this alternative can never hold");
    }

    @Test
    void aConditionThatAlwaysHolds() {
        ShippedFiles files =
                FILES.only(TURNOVER).replacing(TURNOVER_DRL, ", principalsInWindow >= limit.principals", "");
        says(
                at(files.place(TURNOVER_DRL, "SchoolUnit( this"), of(files)),
                Weight.ERROR,
                "villkoret gäller alltid",
                "the condition always holds");
    }

    @Test
    void aRuleThatFindsNothingThatAnotherDoesNotFindToo() {
        String more = "principals/very-high-turnover";
        String drl = more + "/very-high-turnover.drl";
        ShippedFiles files = FILES.only(TURNOVER)
                .copying(TURNOVER, more)
                .replacing(drl, ">= limit.principals", "> limit.principals");
        List<Fault> subsumed = of(files).stream()
                .filter(each -> each.problem().what().en().contains("never finds anything"))
                .toList();
        assertThat(subsumed).hasSize(1);
        says(
                at(files.place(drl, "$unit : SchoolUnit"), subsumed),
                Weight.WARNING,
                more + " finner aldrig något som inte " + TURNOVER + " också finner",
                more + " never finds anything that " + TURNOVER + " does not find too");
    }

    /** It is meant: it asks for something else to be done. */
    @Test
    void aRuleThatNarrowsAnotherUnderACriterionOfItsOwn() {
        String more = "principals/very-high-turnover";
        String drl = more + "/very-high-turnover.drl";
        ShippedFiles narrower = FILES.only(TURNOVER)
                .copying(TURNOVER, more)
                .replacing(drl, "REK-01", "REK-02")
                .replacing(drl, ">= limit.principals", "> limit.principals");
        assertThat(of(narrower)).noneMatch(each -> each.problem().what().en().contains(" finds "));
    }

    @Test
    void rulesThatAlwaysFindTheSame() {
        String again = "principals/turnover-again";
        String drl = again + "/turnover-again.drl";
        ShippedFiles files = FILES.only(TURNOVER).copying(TURNOVER, again).replacing(drl, "REK-01", "REK-02");
        List<Fault> same = of(files).stream()
                .filter(each -> each.problem().what().en().contains("the same"))
                .toList();
        assertThat(same).hasSize(1);
        says(
                same.get(0),
                Weight.WARNING,
                TURNOVER + " och " + again + " finner alltid detsamma",
                TURNOVER + " and " + again + " always find the same");
    }

    @Test
    void aParameterThatNobodyUses() {
        ShippedFiles files = FILES.with(
                "parameters.yaml",
                FILES.text("parameters.yaml")
                        + "forgotten:\n  unit: YEARS\n  values:\n    - { from: 2014-07-01, value: 2, status: H, source: \"x\" }\n");
        says(
                at(
                        files.place("parameters.yaml", "forgotten:"),
                        Unused.of(
                                files.rulebook(),
                                files.rulebook().layers().stream()
                                        .flatMap(List::stream)
                                        .toList())),
                Weight.WARNING,
                "använder forgotten",
                "uses forgotten");
    }

    @Test
    void aConcernThatNoRecommendationAnswers() {
        says(
                at(FILES.place(TURNOVER_DRL, "$unit : SchoolUnit"), of(FILES.only(TURNOVER))),
                Weight.WARNING,
                "ingen rekommendation svarar på " + TURNOVER,
                "no recommendation answers " + TURNOVER);
        ShippedFiles answered = FILES.only(TURNOVER, STABILISE, HANDOVER, INDUCTION, TEAM)
                .replacing(
                        STABILISE + "/stabilise-leadership.drl", ", \"patterns/turnover-under-weak-governance\"", "");
        assertThat(of(answered)).noneMatch(each -> each.problem().where().contains(TURNOVER));
    }

    @Test
    void aRecommendationThatNothingCanCause() {
        String advice = "recommendations/lengthen-effort";
        String drl = advice + "/lengthen-effort.drl";
        ShippedFiles files = FILES.only(advice, "compensatory/effort-too-short")
                .replacing(drl, "running == true", "running == false")
                .with(
                        advice + "/advice.yaml",
                        FILES.text(advice + "/advice.yaml").replaceAll("excludes:.*", ""));
        says(
                at(files.place(drl, "Outcome("), of(files)),
                Weight.WARNING,
                "ingenting kan föranleda rekommendationen",
                "nothing can cause the recommendation");
    }

    @Test
    void aRuleThatHoldsBecauseAnOutcomeIsNotThereThatRestsOnItsOwn() {
        String spiral = "patterns/negative-spiral";
        String drl = spiral + "/negative-spiral.drl";
        ShippedFiles files = FILES.only(spiral, "patterns/area-deficient")
                .replacing(
                        drl,
                        "$unit : SchoolUnit( )\n",
                        "$unit : SchoolUnit( )\n    not Outcome( kind == CONCERN, schoolUnit == $unit )\n");
        says(
                at(files.place(drl, "Outcome( kind"), Cycles.of(new Universes(files.rulebook(), Memory.lost()))),
                Weight.ERROR,
                spiral + " gäller när " + spiral + " inte gör det",
                spiral + " holds when " + spiral + " does not");
    }

    /** Whether two recommendations meet is shown by an organiser, in the message itself, that gets both. */
    @Test
    void recommendationsThatExcludeEachOtherAndMeet() {
        String file = EVALUATE + "/advice.yaml";
        ShippedFiles files = FILES.only(
                        UPDATE,
                        EVALUATE,
                        "allocation/model-not-revised",
                        "allocation/index-ageing",
                        "allocation/index-misplaces-money",
                        INDEX,
                        "allocation/model-not-evaluated",
                        COMPARED,
                        MEASURED)
                .with(file, FILES.text(file) + "excludes: [ " + UPDATE + " ]\n");
        Fault fault = at(files.place(file, UPDATE), of(files));
        says(
                fault,
                Weight.ERROR,
                EVALUATE + " och " + UPDATE + " utesluter varandra men kan ges samtidigt, till exempel ",
                EVALUATE + " and " + UPDATE + " exclude each other but can be given together, for instance ");
        assertThat(replayed(fault, files.rulebook()).recommendations())
                .extracting(Recommendation::rule)
                .contains(UPDATE, EVALUATE);
    }

    /** The organiser of the message, assessed. */
    private static Assessment replayed(Fault fault, Rulebook rulebook) {
        String text = fault.problem().what().en();
        Matcher made = Pattern.compile("for instance (\\{.*\\}) on (\\d{4}-\\d\\d-\\d\\d)$")
                .matcher(text);
        if (made.find()) {
            return rulebook.assess(
                    Organisers.read("witness", made.group(1).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    LocalDate.parse(made.group(2)));
        }
        return Sample.of(rulebook, any -> true)
                .filter(each -> text.contains(each.place().toString()))
                .map(each -> rulebook.assess(
                        text.endsWith(")") ? each.organiser() : Closed.of(each.organiser()), each.asOf()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    @Test
    void whatCannotBeShownIsNotDecided() {
        String lengthen = "recommendations/lengthen-effort";
        String strengthen = "recommendations/strengthen-effort";
        String file = strengthen + "/advice.yaml";
        ShippedFiles files = FILES.only(
                        lengthen,
                        strengthen,
                        "compensatory/effort-too-short",
                        "compensatory/effort-too-small",
                        "compensatory/lasting-low-results")
                .with(
                        lengthen + "/advice.yaml",
                        FILES.text(lengthen + "/advice.yaml").replaceAll("excludes:.*", ""))
                .withoutCases()
                .with(file, FILES.text(file) + "excludes: [ " + lengthen + " ]\n");
        says(
                at(files.place(file, lengthen), of(files)),
                Weight.WARNING,
                "inte avgjort: " + strengthen + " och " + lengthen,
                "not decided: " + strengthen + " and " + lengthen);
    }

    @Test
    void onlyRecommendationsAboutTheSameThingCanExcludeEachOther() {
        String file = EVALUATE + "/advice.yaml";
        ShippedFiles files = FILES.only(
                        STABILISE,
                        EVALUATE,
                        TURNOVER,
                        "allocation/model-not-evaluated",
                        COMPARED,
                        MEASURED,
                        HANDOVER,
                        INDUCTION,
                        TEAM,
                        "patterns/turnover-under-weak-governance",
                        "governance/support-missing")
                .with(file, FILES.text(file) + "excludes: [ " + STABILISE + " ]\n");
        says(
                at(files.place(file, STABILISE), of(files)),
                Weight.ERROR,
                STABILISE + " handlar om annat än " + EVALUATE,
                STABILISE + " is about something else than " + EVALUATE);
    }

    @Test
    void aConcernThatLeavesTheBestGradeStanding() {
        String overall = "grade/overall-partly-concern";
        ShippedFiles files = FILES.only(TURNOVER, overall, "grade/area-partly-concern")
                .replacing(
                        overall + "/overall-partly-concern.drl", "kind == CONCERN,", "kind == CONCERN, basis == LAW,");
        Fault fault = of(files).stream()
                .filter(each -> each.problem().what().en().startsWith("gap"))
                .reduce((one, other) -> {
                    throw new AssertionError(one + " " + other);
                })
                .orElseThrow();
        assertThat(fault.problem().where()).isEqualTo(files.place(TURNOVER_DRL, "$unit : SchoolUnit"));
        says(
                fault,
                Weight.ERROR,
                "lucka i bedömningen: " + TURNOVER
                        + " kan vara iakttagen medan den samlade bedömningen är i hög utsträckning",
                "gap in the grade: " + TURNOVER + " can be found while the overall grade is to a high extent");
        Assessment assessment = replayed(fault, files.rulebook());
        assertThat(assessment.outcomes())
                .anyMatch(
                        each -> each.rule().equals(TURNOVER) && each.verdict() == se.likvard.assessment.Verdict.FOUND);
        assertThat(assessment.overall().orElseThrow().worst()).isEqualTo(se.likvard.assessment.Grade.HIGH);
    }

    @Test
    void aStepOfTheGradeThatAWorseOneAlwaysHides() {
        String partly = "grade/overall-partly-concern";
        String low = "grade/overall-low-concern";
        ShippedFiles files = FILES.only(TURNOVER, partly)
                .copying(partly, low)
                .replacing(low + "/overall-low-concern.drl", "@grade( PARTLY )", "@grade( LOW )");
        says(
                at(files.place(partly + "/overall-partly-concern.drl", "$organiser : Organiser"), of(files)),
                Weight.ERROR,
                "överlapp i bedömningen: när " + partly + " gäller",
                "overlap in the grade: when " + partly + " holds");
    }

    @Test
    void aStrengthThatOverlapsTheConcernThatItMirrors() {
        String strength = "allocation/model-kept-current";
        String drl = strength + "/model-kept-current.drl";
        ShippedFiles files = FILES.only(
                        strength,
                        "allocation/model-not-revised",
                        "allocation/index-ageing",
                        "allocation/index-misplaces-money",
                        INDEX,
                        "allocation/model-not-evaluated",
                        COMPARED,
                        MEASURED)
                .replacing(drl, "indexAge <= limit.indexYears", "indexAge >= limit.indexYears");
        Fault fault = at(files.place(drl, "$model : AllocationModel"), of(files));
        says(
                fault,
                Weight.ERROR,
                "överlapp: styrkan " + strength + " och " + INDEX,
                "overlap: the strength " + strength);
        assertThat(replayed(fault, files.rulebook()).outcomes())
                .filteredOn(each -> each.verdict() == se.likvard.assessment.Verdict.FOUND)
                .extracting(se.likvard.assessment.Outcome::rule)
                .contains(strength, INDEX);
    }
}
