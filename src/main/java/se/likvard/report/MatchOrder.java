package se.likvard.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import se.likvard.assessment.Match;
import se.likvard.value.Value;

/** Orders matches by their values, field by field; numbers by size, before everything else. */
final class MatchOrder implements Comparator<Match> {

    private static final Comparator<Map.Entry<String, Value<?>>> BY_FIELD =
            Map.Entry.<String, Value<?>>comparingByKey().thenComparing(Map.Entry::getValue, MatchOrder::compareValues);

    @Override
    public int compare(Match one, Match other) {
        Iterator<Map.Entry<String, Value<?>>> rest = other.values().entrySet().iterator();
        for (Map.Entry<String, Value<?>> entry : one.values().entrySet()) {
            int order = rest.hasNext() ? BY_FIELD.compare(entry, rest.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return rest.hasNext() ? -1 : 0;
    }

    private static int compareValues(Value<?> one, Value<?> other) {
        boolean number = one.lowest().orElse(null) instanceof BigDecimal;
        boolean otherNumber = other.lowest().orElse(null) instanceof BigDecimal;
        if (number && otherNumber) {
            int order = low(one).compareTo(low(other));
            return order != 0 ? order : one.toString().compareTo(other.toString());
        }
        return number == otherNumber ? one.toString().compareTo(other.toString()) : number ? -1 : 1;
    }

    private static BigDecimal low(Value<?> value) {
        return (BigDecimal) value.lowest().orElseThrow();
    }
}
