package se.likvard.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.likvard.analysis.Divergence;
import se.likvard.assessment.Verdict;
import se.likvard.report.Page;
import se.likvard.rulebook.Amendment;
import se.likvard.value.Words;

/** What a change of rules means, as text. */
public final class MeaningText {

    private final Page page;
    private final RegionWords words;
    private final Witnesses witnesses;
    private int number;

    /** Where the organisers are that show the regions. */
    public interface Witnesses {

        /** The place of the one of a region, by its number from 1; empty when they were not written. */
        Optional<String> place(int region);
    }

    private MeaningText(Meaning meaning, Witnesses witnesses, Locale language) {
        this.page = new Page(language);
        this.words = new RegionWords(meaning.was(), meaning.now());
        this.witnesses = witnesses;
    }

    /**
     * The text.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Meaning meaning, Witnesses witnesses, Locale language) {
        MeaningText text = new MeaningText(meaning, witnesses, language);
        text.write(meaning);
        return text.page.toString();
    }

    private void write(Meaning meaning) {
        page.paragraph(0, page.in(answer(meaning)));
        changes(page, meaning.changes());
        for (Meaning.Day day : meaning.days()) {
            if (!day.regions().isEmpty()) {
                page.heading(page.in(new Words("Skillnader den " + day.day(), "Differences on " + day.day())));
                day.regions().forEach(this::region);
            }
        }
        meaning.uncovered().forEach((day, later) -> page.item(0, "!", page.in(uncovered(day.toString(), later))));
    }

    /** What it comes to, in a sentence. */
    static Words answer(Meaning meaning) {
        String days = meaning.compared().size() == 1
                ? meaning.compared().first().toString()
                : meaning.compared().first() + " – " + meaning.compared().last();
        int number = meaning.compared().size();
        return switch (meaning.answer()) {
            case EQUIVALENT ->
                new Words(
                        "Likvärdiga: reglerna ger samma utfall för varje tänkbar huvudman, prövat %s (%s). Texter, lagrum och exempel kan skilja sig."
                                .formatted(daysSv(number), days),
                        "Equivalent: the rules give the same outcome for every possible organiser, compared on %s (%s). Texts, law and examples may differ."
                                .formatted(daysEn(number), days));
            case UNDECIDED ->
                new Words(
                        "Inte avgjort: ingen huvudman hittades som får ett annat utfall, men det är inte bevisat att det inte finns någon. Prövat %s (%s)."
                                .formatted(daysSv(number), days),
                        "Not decided: no organiser was found who gets another outcome, but that there is none is not proven. Compared on %s (%s)."
                                .formatted(daysEn(number), days));
            case DIFFERENT ->
                isShown(meaning)
                        ? new Words(
                                "Reglerna skiljer sig: det finns huvudmän som får olika utfall. Prövat %s (%s)."
                                        .formatted(daysSv(number), days),
                                "The rules differ: there are organisers who get different outcomes. Compared on %s (%s)."
                                        .formatted(daysEn(number), days))
                        : new Words(
                                "Reglerna skiljer sig: de går inte att använda samma dagar. Någon huvudman som får ett annat utfall en dag då båda går att använda hittades inte. Prövat %s (%s)."
                                        .formatted(daysSv(number), days),
                                "The rules differ: they cannot be used on the same days. No organiser was found who gets another outcome on a day on which both can. Compared on %s (%s)."
                                        .formatted(daysEn(number), days));
        };
    }

    private static boolean isShown(Meaning meaning) {
        return meaning.days().stream().flatMap(each -> each.regions().stream()).anyMatch(Divergence::isShown);
    }

    private static String daysSv(int number) {
        return number == 1 ? "en dag" : number + " dagar: den frågade, och då något börjar eller slutar gälla";
    }

    private static String daysEn(int number) {
        return number == 1
                ? "one day"
                : number + " days: the one asked about, and those on which something begins or ends";
    }

    private static Words uncovered(String day, boolean later) {
        return later
                ? new Words(
                        day + ": de nya reglerna går inte att använda den dagen, de gamla går",
                        day + ": the new rules cannot be used on that day, the old ones can")
                : new Words(
                        day + ": de gamla reglerna går inte att använda den dagen, de nya går",
                        day + ": the old rules cannot be used on that day, the new ones can");
    }

    static void changes(Page page, List<Amendment> changes) {
        page.heading(page.in(
                new Words("Ändrat i det som avgör: " + changes.size(), "Changed in what decides: " + changes.size())));
        changes.forEach(each -> {
            page.item(0, "*", page.in(ChangeWords.of(each)));
            ChangeWords.lines(each).forEach(line -> page.paragraph(4, page.in(line)));
        });
    }

    private void region(Divergence region) {
        number++;
        page.item(0, number + ".", page.in(words.title(region.rule())) + " [" + region.rule() + "]");
        page.paragraph(3, page.in(turn(region)));
        List<Words> where = words.of(region);
        if (!where.isEmpty()) {
            page.paragraph(3, page.in(new Words("Till exempel när", "For instance when")));
            where.forEach(each -> page.item(5, "-", page.in(each)));
        }
        page.paragraph(3, page.in(shown(region)));
    }

    /** What it was and what it is. */
    static Words turn(Divergence region) {
        if (region.was() == region.now()) {
            return new Words(
                    "regeln finner detsamma, men bedömningen eller rekommendationerna blir andra",
                    "the rule finds the same, but the grade or the recommendations become others");
        }
        return new Words(
                "förut %s, nu %s"
                        .formatted(told(region.was()).sv(), told(region.now()).sv()),
                "was %s, is now %s"
                        .formatted(told(region.was()).en(), told(region.now()).en()));
    }

    private static Words told(Verdict verdict) {
        return verdict.words();
    }

    private Words shown(Divergence region) {
        if (region.isShown()) {
            return witnesses
                    .place(number)
                    .map(place -> new Words(
                            "Exempel: " + place + " (prövat med båda regelverken)",
                            "Example: " + place + " (tried by both rulebooks)"))
                    .orElse(new Words(
                            "En huvudman som visar det är prövad med båda regelverken; --out MAPP skriver den.",
                            "An organiser who shows it was tried by both rulebooks; --out DIR writes it."));
        }
        return ChangeWords.undecided(region);
    }
}
