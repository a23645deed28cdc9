package se.likvard.effect;

import java.math.BigDecimal;
import java.util.function.Function;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** A result of grade 9 that an effort may better. */
public enum Measured {
    /** The mean merit value, 17 subjects. */
    MERIT_VALUE("meritValue", SchoolYear::meritValue, Unit.MERIT_POINTS, "meritvärde", "merit value"),
    /** The share that met the criteria in all subjects. */
    ALL_SUBJECTS_PASSED(
            "allSubjectsPassed",
            SchoolYear::allSubjectsPassed,
            Unit.SHARE,
            "andel med godkänt i alla ämnen",
            "share with all subjects passed");

    private final String field;
    private final Function<SchoolYear, Value<BigDecimal>> read;
    private final Unit unit;
    private final Words words;

    Measured(String field, Function<SchoolYear, Value<BigDecimal>> read, Unit unit, String sv, String en) {
        this.field = field;
        this.read = read;
        this.unit = unit;
        this.words = new Words(sv, en);
    }

    /** What it is called, beginning with a small letter. */
    public Words words() {
        return words;
    }

    /** Its unit. */
    public Unit unit() {
        return unit;
    }

    String field() {
        return field;
    }

    Value<BigDecimal> of(SchoolYear year) {
        return read.apply(year);
    }
}
