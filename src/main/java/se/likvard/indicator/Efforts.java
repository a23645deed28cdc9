package se.likvard.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.Intervention;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** How long an intervention has run and is planned to run. */
final class Efforts {

    private static final String SOURCE = "RiR 2020:14; Skolverket, Samverkan för bästa skola";

    private Efforts() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(Intervention.class, "monthsRun", Unit.MONTHS, Efforts::monthsRun)
                        .reads("Intervention.started", "Intervention.ended")
                        .falling("started")
                        .source(SOURCE),
                Indicator.number(Intervention.class, "monthsPlanned", Unit.MONTHS, Efforts::monthsPlanned)
                        .reads("Intervention.started", "Intervention.plannedEnd")
                        .falling("started")
                        .rising("plannedEnd")
                        .source(SOURCE),
                Indicator.flag(Intervention.class, "running", Efforts::running)
                        .reads("Intervention.ended")
                        .source(SOURCE));
    }

    /** Whole months from the start to the end or, while it runs, to the day, 0–2400, by {@link Ages#months}. */
    static Figure monthsRun(Intervention effort, Context context) {
        Gaps gaps = new Gaps().add(context.at("started"), effort.started()).add(context.at("ended"), effort.ended());
        LocalDate day = context.asOf();
        Optional<LocalDate> from = effort.started().lowest();
        if (from.isEmpty()) {
            return absent(context.at("started"), effort.started());
        }
        LocalDate latestStart = effort.started().highest().orElse(day);
        boolean over = Holds.happenedBy(effort.ended(), day) != Holds.NOT;
        LocalDate earliestEnd = over ? effort.ended().lowest().orElse(latestStart) : day;
        boolean mayRun = Holds.happenedBy(effort.ended(), day) != Holds.SURELY;
        LocalDate latestEnd = mayRun ? day : effort.ended().highest().orElse(day);
        return gaps.figure(Value.between(Ages.months(latestStart, earliestEnd), Ages.months(from.get(), latestEnd)));
    }

    /** Whole months from the start to the planned end, 0–2400. None when no end is planned. */
    static Figure monthsPlanned(Intervention effort, Context context) {
        Optional<LocalDate> from = effort.started().lowest();
        Optional<LocalDate> end = effort.plannedEnd().lowest();
        if (end.isEmpty()) {
            return absent(context.at("plannedEnd"), effort.plannedEnd());
        }
        if (from.isEmpty()) {
            return absent(context.at("started"), effort.started());
        }
        BigDecimal least = Ages.months(effort.started().highest().orElse(from.get()), end.get());
        BigDecimal most = Ages.months(from.get(), effort.plannedEnd().highest().orElse(end.get()));
        return new Gaps()
                .add(context.at("started"), effort.started())
                .add(context.at("plannedEnd"), effort.plannedEnd())
                .figure(Value.between(least, most));
    }

    /** True while the intervention has not ended: its end, if any, lies after the day. */
    static Figure running(Intervention effort, Context context) {
        return new Gaps()
                .add(context.at("ended"), effort.ended())
                .flag(Holds.happenedBy(effort.ended(), context.asOf()).negate());
    }

    /** What there is to say without the date: none and not applicable stay so, unknown is the gap. */
    private static Figure absent(String path, Value<LocalDate> date) {
        return Figure.given(path, date.<BigDecimal>map(any -> BigDecimal.ZERO));
    }
}
