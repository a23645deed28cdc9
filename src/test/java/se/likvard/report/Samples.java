package se.likvard.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Audience;
import se.likvard.assessment.Basis;
import se.likvard.assessment.Because;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.ClosesWhen;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.Missing;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Provision;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Replaced;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Status;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.value.Evidence;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Assessments of invented organisers, made by hand. */
final class Samples {

    private static Missing missing(String path, Reason reason) {
        String what = path.substring(path.lastIndexOf('.') + 1);
        return new Missing(path, reason, new Words("uppgift " + what, "figure " + what));
    }

    private static Subject subject(String type, String name, String key) {
        return new Subject(type, name, new Words(name, name), key);
    }

    static final Subject ORGANISER = subject("Organiser", "Ekånga kommun", "");
    private static final LocalDate AS_OF = LocalDate.of(2025, 11, 1);
    private static final Provision BY_NEED = new Provision(
            "2:8b",
            new Words("2 kap. 8 b § skollagen (2010:800)", "Chapter 2, section 8 b of the Education Act (2010:800)"));
    private static final Provision QUALITY = new Provision(
            "4:3",
            new Words("4 kap. 3 § skollagen (2010:800)", "Chapter 4, section 3 of the Education Act (2010:800)"));
    private static final Provision LATE = new Provision(
            "10:38",
            new Words("10 kap. 38 § skollagen (2010:800)", "Chapter 10, section 38 of the Education Act (2010:800)"));
    private static final Words MARKS = new Words("Skolverket, slutbetyg", "Skolverket, final grades");
    private static final Words MODEL_OLD =
            new Words("Resursfördelningsmodellen har inte setts över", "The allocation model has not been revised");
    private static final Words LOW_RESULTS =
            new Words("Varaktigt låga resultat utan uthållig insats", "Lasting low results without a sustained effort");
    private static final Words NEEDS = new Words(
            "Alla skolenheter har inte en aktuell behovskartläggning", "Not every unit has a current needs assessment");

    private Samples() {}

    static Subject unit(String name, String code) {
        return subject("SchoolUnit", name, "schoolUnits[" + code + "]");
    }

    /** A municipality with an old model, low results at three units, some gaps. */
    static Assessment municipality() {
        Map<String, GradeRange> areas = new TreeMap<>();
        areas.put("ALLOCATION", new GradeRange(Grade.LOW, Grade.LOW));
        areas.put("COMPENSATORY", new GradeRange(Grade.LOW, Grade.PARTLY));
        areas.put("STUDY_CALM", new GradeRange(Grade.HIGH, Grade.HIGH));
        return assessment(
                "Ekånga kommun",
                "MUNICIPAL",
                Optional.of(new GradeRange(Grade.LOW, Grade.LOW)),
                areas,
                municipalityOutcomes(),
                municipalityAdvice());
    }

