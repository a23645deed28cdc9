package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Exact;
import se.likvard.allocation.Shift;
import se.likvard.value.Numeral;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** What is compared, in words, and by what rules the one becomes the other. */
final class Sides {

    /** Decimals of a share. */
    private static final int DECIMALS = 8;

    private Sides() {}

    /** A side in one line. */
    static Words words(Side side) {
        Allocation a = side.allocation();
        Words budget = Numeral.of(a.budget());
        Words index = index(side);
        return new Words(
                "%s, gäller från %s, per %s, %s kr; %s%s"
                        .formatted(
                                a.model().name(), a.version().from(), a.asOf(), budget.sv(), side.table(), index.sv()),
                "%s, applies from %s, as of %s, SEK %s; %s%s"
                        .formatted(
                                a.model().name(), a.version().from(), a.asOf(), budget.en(), side.table(), index.en()));
    }

    /** Said only of the newer index. */
    static Words index(Side side) {
        return side.newerIndex() ? new Words(", nyare index", ", newer index") : new Words("", "");
    }

    /** What an old index costs. */
    static Words misplaced(Shift shift) {
        Words kronor = Numeral.of(Exact.rounded(shift.misplaced(), 0));
        Words share = Phrase.of(Value.of(Exact.rounded(shift.misplacedShare(), DECIMALS)), Unit.SHARE);
        return new Words(
                "Med det gamla indexet ligger %s kr hos fel skola, %s av pengarna efter index."
                        .formatted(kronor.sv(), share.sv()),
                "With the old index SEK %s lies with the wrong school, %s of the money by index."
                        .formatted(kronor.en(), share.en()));
    }

    /** The rules of a transition, and how it ends. */
    static List<Words> rules(Transition transition) {
        List<Words> all = new ArrayList<>();
        Words share = Phrase.of(Value.of(transition.limit()), Unit.SHARE);
        all.add(new Words(
                "Ingen skola förlorar mer än %s om året av vad den hade året före, brutto i kronor (på öret när, av avrundningen). De som vinner betalar, var och en i proportion till sin vinst, så att varje års summa är exakt budgeten; räcker inte vinsterna, därför att summan faller, betalar också de som annars skulle förlora mindre."
                        .formatted(share.sv()),
                "No school loses more than %s a year of what it had the year before, gross in kronor (to the öre, by rounding). Those that gain pay, each in proportion to its gain, so that each year's sum is exactly the budget; where gains do not suffice, because the sum falls, those pay too that would otherwise lose less."
                        .formatted(share.en())));
        all.add(ends(transition));
        all.add(
                new Words(
                        "Räknat som om budget, elever och index stod stilla; en ny skola får modellens belopp genast, en nedlagd får inget.",
                        "Reckoned as if budget, pupils and index stood still; a new school gets the model's amount at once, a closed one nothing."));
        return all;
    }

    private static Words ends(Transition transition) {
        int years = transition.years();
        if (!transition.complete()) {
            Words after = Phrase.of(Value.of(BigDecimal.valueOf(years)), Unit.YEARS);
            return new Words(
                    "Modellen är inte i full verkan efter %s.".formatted(after.sv()),
                    "The model is not in full effect after %s.".formatted(after.en()));
        }
        return years <= 1
                ? new Words(
                        "Modellen kan gälla fullt ut från första året.",
                        "The model can be in full effect from the first year.")
                : new Words(
                        "Modellen är i full verkan år %s.".formatted(years),
                        "The model is in full effect in year %s.".formatted(years));
    }
}
