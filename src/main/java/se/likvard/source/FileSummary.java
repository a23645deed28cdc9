package se.likvard.source;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Observation;
import se.likvard.source.told.Told;
import se.likvard.value.Between;
import se.likvard.value.Known;
import se.likvard.value.NotApplicable;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * What was taken from one file and what was left.
 *
 * @param file as it was named
 * @param recognisedAs what the file is, its year included
 * @param rows rows taken
 * @param lost rows left because of a fault
 * @param figures how the figures of each measure are known
 * @param notes what was assumed, and which columns were left
 */
public record FileSummary(
        String file,
        Words recognisedAs,
        int rows,
        int lost,
        Map<Measure, Map<State, Integer>> figures,
        List<Words> notes) {

    /** How a figure is known. */
    public enum State {
        NUMBER,
        BETWEEN,
        SUPPRESSED,
        NOT_REPORTED,
        NOT_APPLICABLE
    }

    public FileSummary {
        notes = List.copyOf(notes);
    }

    static FileSummary of(Told told) {
        Map<Measure, Map<State, Integer>> figures = new EnumMap<>(Measure.class);
        for (Observation each : told.observations()) {
            figures.computeIfAbsent(each.measure(), any -> new EnumMap<>(State.class))
                    .merge(state(each.value()), 1, Integer::sum);
        }
        return new FileSummary(told.file(), told.recognisedAs(), told.rows(), told.lost(), figures, told.notes());
    }

    private static State state(Value<BigDecimal> value) {
        if (value instanceof Known) {
            return State.NUMBER;
        }
        if (value instanceof Between) {
            return State.BETWEEN;
        }
        if (value instanceof NotApplicable) {
            return State.NOT_APPLICABLE;
        }
        return value instanceof Unknown<BigDecimal> unknown && unknown.reason() == Reason.SUPPRESSED
                ? State.SUPPRESSED
                : State.NOT_REPORTED;
    }
}
