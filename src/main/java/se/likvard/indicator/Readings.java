package se.likvard.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.Intervention;
import se.likvard.organiser.Reading;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** What was measured during an intervention. */
final class Readings {

    private static final String SOURCE = "SKL Öppna jämförelser 2013, bands of change; SI, effects not followed up";

    private Readings() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(Intervention.class, "readingsTaken", Unit.COUNT, Readings::taken)
                        .reads("Reading.made")
                        .source(SOURCE),
                Indicator.number(Intervention.class, "readingsWithoutRise", Unit.COUNT, Readings::withoutRise)
                        .reads("Reading.made", "Reading.share")
                        .given("readingBand")
                        .source(SOURCE),
                Indicator.flag(Intervention.class, "falling", Readings::falling)
                        .reads("Reading.made", "Reading.share")
                        .given("readingBand")
                        .source(SOURCE));
    }

    /** Readings made on or before the day, 0 and up. */
    static Figure taken(Intervention effort, Context context) {
        Tally tally = new Tally(effort.readings().given(), context.at("readings"));
        for (Reading each : effort.readings()) {
            tally.add(
                    Holds.happenedBy(each.made(), context.asOf()),
                    gaps -> gaps.add(context.at("readings", each.id(), "made"), each.made()));
        }
        return tally.figure();
    }

    /**
     * The latest readings in a row, each compared with the one before it, whose rise is less than {@code readingBand}, 0
     * and up: three readings at one level give 2. Readings of one day count in the order of their ids; a reading without a
     * figure (none) is passed over.
     */
    static Figure withoutRise(Intervention effort, Context context) {
        Optional<BigDecimal> band = context.policy().number("readingBand");
        Gaps gaps = gaps(effort, context);
        List<Reading> made = inOrder(effort, context);
        if (band.isEmpty()) {
            return Gaps.noPolicy("readingBand");
        }
        if (!effort.readings().given()) {
            return gaps.between(0, Unit.COUNT.most());
        }
        if (!orderIsSure(made, context)) {
            return gaps.between(0, Math.max(0, made.size() - 1));
        }
        Run run = new Run();
        for (int later = made.size() - 1; later > 0 && run.goesOn(); later--) {
            run.next(flat(made.get(later - 1), made.get(later), band.get()));
        }
        return gaps.between(run.certain(), run.possible());
    }

    /** True when the newest reading is lower than the first by {@code readingBand} or more; false with fewer than two. */
    static Figure falling(Intervention effort, Context context) {
        Optional<BigDecimal> band = context.policy().number("readingBand");
        List<Reading> made = inOrder(effort, context);
        if (band.isEmpty()) {
            return Gaps.noPolicy("readingBand");
        }
        if (effort.readings().given() && made.size() < 2) {
            return Figure.settled(Value.of(false));
        }
        if (!effort.readings().given() || !orderIsSure(made, context)) {
            return gaps(effort, context).unknown();
        }
        Range fall = share(made.get(0)).minus(share(made.get(made.size() - 1)));
        return gaps(effort, context).flag(fall.atLeast(band.get()));
    }

    /** The readings that may be made by the day and have or may have a figure, in order of time as far as it is known. */
    private static List<Reading> inOrder(Intervention effort, Context context) {
        return effort.readings().stream()
                .filter(each -> Holds.happenedBy(each.made(), context.asOf()) != Holds.NOT)
                .filter(each -> Range.possible(each.share(), Unit.SHARE).isPresent())
                .sorted(Comparator.comparing(
                                (Reading each) -> each.made().lowest().orElse(LocalDate.MIN))
                        .thenComparing(Reading::id))
                .toList();
    }

    /** Days that are known may be the same, for then the ids decide; a day that is not must lie clear of the others. */
    private static boolean orderIsSure(List<Reading> made, Context context) {
        for (int place = 0; place < made.size(); place++) {
            Value<LocalDate> date = made.get(place).made();
            if (Holds.happenedBy(date, context.asOf()) != Holds.SURELY
                    || (place > 0 && !follows(made.get(place - 1).made(), date))) {
                return false;
            }
        }
        return true;
    }

    private static boolean follows(Value<LocalDate> before, Value<LocalDate> date) {
        LocalDate end = before.highest().orElse(LocalDate.MAX);
        LocalDate start = date.lowest().orElse(LocalDate.MIN);
        boolean bothKnown = before.exact().isPresent() && date.exact().isPresent();
        return bothKnown ? !start.isBefore(end) : start.isAfter(end);
    }

    /** A share that is unknown may turn out to be none, and the reading be passed over. */
    private static Holds flat(Reading before, Reading after, BigDecimal band) {
        boolean unknown = before.share() instanceof Unknown || after.share() instanceof Unknown;
        return unknown
                ? Holds.MAYBE
                : share(after).minus(share(before)).atLeast(band).negate();
    }

    private static Range share(Reading reading) {
        return Range.possible(reading.share(), Unit.SHARE).orElseThrow();
    }

    private static Gaps gaps(Intervention effort, Context context) {
        Gaps gaps = new Gaps();
        if (!effort.readings().given()) {
            gaps.add(context.at("readings"));
        }
        for (Reading each : effort.readings()) {
            gaps.add(context.at("readings", each.id(), "made"), each.made());
            gaps.add(context.at("readings", each.id(), "share"), each.share());
        }
        return gaps;
    }
}
