package se.likvard.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.likvard.assessment.Margin;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Sentence;
import se.likvard.assessment.Steadiness;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Why;

/** How sure something is and why, in a text report. */
final class GroundsWords {

    private static final int INDENT = 8;
    private static final int STEP = 2;

    private GroundsWords() {}

    /** Whether chance could well have put one of the figures behind some outcomes on its side. */
    static boolean isBorderline(List<Outcome> outcomes, Grounds grounds) {
        return outcomes.stream()
                .flatMap(each -> grounds.margins(each).stream())
                .anyMatch(each -> each.steadiness() == Steadiness.BORDERLINE);
    }

    /** How sure the figures are that outcomes of one rule rest on, those in which chance plays a part. */
    static void margins(List<Outcome> outcomes, Grounds grounds, Subjects subjects, Page page) {
        String label = page.in("Säkerhet", "How sure");
        for (Outcome outcome : outcomes) {
            String about = outcomes.size() > 1 ? FindingSection.about(List.of(outcome), subjects) : "";
            for (Margin margin : grounds.uncertain(outcome)) {
                page.detail(label, about + page.in(margin.text()));
                label = "";
            }
        }
    }

    /** What is decisive for what a rule says of some subjects: those of which it says so for the same reasons together. */
    static void why(String rule, List<Subject> about, Grounds grounds, Subjects subjects, Page page) {
        why(page.in("Avgörande", "Decisive"), rule, about, grounds, subjects, page);
    }

    /** Why a rule says what it says of some subjects, under a label. */
    static void why(String label, String rule, List<Subject> about, Grounds grounds, Subjects subjects, Page page) {
        byReason(rule, about, grounds).forEach((why, same) -> {
            String names = about.size() > 1 ? subjects.names(same) + ". " : "";
            page.detail(label, names + page.in(why.answer()));
            sentences(why.reasons(), INDENT, page);
            why.notes().forEach(note -> page.paragraph(INDENT, page.in(note.text())));
        });
    }

    /** The reasons told, each with the subjects that share it. */
    static Map<Why, List<Subject>> byReason(String rule, List<Subject> about, Grounds grounds) {
        Map<Why, List<Subject>> byReason = new LinkedHashMap<>();
        for (Subject subject : about) {
            grounds.why(rule, subject)
                    .ifPresent(why -> byReason.computeIfAbsent(why, any -> new ArrayList<>())
                            .add(subject));
        }
        return byReason;
    }

    static void sentences(List<Sentence> sentences, int indent, Page page) {
        for (Sentence each : sentences) {
            page.item(indent, "*", page.in(each.text()));
            sentences(each.parts(), indent + STEP, page);
        }
    }

    static List<Subject> subjects(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::subject).collect(Collectors.toList());
    }
}