    /** Twelve units of which hardly anything is known. */
    static Assessment holes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            String key = "schoolUnits[0000" + (1000 + i) + "]";
            Subject subject = subject("SchoolUnit", "Skola " + i, key);
            outcomes.add(open("governance/needs-overview-missing", NEEDS, subject, missing(key + ".needsAssessments")));
            outcomes.add(open(
                    "compensatory/lasting-low-results",
                    LOW_RESULTS,
                    subject,
                    missing(key + ".schoolYears[2025].meritValue", Reason.SUPPRESSED),
                    missing(key + ".schoolYears[2024].meritValue", Reason.SUPPRESSED),
                    missing(key + ".needsAssessments")));
        }
        outcomes.add(open(
                "allocation/model-not-revised",
                MODEL_OLD,
                subject("AllocationModel", "grundskola", "allocationModels[grundskola]"),
                missing("allocationModels[grundskola].lastRevised")));
        return assessment(
                "Hålmyra kommun",
                "MUNICIPAL",
                Optional.of(new GradeRange(Grade.LOW, Grade.HIGH)),
                new TreeMap<>(Map.of("governance", new GradeRange(Grade.PARTLY, Grade.HIGH))),
                outcomes,
                List.of(mapNeeds()));
    }

    /** An independent organiser about which no rule has anything to say. */
    static Assessment silent() {
        return assessment(
                "Stiftelsen Björkhaga", "INDEPENDENT", Optional.empty(), new TreeMap<>(), List.of(), List.of());
    }

    /** Names and texts that try to steer the terminal or the page. */
    static Assessment hostile(String text) {
        Words words = new Words(text, text);
        Subject subject = subject("SchoolUnit", text, text);
        Outcome open = outcome(text, words, RuleKind.CONCERN, subject, Verdict.NOT_ASSESSED)
                .missing(missing(text, Reason.WITHHELD))
                .text(words)
                .make();
        Outcome found = outcome(text, words, RuleKind.CONCERN, subject, Verdict.FOUND)
                .law(new Provision(text, words))
                .limit(new AppliedLimit(text, text, null, text, Status.H, words))
                .match(text, Value.of(text))
                .text(words)
                .make();
        Recommendation advice = new Recommendation(
                text,
                subject,
                Certainty.POSSIBLE,
                words,
                words,
                List.of(new Because(text, subject, Verdict.FOUND)),
                List.of(new Replaced(text, words)),
                List.of(new Provision(text, words)),
                words,
                words,
                AS_OF,
                new ClosesWhen(Evidence.VISIT, words),
                List.of(missing(text, Reason.WITHHELD)),
                List.of());
        return new Assessment(
                text,
                text,
                text,
                AS_OF,
                Audience.PUBLIC,
                text,
                AS_OF,
                text,
                1,
                Optional.empty(),
                Map.of(text, new GradeRange(Grade.LOW, Grade.HIGH)),
                List.of(open, found),
                List.of(advice));
    }

    private static Assessment assessment(
            String name,
            String type,
            Optional<GradeRange> overall,
            Map<String, GradeRange> areas,
            List<Outcome> outcomes,
            List<Recommendation> advice) {
        return new Assessment(
                "2120009999",
                name,
                type,
                AS_OF,
                Audience.CASE,
                "likvard 0.1.0",
                LocalDate.of(2025, 9, 1),
                "sha256:3f1c9a7be02d5148aa",
                27,
                overall,
                areas,
                outcomes,
                advice);
    }

    private static List<Outcome> municipalityOutcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        Subject model = subject("AllocationModel", "grundskola", "allocationModels[grundskola]");
        outcomes.add(outcome("allocation/model-not-revised", MODEL_OLD, RuleKind.CONCERN, model, Verdict.FOUND)
                .law(QUALITY)
                .law(BY_NEED)
                .law(LATE)
                .limit(new AppliedLimit(
                        "revisionYears",
                        "3",
                        Unit.YEARS,
                        "2014-07-01",
                        Status.H,
                        new Words("SI 2022:4573", "SI 2022:4573")))
                .match("model.yearsSinceRevision", Value.of(new BigDecimal("11.1")))
                .text(new Words(
                        "Modellen för grundskola sågs senast över 2014-10-02; det är 11,1 år sedan, gränsen är 3 år.",
                        "The model for compulsory school was last revised on 2014-10-02; that is 11.1 years ago, the limit"
                                + " is 3 years."))
                .make());
        outcomes.add(lowResults("Norrskolan", "10000001", "172,4", "172.4"));
        outcomes.add(lowResults("Almskolan", "10000002", "181,0", "181.0"));
        outcomes.add(causeMissing("Norrskolan", "10000001"));
        outcomes.add(causeMissing("Almskolan", "10000002"));
        outcomes.add(open(
                "compensatory/lasting-low-results",
                LOW_RESULTS,
                unit("Söderskolan", "10000003"),
                missing("schoolUnits[10000003].schoolYears[2025].meritValue", Reason.SUPPRESSED)));
        outcomes.add(outcome(
                        "grade/low-without-overview",
                        new Words("Varken överblick eller aktuell modell", "Neither overview nor a current model"),
                        RuleKind.GRADE,
                        ORGANISER,
                        Verdict.FOUND)
                .grade(Grade.LOW)
                .match("outcome.schoolUnit", Value.of("schoolUnits[10000001]"))
                .text(new Words(
                        "Skolorna skiljer sig åt, men huvudmannen har varken överblick eller en aktuell modell.",
                        "The schools differ, but the organiser has neither an overview nor a current model."))
                .make());
        outcomes.add(outcome(
                        "study-calm/preventive-work-followed-up",
                        new Words("Det förebyggande arbetet följs upp", "The preventive work is followed up"),
                        RuleKind.STRENGTH,
                        unit("Almskolan", "10000002"),
                        Verdict.FOUND)
                .text(new Words("Uppföljd 2025-03-14.", "Followed up on 2025-03-14."))
                .make());
        IntStream.of(1, 2, 3).forEach(i -> outcomes.add(plain(i, Verdict.CLEAR)));
        IntStream.of(4, 5).forEach(i -> outcomes.add(plain(i, Verdict.NOT_APPLICABLE)));
        outcomes.add(outcome("governance/needs-overview-missing", NEEDS, RuleKind.CONCERN, ORGANISER, Verdict.CLEAR)
                .make());
        return outcomes;
    }

    private static Outcome plain(int number, Verdict verdict) {
        Words title = new Words("Andelen behöriga lärare är låg", "The share of qualified teachers is low");
        return outcome(
                        "teaching/qualified-teachers-low",
                        title,
                        RuleKind.CONCERN,
                        unit("Skola " + number, "1000000" + number),
                        verdict)
                .make();
    }

    private static Outcome lowResults(String name, String code, String sv, String en) {
        return outcome(
                        "compensatory/lasting-low-results",
                        LOW_RESULTS,
                        RuleKind.CONCERN,
                        unit(name, code),
                        Verdict.FOUND)
                .limit(new AppliedLimit("lowMerit", "205.5", Unit.MERIT_POINTS, "2025", Status.C, MARKS))
                .limit(new AppliedLimit("lowMerit", "204.75", Unit.MERIT_POINTS, "2024", Status.C, MARKS))
                .match("year.meritValue", Value.of(new BigDecimal(en)))
                .match("year.readings", Value.between(new BigDecimal("4"), new BigDecimal("7.50")))
                .match("unit.lastRevised", Value.none())
                .match("unit.share", Value.unknown(Reason.SUPPRESSED))
                .match("unit.spread", Value.notApplicable())
                .match("unit.special", Value.of(false))
                .text(new Words(
                        "Meritvärdet läsåret 2024/25 var " + sv + " och har legat under gränsen i tre år.",
                        "The merit value of school year 2024/25 was " + en + " and has been below the limit for three"
                                + " years."))
                .make();
    }

    private static Outcome causeMissing(String name, String code) {
        Words title = new Words("Orsaksanalys saknas", "The cause analysis is missing");
        return outcome("quality-work/cause-analysis-missing", title, RuleKind.CONCERN, unit(name, code), Verdict.FOUND)
                .law(QUALITY)
                .basis(Basis.LAW)
                .text(new Words(
                        "Misstänkt brist: orsakerna till resultaten har inte analyserats.",
                        "Suspected breach: the causes of the results have not been analysed."))
                .make();
    }

    private static List<Recommendation> municipalityAdvice() {
        Words title = new Words("Uppdatera resursfördelningsmodellen", "Update the allocation model");
        Subject model = subject("AllocationModel", "grundskola", "allocationModels[grundskola]");
        Recommendation update = new Recommendation(
                "recommendations/update-allocation-model",
                ORGANISER,
                Certainty.CERTAIN,
                title,
                new Words(
                        "Se över modellen med aktuella uppgifter om elevernas behov och fatta ett nytt beslut.",
                        "Revise the model with current figures on the needs of pupils and decide anew."),
                List.of(
                        new Because("compensatory/lasting-low-results", unit("Norrskolan", "10000001"), Verdict.FOUND),
                        new Because("compensatory/lasting-low-results", unit("Almskolan", "10000002"), Verdict.FOUND),
                        new Because("allocation/model-not-revised", model, Verdict.FOUND)),
                List.of(new Replaced(
                        "recommendations/evaluate-allocation-model",
                        new Words("Utvärdera resursfördelningsmodellen", "Evaluate the allocation model"))),
                List.of(BY_NEED),
                new Words("Reviderad modell med redovisat underlag", "A revised model with the figures behind it"),
                new Words("Nämnden", "The committee"),
                LocalDate.of(2026, 5, 1),
                new ClosesWhen(
                        Evidence.WRITTEN,
                        new Words("beslut om modellen, högst tre år gammalt", "a decision, at most three years old")),
                List.of(),
                List.of());
        return List.of(
                update,
                causeAnalysis("Norrskolan", "10000001"),
                causeAnalysis("Almskolan", "10000002"),
                sustain("Söderskolan", "10000003"));
    }

    private static Recommendation causeAnalysis(String name, String code) {
        return new Recommendation(
                "recommendations/cause-analysis",
                unit(name, code),
                Certainty.CERTAIN,
                new Words("Analysera orsakerna", "Analyse the causes"),
                new Words("Ta reda på varför resultaten är låga.", "Find out why the results are low."),
                List.of(new Because("quality-work/cause-analysis-missing", unit(name, code), Verdict.FOUND)),
                List.of(),
                List.of(QUALITY),
                new Words("Orsaksanalys per enhet", "A cause analysis for each unit"),
                new Words("Rektor med stöd av huvudmannen", "The principal with the organiser's support"),
                LocalDate.of(2026, 3, 1),
                new ClosesWhen(Evidence.WRITTEN, new Words("analysen, daterad", "the analysis, dated")),
                List.of(),
                List.of());
    }

    private static Recommendation sustain(String name, String code) {
        return new Recommendation(
                "recommendations/sustain-intervention",
                unit(name, code),
                Certainty.POSSIBLE,
                new Words("Håll ut med insatsen", "Sustain the intervention"),
                new Words("Fortsätt minst tre år.", "Go on for at least three years."),
                List.of(new Because("compensatory/lasting-low-results", unit(name, code), Verdict.NOT_ASSESSED)),
                List.of(),
                List.of(),
                new Words("Flerårig plan", "A plan for several years"),
                new Words("Skolchefen", "The chief education officer"),
                LocalDate.of(2026, 11, 1),
                new ClosesWhen(Evidence.RESULT_DATA, new Words("stigande meritvärde", "a rising merit value")),
                List.of(missing("schoolUnits[10000003].schoolYears[2025].meritValue", Reason.SUPPRESSED)),
                List.of());
    }

    private static Recommendation mapNeeds() {
        List<Because> because = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Because(
                        "governance/needs-overview-missing",
                        subject("SchoolUnit", "Skola " + i, "schoolUnits[0000" + (1000 + i) + "]"),
                        Verdict.NOT_ASSESSED))
                .toList();
        return new Recommendation(
                "recommendations/map-needs",
                ORGANISER,
                Certainty.POSSIBLE,
                new Words("Kartlägg behoven vid alla enheter", "Map the needs at all units"),
                new Words("Kartlägg en gång om året.", "Map them once a year."),
                because,
                List.of(),
                List.of(),
                new Words("Behovskartläggning", "Needs assessment"),
                new Words("Skolchefen", "The chief education officer"),
                LocalDate.of(2026, 5, 1),
                new ClosesWhen(Evidence.WRITTEN, new Words("en kartläggning per enhet", "an assessment for each unit")),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> missing("schoolUnits[0000" + (1000 + i) + "].needsAssessments"))
                        .toList(),
                List.of());
    }

    private static Missing missing(String path) {
        return missing(path, Reason.NOT_REPORTED);
    }

    private static Outcome open(String rule, Words title, Subject subject, Missing... missing) {
        OutcomeDraft draft = outcome(rule, title, RuleKind.CONCERN, subject, Verdict.NOT_ASSESSED);
        List.of(missing).forEach(draft::missing);
        return draft.make();
    }

    private static OutcomeDraft outcome(String rule, Words title, RuleKind kind, Subject subject, Verdict verdict) {
        return new OutcomeDraft(rule, title, kind, subject, verdict);
    }
}
