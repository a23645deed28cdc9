package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.likvard.value.Value;

/**
 * Who gets what under a model.
 *
 * @param asOf the day whose version it is
 * @param budget in kronor
 * @param schools in the order they were given
 */
public record Allocation(Model model, Version version, LocalDate asOf, BigDecimal budget, List<Allotment> schools) {

    /** The schools whose index was not known, and was set as the model says. */
    public List<Allotment> estimated() {
        return schools.stream().filter(Allotment::estimated).toList();
    }

    /** What is paid to all schools; between two sums where an amount is not settled. */
    public Value<BigDecimal> paid() {
        return Value.between(
                sum(each -> each.paid().lowest().orElseThrow()),
                sum(each -> each.paid().highest().orElseThrow()));
    }

    /** The sum of something over all schools. */
    public BigDecimal sum(Function<Allotment, BigDecimal> what) {
        return schools.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every number that it rests on, in the order of the model's file. */
    public List<Declared> declared() {
        return Declared.of(version);
    }

    /** The weighted and the moved share, and the range per pupil. */
    public Measures measures() {
        return Measures.of(this);
    }
}
