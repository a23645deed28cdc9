package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Audience;
import se.likvard.assessment.Inquiry;
import se.likvard.assessment.MissingInput.Kind;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.organiser.Organiser;
import se.likvard.value.Gap;

/** Assesses organisers on one day. */
final class Assessor {

    private static final Comparator<Screening.Screened> OUTCOMES = Comparator.comparing(Screening.Screened::rule)
            .thenComparing(Screening.Screened::type)
            .thenComparing(Screening.Screened::subject);

    private final Rulebook rulebook;
    private final LocalDate day;
    private final Edition edition;
    private final DayPolicy policy;

    Assessor(Rulebook rulebook, LocalDate day) {
        this.rulebook = rulebook;
        this.day = day;
        this.edition = rulebook.editions().on(day);
        this.policy = new DayPolicy(rulebook.parameters(), day);
    }

    Assessment assess(Organiser organiser) {
        List<Fact> facts = facts(organiser);
        return tell(organiser, facts, edition.judge(facts, organiser.organiserType()));
    }

    /** What an assessment says in short. */
    Screening screen(Organiser organiser) {
        return screening(organiser, day, rulebook.hash(), edition.screen(facts(organiser), organiser.organiserType()));
    }

    /** The same, with what is missing. */
    Inquiry inquire(Organiser organiser) {
        List<Judged> judged = edition.judge(facts(organiser), organiser.organiserType());
        List<Inquiry.Open> open = judged.stream()
                .filter(each -> each.rule().kind() != RuleKind.RECOMMENDATION)
                .filter(each -> each.verdict() == Verdict.NOT_ASSESSED)
                .map(each -> new Inquiry.Open(screened(each), kinds(each.gaps())))
                .sorted(Comparator.comparing(Inquiry.Open::outcome, OUTCOMES))
                .toList();
        return new Inquiry(screening(organiser, day, rulebook.hash(), judged), open);
    }

    private static SortedSet<Kind> kinds(List<Gap> gaps) {
        SortedSet<Kind> kinds = new TreeSet<>();
        gaps.forEach(gap -> kinds.add(Kind.of(gap.path(), gap.reason())));
        return kinds;
    }

    /** What the rules said of an organiser in short. */
    static Screening screening(Organiser organiser, LocalDate day, String hash, List<Judged> judged) {
        Grading grading = new Grading(judged);
        return new Screening(
                organiser.registrationNumber(),
                organiser.name(),
                organiser.organiserType().name(),
                day,
                hash,
                grading.overall(),
                grading.areas(),
                judged.stream()
                        .filter(each -> each.rule().kind() != RuleKind.RECOMMENDATION)
                        .map(Assessor::screened)
                        .sorted(OUTCOMES)
                        .toList(),
                new Standing(judged)
                        .all().stream()
                                .map(Assessor::advised)
                                .sorted(Comparator.comparing(Screening.Advised::rule)
                                        .thenComparing(Screening.Advised::type)
                                        .thenComparing(Screening.Advised::subject))
                                .toList());
    }

    private static Screening.Screened screened(Judged each) {
        Fact subject = each.subject();
        return new Screening.Screened(each.rule().name(), subject.type(), subject.key(), each.verdict());
    }

    private static Screening.Advised advised(Judged each) {
        Fact subject = each.subject();
        return new Screening.Advised(each.rule().name(), subject.type(), subject.key(), each.certainty());
    }

    /** What the compiled rules say otherwise than Drools; empty when nothing. */
    Optional<String> difference(Organiser organiser) {
        List<Fact> facts = facts(organiser);
        List<Judged> ours = edition.judge(facts, organiser.organiserType());
        List<Judged> drools = edition.judgeByDrools(facts, organiser.organiserType());
        return IntStream.range(0, Math.max(ours.size(), drools.size()))
                .filter(each -> each >= ours.size()
                        || each >= drools.size()
                        || !ours.get(each).equals(drools.get(each)))
                .mapToObj(each -> (each < ours.size() ? ours : drools).get(each))
                .map(each -> each.rule().name() + " " + each.subject().key())
                .findFirst();
    }

    /** Puts what the rules said of the organiser into words. */
    Assessment tell(Organiser organiser, List<Fact> facts, List<Judged> judged) {
        Telling telling = telling(facts, judged);
        List<Outcome> outcomes = judged.stream()
                .filter(each -> each.rule().kind() != RuleKind.RECOMMENDATION)
                .map(telling::outcome)
                .sorted(Comparator.comparing(Outcome::rule).thenComparing(Outcome::subject))
                .toList();
        Grading grading = new Grading(judged);
        return new Assessment(
                organiser.registrationNumber(),
                organiser.name(),
                organiser.organiserType().name(),
                day,
                Audience.CASE,
                Engine.NAME_AND_VERSION,
                rulebook.law().knownUntil(),
                rulebook.hash(),
                rulebook.size(),
                grading.overall(),
                grading.areas(),
                outcomes,
                new Recommending(telling, day, judged).recommendations());
    }

    private Telling telling(List<Fact> facts, List<Judged> judged) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(OutcomeFacts.of(judged, edition::suspectsBreach));
        PathWords paths = new PathWords(rulebook.vocabulary());
        Figures figures = new Figures(rulebook.vocabulary(), edition, new Evaluation(all, policy), paths);
        return new Telling(rulebook.law(), day, figures, paths);
    }

    /** What rules see of the organiser, its own fact first. */
    List<Fact> facts(Organiser organiser) {
        return rulebook.facts(organiser, day);
    }

    Edition edition() {
        return edition;
    }
}
