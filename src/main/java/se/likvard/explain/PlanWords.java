package se.likvard.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.likvard.rulebook.Purpose;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/** Plans of questions in words. */
final class PlanWords {

    private static final int MOST_QUESTIONS = 12;
    private static final int MOST_RULES = 3;

    private static final Counted ANSWERS = new Counted("svar", "svar", "answer", "answers");

    private static final Counted QUESTIONS = new Counted("fråga", "frågor", "question", "questions");

    private PlanWords() {}

    /** What to ask, in order, with who can answer and why it may be asked. */
    static List<Line> of(Plan plan) {
        if (plan.isSettled()) {
            return List.of(Line.of(
                    "Inget behöver frågas: när alla regler ses tillsammans kan inget som saknas ändra det.",
                    "Nothing need be asked: over all rules together, nothing that is missing can change it."));
        }
        if (plan.questions().isEmpty()) {
            return List.of(Line.of("Vad som bör frågas är inte avgjort.", "What to ask is not decided."));
        }
        List<Line> questions = new ArrayList<>(plan.questions().stream()
                .limit(MOST_QUESTIONS)
                .map(PlanWords::question)
                .toList());
        int left = plan.questions().size() - questions.size();
        if (left > 0) {
            questions.add(Line.of("och " + left + " till", "and " + left + " more"));
        }
        return List.of(Line.of(head(plan), questions));
    }

    private static Words head(Plan plan) {
        Words answers = ANSWERS.of(plan.worst());
        Words questions = QUESTIONS.of(plan.matter());
        return plan.exact()
                ? new Words(
                        "Fråga i denna ordning; efter högst " + answers.sv()
                                + " är det avgjort när alla regler ses tillsammans, och inget sätt att fråga behöver färre i värsta fall:",
                        "Ask in this order; after at most " + answers.en()
                                + " it is settled over all rules together, and no way of asking needs fewer at worst:")
                : new Words(
                        "Fråga i denna ordning, det som flest regler väntar på först (" + questions.sv()
                                + " kan spela roll; den kortaste ordningen räknas bara ut för högst "
                                + Plan.MOST_EXACT + " frågor med få svar):",
                        "Ask in this order, what most rules wait for first (" + questions.en()
                                + " may matter; the shortest order is worked out only of at most "
                                + Plan.MOST_EXACT + " questions with few answers):");
    }

    private static Line question(Question question) {
        Words who = new Words(
                joined(question.who(), each -> each.words().sv()),
                joined(question.who(), each -> each.words().en()));
        return Line.of(
                new Words(
                        joined(question.what(), Words::sv) + ": svaras av " + who.sv(),
                        joined(question.what(), Words::en) + ": answered by " + who.en()),
                question.why().isEmpty() ? List.of() : List.of(why(question.why())));
    }

    private static Line why(List<Purpose> why) {
        List<Line> rules = new ArrayList<>(why.stream()
                .limit(MOST_RULES)
                .map(each -> Line.of(cited(each, Words::sv), cited(each, Words::en)))
                .toList());
        int left = why.size() - rules.size();
        if (left > 0) {
            rules.add(Line.of("och " + left + " till", "and " + left + " more"));
        }
        return Line.of(new Words("får frågas för att pröva:", "may be asked to try:"), rules);
    }

    private static String cited(Purpose purpose, Function<Words, String> language) {
        String law =
                purpose.law().stream().map(each -> language.apply(each.text())).collect(Collectors.joining(", "));
        return language.apply(purpose.title()) + " [" + purpose.rule() + "]" + (law.isEmpty() ? "" : " (" + law + ")");
    }

    private static <T> String joined(List<T> list, Function<T, String> text) {
        return list.stream().map(text).collect(Collectors.joining("; "));
    }
}
