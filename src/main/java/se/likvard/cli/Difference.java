package se.likvard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Verdict;
import se.likvard.value.Words;

/** What differs between the assessments of the same organisers by two rulebooks. */
final class Difference {

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private Difference(Language language) {
        this.language = language;
    }

    /**
     * A line for each organiser with a difference, and one under it for each difference; empty when there is none.
     *
     * @param before by registration number
     * @param now likewise
     */
    static List<String> of(Map<String, Assessment> before, Map<String, Assessment> now, Language language) {
        Difference difference = new Difference(language);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        all.forEach(each ->
                difference.organiser(Optional.ofNullable(before.get(each)), Optional.ofNullable(now.get(each))));
        return List.copyOf(difference.lines);
    }

    private void organiser(Optional<Assessment> before, Optional<Assessment> now) {
        Assessment known = now.or(() -> before).orElseThrow();
        int from = lines.size();
        if (before.isEmpty() || now.isEmpty()) {
            lines.add("  "
                    + in(before.isEmpty() ? new Words("ny huvudman", "new organiser") : new Words("borta", "gone")));
        } else {
            compare(before.get(), now.get());
        }
        if (lines.size() > from) {
            lines.add(from, known.organiserName() + " (" + known.organiserId() + ")");
        }
    }

    private void compare(Assessment before, Assessment now) {
        changed(in(new Words("sammantaget", "overall")), grade(before.overall()), grade(now.overall()));
        TreeSet<String> areas = new TreeSet<>(before.areas().keySet());
        areas.addAll(now.areas().keySet());
        areas.forEach(area -> changed(
                area,
                grade(Optional.ofNullable(before.areas().get(area))),
                grade(Optional.ofNullable(now.areas().get(area)))));
        pairs(outcomes(before), outcomes(now), this::outcome);
        pairs(recommendations(before), recommendations(now), this::recommendation);
    }

    private static SortedMap<String, Outcome> outcomes(Assessment assessment) {
        SortedMap<String, Outcome> all = new TreeMap<>();
        assessment
                .outcomes()
                .forEach(each -> all.put(each.rule() + " " + each.subject().key(), each));
        return all;
    }

    private static SortedMap<String, Recommendation> recommendations(Assessment assessment) {
        SortedMap<String, Recommendation> all = new TreeMap<>();
        assessment
                .recommendations()
                .forEach(each -> all.put(each.rule() + " " + each.subject().key(), each));
        return all;
    }

    private <T> void pairs(
            SortedMap<String, T> before, SortedMap<String, T> now, BiConsumer<Optional<T>, Optional<T>> tell) {
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        all.forEach(each -> tell.accept(Optional.ofNullable(before.get(each)), Optional.ofNullable(now.get(each))));
    }

    /** A rule that is not about the organiser is no news. */
    private void outcome(Optional<Outcome> before, Optional<Outcome> now) {
        Outcome known = now.or(() -> before).orElseThrow();
        String about = "[" + known.rule() + "] " + in(known.subject().name());
        String was = before.map(each -> verdict(each.verdict())).orElse("–");
        String is = now.map(each -> verdict(each.verdict())).orElse("–");
        String irrelevant = verdict(Verdict.NOT_APPLICABLE);
        boolean sameVerdict =
                was.equals(is) || was.equals("–") && is.equals(irrelevant) || is.equals("–") && was.equals(irrelevant);
        if (!sameVerdict) {
            changed(about, was, is);
            return;
        }
        if (before.isPresent() && now.isPresent() && !is.equals(irrelevant)) {
            same(about, is, before.get(), now.get());
        }
    }

    /** The same verdict may rest on something else. */
    private void same(String about, String verdict, Outcome before, Outcome now) {
        boolean figures =
                before.matches().equals(now.matches()) && before.missing().equals(now.missing());
        if (!figures) {
            lines.add("  " + about + ": " + verdict + in(new Words(", med andra uppgifter", ", with other figures")));
        } else if (!before.limits().equals(now.limits())) {
            lines.add("  " + about + ": " + verdict + in(new Words(", med en annan gräns", ", with another limit")));
        }
    }

    private void recommendation(Optional<Recommendation> before, Optional<Recommendation> now) {
        Recommendation known = now.or(() -> before).orElseThrow();
        String about = in(known.title()) + " [" + known.rule() + "] "
                + in(known.subject().name());
        changed(about, certainty(before), certainty(now));
    }

    private String certainty(Optional<Recommendation> recommendation) {
        return recommendation
                .map(each -> each.certainty() == Certainty.CERTAIN
                        ? in(new Words("rekommenderas", "recommended"))
                        : in(new Words("kan behövas", "may be needed")))
                .orElse("–");
    }

    private String grade(Optional<GradeRange> range) {
        return range.map(each -> each.isCertain()
                        ? in(each.worst().words())
                        : in(each.worst().words()) + "/" + in(each.best().words()))
                .orElse("–");
    }

    private String verdict(Verdict verdict) {
        return in(verdict.words());
    }

    private void changed(String about, String was, String is) {
        if (!was.equals(is)) {
            lines.add("  " + about + ": " + was + " → " + is);
        }
    }

    private String in(Words words) {
        return language.in(words);
    }
}
