package se.likvard.change;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.organiser.Organiser;
import se.likvard.report.Page;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Counted;

/** Who changes, in what and why, as text: organiser by organiser, then all together. */
public final class EffectsText {

    private static final Counted GET = new Counted("får", "får", "gets", "get");

    private final Attribution attribution;
    private final EffectWords words;
    private final Locale language;

    /**
     * In a language.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public EffectsText(Rulebook was, Rulebook now, Attribution attribution, Locale language) {
        this.attribution = attribution;
        this.words = new EffectWords(was, now, attribution, language);
        this.language = language;
    }

    /** The changes, numbered: what comes first. */
    public String head() {
        Page page = new Page(language);
        page.paragraph(0, words.say("Ändringar i det som avgör:", "Changes of what decides:"));
        IntStream.range(0, attribution.parts().size()).forEach(part -> {
            page.item(2, "(" + (part + 1) + ")", words.part(part));
            attribution.parts().get(part).stream()
                    .flatMap(each -> ChangeWords.lines(each).stream())
                    .forEach(line -> page.paragraph(6, words.in(line)));
        });
        if (attribution.parts().isEmpty()) {
            page.item(2, "–", words.say("inga", "none"));
        }
        return page.toString();
    }

    /** One organiser; empty when nothing changes for it. */
    public String of(Organiser organiser, List<Turned> turned) {
        if (turned.isEmpty()) {
            return "";
        }
        Page page = new Page(language);
        page.heading(organiser.name() + " (" + organiser.registrationNumber() + ")");
        turned.forEach(each -> {
            Aspect aspect = each.aspect();
            String at = aspect.subject().isEmpty() ? "" : ", " + aspect.subject();
            page.item(0, "*", words.about(aspect.kind(), aspect.name()) + at);
            page.paragraph(
                    4,
                    words.turn(aspect.kind(), each.was(), each.now())
                            + words.say("; av ändring ", "; by change ")
                            + words.because(each.shares()));
        });
        return page.toString();
    }

    /** All together. */
    public String sum(Totals totals) {
        Page page = new Page(language);
        page.heading(words.say("Sammanfattning", "Summary"));
        answers(totals).forEach(each -> page.paragraph(0, each));
        totals.numbers().forEach((turn, number) -> {
            page.item(0, "*", words.about(turn.kind(), turn.name()));
            page.paragraph(
                    4,
                    words.turn(turn.kind(), turn.was(), turn.now()) + ": " + number
                            + words.say("; av ändring ", "; by change ")
                            + words.because(totals.shares(turn)));
        });
        page.paragraph(0, note());
        return page.toString();
    }

    /** How many get another outcome, or that nobody can tell. */
    String answer(Totals totals) {
        Basis basis = totals.basis();
        return basis.nobody()
                .map(words::in)
                .orElseGet(() -> words.say("%1$s av %2$s får ett annat utfall.", "%1$s of %2$s %3$s another outcome.")
                        .formatted(totals.changed(), words.in(basis.counted()), words.in(GET.named(totals.changed()))));
    }

    /** The answer, who is left out, and which change gives most and what changes most, where something does. */
    List<String> answers(Totals totals) {
        return Stream.of(
                        Stream.of(answer(totals)),
                        totals.basis().leftOut().map(words::in).stream(),
                        totals.strongest().map(part -> words.most(totals, part)).stream(),
                        totals.mostOften().map(turn -> mostOften(totals, turn)).stream())
                .flatMap(each -> each)
                .toList();
    }

    private String mostOften(Totals totals, Totals.Turn turn) {
        return words.say("Oftast ändras: ", "What changes most often: ")
                + words.about(turn.kind(), turn.name())
                + ", " + words.turn(turn.kind(), turn.was(), turn.now())
                + words.say(" (%s gånger).", " (%s times).")
                        .formatted(totals.numbers().get(turn));
    }

    /** How shares are reckoned. */
    String note() {
        return attribution.isInEveryOrder()
                ? words.say(
                        "Andelarna är exakta och summerar till antalet: varje ändrings andel är hur ofta den är den som ger utslag, över alla ordningar som ändringarna kan göras i (Shapley). En andel under noll motverkar. Uppgifterna beskriver de huvudmän som angetts och gick att läsa, inte alla.",
                        "The shares are exact and add up to the number: each change's share is how often it is the one that tips the outcome, over all orders in which the changes can be made (Shapley). A share below zero counteracts. The figures describe the organisers given that could be read, not all.")
                : words.say(
                        "Ändringarna är fler än tio och görs i sin ordning: varje utfall tillskrivs den ändring som gav det. Uppgifterna beskriver de huvudmän som angetts och gick att läsa, inte alla.",
                        "There are more than ten changes, made in their order: each outcome is ascribed to the change that gave it. The figures describe the organisers given that could be read, not all.");
    }
}
