package se.likvard.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;

/** The same assessment with every list in another order. */
final class Shuffled {

    private Shuffled() {}

    static Assessment of(Assessment a, int seed) {
        Random random = new Random(seed);
        Map<String, GradeRange> areas = new LinkedHashMap<>();
        shuffled(List.copyOf(a.areas().keySet()), random)
                .forEach(area -> areas.put(area, a.areas().get(area)));
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
                areas,
                shuffled(a.outcomes().stream().map(o -> of(o, random)).toList(), random),
                shuffled(a.recommendations().stream().map(r -> of(r, random)).toList(), random));
    }

    private static Outcome of(Outcome o, Random random) {
        return new Outcome(
                o.rule(),
                o.title(),
                o.criterion(),
                o.kind(),
                o.grade(),
                o.basis(),
                shuffled(o.law(), random),
                o.subject(),
                o.verdict(),
                shuffled(o.matches(), random),
                shuffled(o.limits(), random),
                shuffled(o.missing(), random),
                o.text());
    }

    private static Recommendation of(Recommendation r, Random random) {
        return new Recommendation(
                r.rule(),
                r.subject(),
                r.certainty(),
                r.title(),
                r.text(),
                shuffled(r.because(), random),
                shuffled(r.replaces(), random),
                shuffled(r.law(), random),
                r.measure(),
                r.owner(),
                r.followUpBy(),
                r.closesWhen(),
                shuffled(r.missing(), random),
                shuffled(r.matches(), random));
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }
}
