package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allotment.Extra;
import se.likvard.allocation.Version.Term;

/** Deductions and supplements by organiser type: shares of the gross amount, rounded so that each term's sum is right. */
final class Terms {

    private final Map<Term, Map<String, Amount>> amounts = new LinkedHashMap<>();

    Terms(Version version, List<School> schools, Map<String, Amount> gross, BigDecimal unit) {
        for (Term term : version.terms()) {
            Map<String, BigFraction> exact = new LinkedHashMap<>();
            schools.stream()
                    .filter(each -> each.type().filter(term.type()::equals).isPresent())
                    .forEach(each -> exact.put(each.id(), share(gross, each, term)));
            amounts.put(term, amounts(exact, unit));
        }
    }

    private static BigFraction share(Map<String, Amount> gross, School school, Term term) {
        return Named.of(gross, school.id())
                .exact()
                .multiply(Exact.of(term.rate().value()));
    }

    private static Map<String, Amount> amounts(Map<String, BigFraction> exact, BigDecimal unit) {
        BigDecimal total = Exact.sum(exact.values())
                .divide(Exact.of(unit))
                .bigDecimalValue(0, RoundingMode.HALF_UP)
                .multiply(unit);
        return LargestRemainder.of(exact, total, unit);
    }

    /** Those that concern a school. */
    List<Extra> of(School school) {
        return amounts.entrySet().stream()
                .filter(each -> each.getValue().containsKey(school.id()))
                .map(each -> new Extra(each.getKey(), each.getValue().get(school.id())))
                .toList();
    }
}
