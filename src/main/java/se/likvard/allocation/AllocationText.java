package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hipparchus.fraction.BigFraction;
import se.likvard.value.Numeral;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** An allocation as text to read: who gets what, how much the model moves, what an old index costs, and what it rests on. */
public final class AllocationText {

    /** Decimals of a share or an index. */
    private static final int DECIMALS = 8;

    private final Allocation allocation;
    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    private AllocationText(Allocation allocation, Locale language) {
        this.allocation = allocation;
        this.language = language;
    }

    /**
     * The text; ends with a line feed.
     *
     * @param shift against a newer index, where the schools have one
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Allocation allocation, Optional<Shift> shift, Locale language) {
        AllocationText all = new AllocationText(allocation, language);
        all.head();
        all.schools();
        all.rounding();
        if (allocation.version().usesIndex()) {
            all.measures(allocation.measures());
        }
        shift.ifPresent(all::shift);
        all.declared();
        return all.text.toString();
    }

    private void head() {
        Words title = allocation.model().title();
        heading("Fördelning: " + title.sv(), "Allocation: " + title.en(), '=');
        String from = allocation.version().from().toString();
        Words source = allocation.version().source();
        line(
                "Modell %s, gäller från %s (%s)".formatted(allocation.model().name(), from, source.sv()),
                "Model %s, applies from %s (%s)".formatted(allocation.model().name(), from, source.en()));
        String budget = kronor(allocation.budget());
        line("Att fördela: " + budget + " kr", "To share: SEK " + budget);
    }

    private void schools() {
        heading("Belopp i kronor", "Amounts in kronor", '-');
        Table table = new Table();
        table.row(List.of(
                say("skola", "school"),
                "index",
                say("efter elever", "by pupils"),
                say("efter index", "by index"),
                say("brutto", "gross"),
                say("avdrag, tillägg", "deductions, additions"),
                say("att betala", "to pay")));
        allocation.schools().forEach(each -> table.row(row(each)));
        table.row(List.of(
                say("summa", "sum"),
                "",
                kronor(allocation.sum(AllocationText::base)),
                kronor(allocation.sum(AllocationText::structural)),
                kronor(allocation.sum(each -> each.gross().rounded())),
                kronor(allocation.sum(AllocationText::terms)),
                paid(allocation.paid())));
        text.append(table);
        allocation
                .version()
                .unknownIndex()
                .filter(any -> !allocation.estimated().isEmpty())
                .ifPresent(this::estimated);
        if (!allocation.paid().isSettled()) {
            line(
                    "Två belopp med \"eller\" emellan: föreskriften säger inte hur en exakt mittpunkt avrundas.",
                    "Two amounts with \"or\" between: the regulation does not say how an exact midpoint is rounded.");
        }
    }

    private List<String> row(Allotment school) {
        String index = school.index()
                .map(each -> number(each) + (school.estimated() ? "*" : ""))
                .orElse("");
        return List.of(
                school.school().id(),
                index,
                kronor(base(school)),
                kronor(structural(school)),
                kronor(school.gross().rounded()),
                kronor(terms(school)),
                paid(school.paid()));
    }

    private static BigDecimal base(Allotment school) {
        return sum(school.parts().stream().map(Allotment.Part::base).toList());
    }

    private static BigDecimal structural(Allotment school) {
        return sum(school.parts().stream().map(Allotment.Part::structural).toList());
    }

    private static BigDecimal terms(Allotment school) {
        return sum(school.terms().stream().map(Allotment.Extra::amount).toList());
    }

    private static BigDecimal sum(List<Amount> amounts) {
        return amounts.stream().map(Amount::rounded).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void estimated(UnknownIndex unknown) {
        String schools =
                allocation.estimated().stream().map(each -> each.school().id()).collect(Collectors.joining(", "));
        line(
                "* Okänt index; modellen sätter det (%s) för: %s"
                        .formatted(unknown.rule().words().sv(), schools),
                "* Unknown index; the model sets it (%s) for: %s"
                        .formatted(unknown.rule().words().en(), schools));
    }

    private void rounding() {
        BigDecimal rows = allocation.sum(each -> each.net().rowByRow());
        BigDecimal off = rows.subtract(allocation.sum(each -> each.net().rounded()));
        if (off.signum() != 0 && allocation.paid().isSettled()) {
            line(
                    "Avrundade rad för rad skulle beloppen bli %s kr, %s kr ifrån summan ovan."
                            .formatted(kronor(rows), kronor(off)),
                    "Rounded row by row the amounts would come to SEK %s, SEK %s off the sum above."
                            .formatted(kronor(rows), kronor(off)));
        }
    }

    private void measures(Measures measures) {
        heading("Hur mycket modellen styr om", "How much the model moves", '-');
        line(
                "Viktad andel %s: så stor del av pengarna fördelas efter index."
                        .formatted(share(measures.weightedShare())),
                "Weighted share %s: the part of the money that goes by the index."
                        .formatted(share(measures.weightedShare())));
        line(
                "Flyttad andel %s: så stor del hamnar någon annanstans än efter elevantal ensamt."
                        .formatted(share(measures.movedShare())),
                "Moved share %s: the part that ends elsewhere than by pupil numbers alone."
                        .formatted(share(measures.movedShare())));
        for (Measures.Range range : measures.ranges()) {
            String least = kronor(Exact.rounded(range.least(), Amount.ORE));
            String most = kronor(Exact.rounded(range.most(), Amount.ORE));
            line(
                    "Per elev, %s: %s kr vid index %s, %s kr vid index %s."
                            .formatted(
                                    range.pool().name().sv(),
                                    least,
                                    number(range.lowestIndex()),
                                    most,
                                    number(range.highestIndex())),
                    "Per pupil, %s: SEK %s at index %s, SEK %s at index %s."
                            .formatted(
                                    range.pool().name().en(),
                                    least,
                                    number(range.lowestIndex()),
                                    most,
                                    number(range.highestIndex())));
        }
    }

    private void shift(Shift shift) {
        heading("Index i bruk mot nyare index, brutto", "The index in use against a newer one, gross", '-');
        Table table = new Table();
        table.row(List.of(
                say("skola", "school"), say("i bruk", "in use"), say("nyare", "newer"), say("skillnad", "difference")));
        shift.schools()
                .forEach(each -> table.row(List.of(
                        each.school().id(),
                        kronor(each.inUse().rounded()),
                        kronor(each.newer().rounded()),
                        kronor(each.more()))));
        text.append(table);
        String misplaced = kronor(Exact.rounded(shift.misplaced(), Amount.ORE));
        line(
                "Fel placerat: %s kr, %s av pengarna efter index. Skillnad över noll: skolan får för lite i dag."
                        .formatted(misplaced, share(shift.misplacedShare())),
                "Misplaced: SEK %s, %s of the money by index. A difference above zero: the school gets too little today."
                        .formatted(misplaced, share(shift.misplacedShare())));
    }

    private void declared() {
        heading("Modellen vilar på", "What the model rests on", '-');
        for (Declared each : Declared.of(allocation.version())) {
            text.append("%s = %s (%s; %s)\n"
                    .formatted(
                            in(each.name()), in(each.value()), in(each.status().words()), in(each.source())));
        }
    }

    private void heading(String sv, String en, char rule) {
        String words = say(sv, en);
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
        text.append(String.valueOf(rule).repeat(words.length())).append('\n');
    }

    private void line(String sv, String en) {
        text.append(say(sv, en)).append('\n');
    }

    private String say(String sv, String en) {
        return in(new Words(sv, en));
    }

    private String in(Words words) {
        return words.in(language);
    }

    private String kronor(BigDecimal amount) {
        return in(Numeral.of(amount.setScale(Math.max(Amount.ORE, amount.scale()))));
    }

    private String paid(Value<BigDecimal> paid) {
        String least = kronor(paid.lowest().orElseThrow());
        return paid.isSettled()
                ? least
                : least + say(" eller ", " or ") + kronor(paid.highest().orElseThrow());
    }

    private String share(BigFraction share) {
        return in(Phrase.of(Value.of(Exact.rounded(share, DECIMALS)), Unit.SHARE));
    }

    private String number(BigFraction number) {
        BigDecimal shown = Exact.rounded(number, 2).stripTrailingZeros();
        return in(Numeral.of(shown.scale() < 0 ? shown.setScale(0) : shown));
    }
}
