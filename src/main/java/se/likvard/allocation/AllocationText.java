package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.likvard.report.Table;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** An allocation as text to read: who gets what, how much the model moves, what an old index costs, and what it rests on. */
public final class AllocationText {

    private final Allocation allocation;
    private final Sheet sheet;

    private AllocationText(Allocation allocation, Locale language) {
        this.allocation = allocation;
        this.sheet = new Sheet(language);
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
        return all.sheet.toString();
    }

    private void head() {
        Words title = allocation.model().title();
        sheet.heading("Fördelning: " + title.sv(), "Allocation: " + title.en(), '=');
        String from = allocation.version().from().toString();
        Words source = allocation.version().source();
        sheet.line(
                "Modell %s, gäller från %s (%s)".formatted(allocation.model().name(), from, source.sv()),
                "Model %s, applies from %s (%s)".formatted(allocation.model().name(), from, source.en()));
        String budget = sheet.kronor(allocation.budget());
        sheet.line("Att fördela: " + budget + " kr", "To share: SEK " + budget);
    }

    private void schools() {
        sheet.heading("Belopp i kronor", "Amounts in kronor", '-');
        Table table = new Table();
        table.row(List.of(
                sheet.say("skola", "school"),
                "index",
                sheet.say("efter elever", "by pupils"),
                sheet.say("efter index", "by index"),
                sheet.say("brutto", "gross"),
                sheet.say("avdrag, tillägg", "deductions, additions"),
                sheet.say("att betala", "to pay")));
        allocation.schools().forEach(each -> table.row(row(each)));
        table.row(List.of(
                sheet.say("summa", "sum"),
                "",
                sheet.kronor(allocation.sum(AllocationText::base)),
                sheet.kronor(allocation.sum(AllocationText::structural)),
                sheet.kronor(allocation.sum(each -> each.gross().rounded())),
                sheet.kronor(allocation.sum(AllocationText::terms)),
                paid(allocation.paid())));
        sheet.table(table);
        allocation
                .version()
                .unknownIndex()
                .filter(any -> !allocation.estimated().isEmpty())
                .ifPresent(this::estimated);
        Version version = allocation.version();
        if (version.usesIndex()) {
            version.sideEffects().forEach(sheet::line);
        }
        if (!allocation.paid().isSettled()) {
            sheet.line(
                    "Två belopp med \"eller\" emellan: föreskriften säger inte hur en exakt mittpunkt avrundas.",
                    "Two amounts with \"or\" between: the regulation does not say how an exact midpoint is rounded.");
        }
    }

    private List<String> row(Allotment school) {
        String index = school.index()
                .map(each -> sheet.number(each) + (school.estimated() ? "*" : ""))
                .orElse("");
        return List.of(
                school.school().id(),
                index,
                sheet.kronor(base(school)),
                sheet.kronor(structural(school)),
                sheet.kronor(school.gross().rounded()),
                sheet.kronor(terms(school)),
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
        sheet.line(
                "* Okänt index; modellen sätter det (%s) för: %s"
                        .formatted(unknown.rule().words().sv(), schools),
                "* Unknown index; the model sets it (%s) for: %s"
                        .formatted(unknown.rule().words().en(), schools));
    }

    private void rounding() {
        BigDecimal rows = allocation.sum(each -> each.net().rowByRow());
        BigDecimal off = rows.subtract(allocation.sum(each -> each.net().rounded()));
        if (off.signum() != 0 && allocation.paid().isSettled()) {
            sheet.line(
                    "Avrundade rad för rad skulle beloppen bli %s kr, %s kr ifrån summan ovan."
                            .formatted(sheet.kronor(rows), sheet.kronor(off)),
                    "Rounded row by row the amounts would come to SEK %s, SEK %s off the sum above."
                            .formatted(sheet.kronor(rows), sheet.kronor(off)));
        }
    }

    private void measures(Measures measures) {
        sheet.heading("Hur mycket modellen styr om", "How much the model moves", '-');
        sheet.line(
                "Viktad andel %s: så stor del av pengarna fördelas efter index."
                        .formatted(sheet.share(measures.weightedShare())),
                "Weighted share %s: the part of the money that goes by the index."
                        .formatted(sheet.share(measures.weightedShare())));
        sheet.line(
                "Flyttad andel %s: så stor del hamnar någon annanstans än efter elevantal ensamt."
                        .formatted(sheet.share(measures.movedShare())),
                "Moved share %s: the part that ends elsewhere than by pupil numbers alone."
                        .formatted(sheet.share(measures.movedShare())));
        for (Measures.Range range : measures.ranges()) {
            String least = sheet.kronor(Exact.rounded(range.least(), Amount.ORE));
            String most = sheet.kronor(Exact.rounded(range.most(), Amount.ORE));
            sheet.line(
                    "Per elev, %s: %s kr vid index %s, %s kr vid index %s."
                            .formatted(
                                    range.pool().name().sv(),
                                    least,
                                    sheet.number(range.lowestIndex()),
                                    most,
                                    sheet.number(range.highestIndex())),
                    "Per pupil, %s: SEK %s at index %s, SEK %s at index %s."
                            .formatted(
                                    range.pool().name().en(),
                                    least,
                                    sheet.number(range.lowestIndex()),
                                    most,
                                    sheet.number(range.highestIndex())));
        }
    }

    private void shift(Shift shift) {
        sheet.heading("Index i bruk mot nyare index, brutto", "The index in use against a newer one, gross", '-');
        Table table = new Table();
        table.row(List.of(
                sheet.say("skola", "school"),
                sheet.say("i bruk", "in use"),
                sheet.say("nyare", "newer"),
                sheet.say("skillnad", "difference")));
        shift.schools()
                .forEach(each -> table.row(List.of(
                        each.school().id(),
                        sheet.kronor(each.inUse().rounded()),
                        sheet.kronor(each.newer().rounded()),
                        sheet.kronor(each.more()))));
        sheet.table(table);
        String misplaced = sheet.kronor(Exact.rounded(shift.misplaced(), Amount.ORE));
        sheet.line(
                "Fel placerat: %s kr, %s av pengarna efter index. Skillnad över noll: skolan får för lite i dag."
                        .formatted(misplaced, sheet.share(shift.misplacedShare())),
                "Misplaced: SEK %s, %s of the money by index. A difference above zero: the school gets too little today."
                        .formatted(misplaced, sheet.share(shift.misplacedShare())));
    }

    private void declared() {
        sheet.heading("Modellen vilar på", "What the model rests on", '-');
        allocation.declared().stream().map(Declared::words).forEach(sheet::line);
    }

    private String paid(Value<BigDecimal> paid) {
        String least = sheet.kronor(paid.lowest().orElseThrow());
        return paid.isSettled()
                ? least
                : least
                        + sheet.say(" eller ", " or ")
                        + sheet.kronor(paid.highest().orElseThrow());
    }
}
