package se.likvard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import se.likvard.allocation.School;
import se.likvard.allocation.compare.Asked;
import se.likvard.allocation.compare.Comparison;
import se.likvard.allocation.compare.ComparisonPage;
import se.likvard.allocation.compare.Transition;
import se.likvard.organiser.OrganiserType;

/** Pages that compare two models for invented schools. */
final class ComparedSchools {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private ComparedSchools() {}

    static String page(int number, Locale language) {
        Random random = new Random(number);
        List<School> schools = new ArrayList<>();
        for (int school = 0; school < number; school++) {
            schools.add(School.of(
                    "Skolan <%s> & barnen".formatted(school),
                    OrganiserType.MUNICIPAL,
                    BigDecimal.valueOf(20 + random.nextInt(300)),
                    Map.of("pupils", BigDecimal.valueOf(10 + random.nextInt(600)))));
        }
        Comparison comparison = Comparison.of(
                Fixtures.LIKVARD.allocation(), asked("threshold", schools), asked("proportional", schools));
        Transition transition = Transition.of(comparison, new BigDecimal("0.05"), 10);
        return ComparisonPage.of(comparison, Optional.of(transition), language);
    }

    private static Asked asked(String model, List<School> schools) {
        return new Asked(model, schools, "skolor.csv", false, DAY, Optional.of(new BigDecimal("51500000")));
    }
}
