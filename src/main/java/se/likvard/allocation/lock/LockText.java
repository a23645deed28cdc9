package se.likvard.allocation.lock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.Exact;
import se.likvard.allocation.Sheet;
import se.likvard.allocation.lock.Demand.Margin;
import se.likvard.report.Table;
import se.likvard.value.Numeral;
import se.likvard.value.Words;

/** A budget lock as text to read. */
public final class LockText {

    private static final int ORE = 2;

    private final Demands demands;
    private final Locked locked;
    private final Sheet sheet;

    private LockText(Demands demands, Locked locked, Locale language) {
        this.demands = demands;
        this.locked = locked;
        this.sheet = new Sheet(language);
    }

    /**
     * The text; ends with a line feed.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Demands demands, Locked locked, Locale language) {
        LockText text = new LockText(demands, locked, language);
        text.head();
        if (locked instanceof Locked.Met met) {
            text.met(met);
        } else if (locked instanceof Locked.Conflict conflict) {
            text.conflict(conflict);
        }
        return text.sheet.toString();
    }

    private void head() {
        Words title = locked.today().model().title();
        sheet.heading("Budgetlås: " + title.sv(), "Budget lock: " + title.en(), '=');
        String budget = sheet.kronor(locked.today().budget());
        sheet.line("Att fördela: " + budget + " kr", "To share: SEK " + budget);
        sheet.line("Krav, räknade före avrundning till öre:", "Demands, reckoned before rounding to the öre:");
        demands.demands().forEach(each -> item(each.words()));
    }

    private void item(Words words) {
        sheet.line("  - " + words.sv(), "  - " + words.en());
    }

    private void conflict(Locked.Conflict conflict) {
        sheet.heading("Kraven går inte ihop", "The demands cannot all be met", '-');
        if (conflict.core().size() == 1) {
            sheet.line(
                    "Det här kravet kan inte uppfyllas, hur talen än sätts inom sina gränser:",
                    "This demand cannot be met, however the numbers are set within their ranges:");
        } else {
            sheet.line(
                    "Hur talen än sätts inom sina gränser kan de här kraven inte uppfyllas tillsammans. Stryks ett av dem, vilket som helst, går de övriga ihop:",
                    "However the numbers are set within their ranges, these demands cannot be met together. If any one of them is left out, the others can:");
        }
        conflict.core().forEach(each -> item(each.words()));
        sheet.line("Talen fick ligga mellan:", "The numbers could lie between:");
        demands.knobs().forEach(each -> item(range(each)));
    }

    private static Words range(Knob knob) {
        Words from = Numeral.of(knob.from());
        Words to = Numeral.of(knob.to());
        return new Words(
                "%s: %s–%s".formatted(knob.name(), from.sv(), to.sv()),
                "%s: %s–%s".formatted(knob.name(), from.en(), to.en()));
    }

    private void met(Locked.Met met) {
        sheet.heading("Alla krav uppfylls", "All demands are met", '-');
        sheet.line(
                "Tal som uppfyller kraven, så nära modellen som den är som det gick att finna:",
                "Numbers that meet the demands, as near to the model as it is as could be found:");
        met.numbers()
                .forEach((name, number) -> item(new Words(
                        name + " = " + Numeral.of(number).sv(),
                        name + " = " + Numeral.of(number).en())));
        sheet.heading("Skolorna i kronor", "The schools in kronor", '-');
        sheet.table(schools(met.today(), met.allocation()));
        if (!met.allocation().estimated().isEmpty()) {
            sheet.line("* Okänt index, satt som modellen säger.", "* Unknown index, set as the model says.");
        }
        sheet.heading("Hur nära kraven", "How near the demands", '-');
        demands.demands().forEach(each -> nearest(each, met));
    }

    private Table schools(Allocation today, Allocation found) {
        Table table = new Table();
        table.row(List.of(
                sheet.say("skola", "school"),
                "index",
                sheet.say("i dag", "today"),
                sheet.say("med talen", "with the numbers"),
                sheet.say("skillnad", "difference"),
                "%"));
        for (int row = 0; row < found.schools().size(); row++) {
            Allotment after = found.schools().get(row);
            table.row(row(
                    after.school().id(),
                    after.index()
                            .map(each -> sheet.number(each) + (after.estimated() ? "*" : ""))
                            .orElse(""),
                    today.schools().get(row).net().rounded(),
                    after.net().rounded()));
        }
        table.row(row(
                sheet.say("summa", "sum"),
                "",
                today.sum(each -> each.net().rounded()),
                found.sum(each -> each.net().rounded())));
        return table;
    }

    private List<String> row(String name, String index, BigDecimal before, BigDecimal after) {
        BigDecimal more = after.subtract(before);
        String share = before.signum() == 0 ? "–" : sheet.share(Exact.of(more).divide(Exact.of(before)));
        return List.of(name, index, sheet.kronor(before), sheet.kronor(after), sheet.kronor(more), share);
    }

    private void nearest(Demand demand, Locked.Met met) {
        demand.margins(met.allocation(), met.today()).stream()
                .min(Comparator.comparing(Margin::kronor))
                .ifPresent(each -> {
                    String left = sheet.kronor(down(each.kronor()));
                    sheet.line(
                            "%s: minst marginal %s kr (%s)"
                                    .formatted(
                                            demand.words().sv(),
                                            left,
                                            each.about().sv()),
                            "%s: least margin SEK %s (%s)"
                                    .formatted(
                                            demand.words().en(),
                                            left,
                                            each.about().en()));
                });
    }

    private static BigDecimal down(BigFraction kronor) {
        return kronor.bigDecimalValue(ORE, RoundingMode.FLOOR);
    }
}
