package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.School;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.ModelFiles;

/** Random towns of schools, under the shipped models. */
final class Towns {

    static final Allocations MODELS = Allocations.of(ModelFiles.in(Path.of("rules")));
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Random random = new Random(20261122);

    int number(int bound) {
        return random.nextInt(bound);
    }

    /** Schools called "school 0" and on, of which one in ten is missing. */
    List<School> schools(int number) {
        List<School> schools = new ArrayList<>();
        for (int school = 0; school < number; school++) {
            if (school < 3 || random.nextInt(10) > 0) {
                schools.add(school("school " + school, 10 + random.nextInt(600), 20 + random.nextInt(300)));
            }
        }
        return schools;
    }

    static School school(String id, int pupils, int index) {
        return School.of(
                id, OrganiserType.MUNICIPAL, BigDecimal.valueOf(index), Map.of("pupils", BigDecimal.valueOf(pupils)));
    }

    static Side side(String model, List<School> schools, String budget) {
        return new Side(MODELS.of(model, schools, DAY, Optional.of(new BigDecimal(budget))), model + ".csv", false);
    }

    /** The threshold model against the proportional, between two years, with a budget that falls or rises a little. */
    Comparison comparison() {
        int number = 3 + random.nextInt(20);
        int budget = 90_000_000 + random.nextInt(20_000_000);
        return Comparison.of(
                side("threshold", schools(number), "100000000"),
                side("proportional", schools(number), Integer.toString(budget)));
    }
}
