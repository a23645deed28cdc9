package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Rounding;
import se.likvard.allocation.UnknownIndex;
import se.likvard.value.Nearest;
import se.likvard.value.Numeral;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** What a reader of a comparison must know: what was estimated and for whom, which schools are on one side only, and what the figures do not say. */
final class Caveats {

    private final Comparison comparison;
    private final List<Words> all = new ArrayList<>();

    private Caveats(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<Words> of(Comparison comparison) {
        Caveats caveats = new Caveats(comparison);
        caveats.alone(comparison.onlyBefore(), comparison.onlyAfter(), new Words("före", "before"));
        caveats.alone(comparison.onlyAfter(), comparison.onlyBefore(), new Words("efter", "after"));
        caveats.estimated(comparison.before(), new Words("Före", "Before"));
        caveats.estimated(comparison.after(), new Words("Efter", "After"));
        caveats.rounding(comparison.before(), new Words("Före", "Before"));
        caveats.rounding(comparison.after(), new Words("Efter", "After"));
        caveats.pupils();
        caveats.sideEffects();
        caveats.tell(
                "Belopp per elev är brutto och räknas på eleverna i modellens första pott, till hela kronor. De säger vad en skola får, inte vad den gör för pengarna.",
                "Amounts per pupil are gross and reckoned on the pupils of the model's first pool, to whole kronor. They say what a school gets, not what it does with the money.");
        return List.copyOf(caveats.all);
    }

    private void alone(List<Pair> schools, List<Pair> others, Words side) {
        List<String> candidates = others.stream().map(Pair::id).toList();
        if (schools.isEmpty()) {
            return;
        }
        tell(
                "Finns bara %s och jämförs inte, men räknas i summan: %s."
                        .formatted(side.sv(), names(schools, candidates, " (samma som %s?)")),
                "Only there %s and not compared, but counted in the sum: %s."
                        .formatted(side.en(), names(schools, candidates, " (the same as %s?)")));
    }

    private static String names(List<Pair> schools, List<String> candidates, String same) {
        return schools.stream()
                .map(each -> each.id()
                        + Nearest.to(each.id(), candidates).map(same::formatted).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private void estimated(Side side, Words when) {
        Allocation allocation = side.allocation();
        Optional<UnknownIndex> unknown = allocation
                .version()
                .unknownIndex()
                .filter(any -> !allocation.estimated().isEmpty());
        String schools =
                allocation.estimated().stream().map(each -> each.school().id()).collect(Collectors.joining(", "));
        unknown.ifPresent(each -> tell(
                "%s: okänt index (*), satt av modellen (%s), för %s. De beloppen är skattningar."
                        .formatted(when.sv(), each.rule().words().sv(), schools),
                "%s: unknown index (*), set by the model (%s), for %s. Those amounts are estimates."
                        .formatted(when.en(), each.rule().words().en(), schools)));
    }

    private void pupils() {
        if (!groups(comparison.before()).equals(groups(comparison.after()))) {
            tell(
                    "Modellerna räknar inte samma elever i sin första pott; beloppen per elev går inte att jämföra rakt av.",
                    "The models do not count the same pupils in their first pool; amounts per pupil cannot be compared as they are.");
        }
    }

    private static List<String> groups(Side side) {
        return side.allocation().version().pools().get(0).pupils().groups();
    }

    private void sideEffects() {
        Set<Words> effects =
                new LinkedHashSet<>(comparison.before().allocation().version().sideEffects());
        effects.addAll(comparison.after().allocation().version().sideEffects());
        all.addAll(effects);
    }

    /** Sums agree by largest remainder; a table that is rounded row by row need not. */
    private void rounding(Side side, Words when) {
        if (side.allocation().version().rounding().rule() == Rounding.Rule.NEAREST_MULTIPLE) {
            multiples(side.allocation(), when);
        }
        BigDecimal rows = side.allocation().sum(each -> each.gross().rowByRow());
        BigDecimal off =
                rows.subtract(side.allocation().sum(each -> each.gross().rounded()));
        if (off.signum() != 0) {
            Words sum = Numeral.of(rows);
            Words by = Numeral.of(off);
            tell(
                    "%s: avrundade rad för rad skulle bruttobeloppen bli %s kr, %s kr ifrån summan."
                            .formatted(when.sv(), sum.sv(), by.sv()),
                    "%s: rounded row by row the gross amounts would come to SEK %s, SEK %s off the sum."
                            .formatted(when.en(), sum.en(), by.en()));
        }
    }

    /** What is compared goes by the budget; what is paid at last is a multiple, and sums to something else. */
    private void multiples(Allocation allocation, Words when) {
        Words unit = Numeral.of(allocation.version().rounding().unit().value());
        Words paid = Phrase.of(allocation.paid(), Unit.KRONOR);
        tell(
                "%s: tabellerna visar beloppen före modellens sista avrundning till närmaste multipel av %s kr; efter den betalas sammanlagt %s."
                        .formatted(when.sv(), unit.sv(), paid.sv()),
                "%s: the tables show amounts before the model's last rounding to the nearest multiple of SEK %s; after it the sum paid is %s."
                        .formatted(when.en(), unit.en(), paid.en()));
    }

    private void tell(String sv, String en) {
        all.add(new Words(sv, en));
    }
}
