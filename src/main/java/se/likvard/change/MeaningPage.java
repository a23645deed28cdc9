package se.likvard.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.analysis.Divergence;
import se.likvard.report.Brief;
import se.likvard.report.Brief.Fact;
import se.likvard.report.Brief.Part;
import se.likvard.report.Brief.Table;
import se.likvard.rulebook.Amendment;
import se.likvard.value.Words;

/** What a change of rules means, as a page to put before those who decide on it. */
public final class MeaningPage {

    private final Meaning meaning;
    private final RegionWords words;
    private final MeaningText.Witnesses witnesses;
    private final Locale language;
    private int number;

    private MeaningPage(Meaning meaning, MeaningText.Witnesses witnesses, Locale language) {
        this.meaning = meaning;
        this.words = new RegionWords(meaning.was(), meaning.now());
        this.witnesses = witnesses;
        this.language = language;
    }

    /**
     * The page.
     *
     * @param was what the earlier rules are called
     * @param now what the later rules are called
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Meaning meaning, String was, String now, MeaningText.Witnesses witnesses, Locale language) {
        return new MeaningPage(meaning, witnesses, language).brief(was, now).html();
    }

    private String say(String sv, String en) {
        return new Words(sv, en).in(language);
    }

    private Brief brief(String was, String now) {
        List<Part> parts = new ArrayList<>(List.of(changes(meaning.changes())));
        meaning.days().stream().filter(each -> !each.regions().isEmpty()).forEach(each -> parts.add(day(each)));
        return new Brief(
                language,
                say("Jämförelse av regler", "Comparison of rules"),
                title(),
                List.of(new Fact(say("Före", "Before"), was), new Fact(say("Efter", "After"), now)),
                List.of(MeaningText.answer(meaning).in(language)),
                parts,
                say(
                        "Programmet räknar; människor beslutar. Utfallen är vad reglerna ger av uppgifterna. Okänt är aldrig noll.",
                        "The program computes; people decide. The outcomes are what the rules give from the data. Unknown is never zero."));
    }

    private String title() {
        return switch (meaning.answer()) {
            case EQUIVALENT -> say("Reglerna ger samma utfall", "The rules give the same outcome");
            case UNDECIDED -> say("Det är inte avgjort om utfallet ändras", "Whether outcomes change is not decided");
            case DIFFERENT -> say("Reglerna ger olika utfall", "The rules give different outcomes");
        };
    }

    private Part changes(List<Amendment> changes) {
        Table table = new Table(
                say("Allt som är ändrat i det som avgör", "All that is changed in what decides"),
                List.of(say("Vad", "What"), say("Förut", "Was"), say("Nu", "Now")),
                changes.stream()
                        .map(each -> List.of(
                                ChangeWords.of(each).in(language),
                                each.isNew() || each.isGone() ? "" : each.was().in(language),
                                each.isNew() || each.isGone() ? "" : each.now().in(language)))
                        .toList(),
                false,
                false);
        return new Part(
                "changes",
                say("Vad som är ändrat", "What is changed"),
                changes.isEmpty() ? List.of(say("Inget som avgör.", "Nothing that decides.")) : List.of(),
                Optional.empty(),
                changes.isEmpty() ? List.of() : List.of(table),
                List.of());
    }

    private Part day(Meaning.Day day) {
        List<List<String>> rows = day.regions().stream().map(this::row).toList();
        return new Part(
                "day" + day.day().toString().replace("-", ""),
                say("Skillnader den " + day.day(), "Differences on " + day.day()),
                List.of(),
                Optional.empty(),
                List.of(new Table(
                        say("En rad för varje slag av skillnad", "A row for each kind of difference"),
                        List.of(
                                say("Regel", "Rule"),
                                say("Utfall, och när till exempel", "Outcome, and when for instance"),
                                say("Exempel", "Example")),
                        rows,
                        false,
                        false)),
                List.of());
    }

    private List<String> row(Divergence region) {
        number++;
        String when = String.join(
                "; ", words.of(region).stream().map(each -> each.in(language)).toList());
        String example = region.isShown()
                ? witnesses.place(number).orElse(say("prövat", "tried"))
                : ChangeWords.undecided(region).in(language);
        return Stream.of(
                        words.title(region.rule()).in(language) + " [" + region.rule() + "]",
                        MeaningText.turn(region).in(language) + (when.isEmpty() ? "" : ": " + when),
                        example)
                .toList();
    }
}
