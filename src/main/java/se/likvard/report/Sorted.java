package se.likvard.report;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Because;
import se.likvard.assessment.Missing;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Provision;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Replaced;

/** An assessment with all of its lists in one order, so that the order in which it was made cannot be seen. */
final class Sorted {

    // What two elements say in full breaks every tie: elements that are still equal print the same.
    private static final Comparator<Outcome> OUTCOMES = comparing(Outcome::rule)
            .thenComparing(Outcome::subject)
            .thenComparing(Sorted::byMatches)
            .thenComparing(Record::toString);
    private static final Comparator<Recommendation> RECOMMENDATIONS = comparing(Recommendation::rule)
            .thenComparing(Recommendation::subject)
            .thenComparing(Recommendation::certainty)
            .thenComparing(Record::toString);
    private static final Comparator<Because> REASONS =
            comparing(Because::rule).thenComparing(Because::subject).thenComparing(Record::toString);
    private static final Comparator<AppliedLimit> LIMITS =
            comparing(AppliedLimit::name).thenComparing(AppliedLimit::from).thenComparing(Record::toString);
    private static final Comparator<Replaced> REPLACED =
            comparing(Replaced::rule).thenComparing(Record::toString);
    private static final Comparator<Missing> MISSING = comparing(Missing::path).thenComparing(Missing::reason);
    private static final Comparator<Provision> LAW = Comparator.<Provision>comparingInt(Sorted::chapter)
            .thenComparing(Provision::key)
            .thenComparing(Record::toString);
    private static final MatchOrder MATCHES = new MatchOrder();

    private Sorted() {}

    static Assessment of(Assessment a) {
        return new Assessment(
                a.organiserId(),
                a.organiserName(),
                a.organiserType(),
                a.asOf(),
                a.audience(),
                a.engine(),
                a.lawKnownUntil(),
                a.rulebookHash(),
                a.rules(),
                a.overall(),
                new TreeMap<>(a.areas()),
                a.outcomes().stream().map(Sorted::outcome).sorted(OUTCOMES).toList(),
                a.recommendations().stream()
                        .map(Sorted::recommendation)
                        .sorted(RECOMMENDATIONS)
                        .toList());
    }

    static List<Provision> law(Collection<Provision> law) {
        return law.stream().distinct().sorted(LAW).toList();
    }

    static List<AppliedLimit> limits(Collection<AppliedLimit> limits) {
        return limits.stream().distinct().sorted(LIMITS).toList();
    }

    private static Outcome outcome(Outcome o) {
        return new Outcome(
                o.rule(),
                o.title(),
                o.criterion(),
                o.kind(),
                o.grade(),
                o.basis(),
                law(o.law()),
                o.subject(),
                o.verdict(),
                o.matches().stream().sorted(MATCHES).toList(),
                limits(o.limits()),
                o.missing().stream().sorted(MISSING).toList(),
                o.text());
    }

    private static Recommendation recommendation(Recommendation r) {
        return new Recommendation(
                r.rule(),
                r.subject(),
                r.certainty(),
                r.title(),
                r.text(),
                r.because().stream().sorted(REASONS).toList(),
                r.replaces().stream().sorted(REPLACED).toList(),
                law(r.law()),
                r.measure(),
                r.owner(),
                r.followUpBy(),
                r.closesWhen(),
                r.missing().stream().sorted(MISSING).toList(),
                r.matches().stream().sorted(MATCHES).toList());
    }

    private static int byMatches(Outcome one, Outcome other) {
        for (int i = 0; i < Math.min(one.matches().size(), other.matches().size()); i++) {
            int order = MATCHES.compare(one.matches().get(i), other.matches().get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.matches().size(), other.matches().size());
    }

    /** The chapter that a key begins with, so that chapter 10 comes after chapter 2; without one, last. */
    private static int chapter(Provision provision) {
        int colon = provision.key().indexOf(':');
        String chapter = provision.key().substring(0, Math.max(colon, 0));
        return chapter.matches("[0-9]{1,4}") ? Integer.parseInt(chapter) : Integer.MAX_VALUE;
    }
}
