package se.likvard.source.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.source.told.Cell;
import se.likvard.source.told.Measure;
import se.likvard.value.Value;

/** The sign before decimals in one file. The other sign would part thousands, so it is never read as a decimal sign. */
enum Decimals {
    COMMA("\\d\\.\\d"),
    POINT("\\d,\\d");

    private final Pattern foreign;

    Decimals(String foreign) {
        this.foreign = Pattern.compile(foreign);
    }

    /**
     * A cell as a value of a measure; empty when the measure cannot hold it.
     *
     * @param pupils behind a share, where they are known
     */
    Optional<Value<BigDecimal>> read(String text, Measure measure, Optional<BigDecimal> pupils) {
        return foreign.matcher(text).find() ? Optional.empty() : Cell.of(text).as(measure, pupils);
    }
}
