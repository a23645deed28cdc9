package se.likvard.source.municipality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Predicate;
import se.likvard.source.municipality.MunicipalityRealFilesTest.Key;
import se.likvard.value.Known;
import se.likvard.value.Value;

/**
 * How many figures of a table of Skolverket have the same number in Kolada, to the decimals of the table; how many differ; how
 * many the table marks although Kolada has a number; and how many Kolada has no number for that is read.
 */
record Compared(int same, int differ, int marked, int onlyTable) {

    static Compared of(Map<Key, Value<BigDecimal>> table, Map<Key, Value<BigDecimal>> kolada, Predicate<Key> which) {
        int[] count = new int[4];
        table.forEach((key, value) -> {
            if (which.test(key)) {
                Value<BigDecimal> other = kolada.get(key);
                int at = other == null ? 3 : !(value instanceof Known) ? 2 : same(value, other) ? 0 : 1;
                count[at]++;
            }
        });
        return new Compared(count[0], count[1], count[2], count[3]);
    }

    static boolean same(Value<BigDecimal> table, Value<BigDecimal> kolada) {
        BigDecimal one = table.exact().orElseThrow();
        BigDecimal other = kolada.exact().orElseThrow();
        return one.compareTo(other.setScale(one.scale(), RoundingMode.HALF_UP)) == 0;
    }
}
