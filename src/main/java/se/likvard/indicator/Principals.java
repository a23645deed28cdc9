package se.likvard.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.likvard.organiser.PrincipalService;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Figure;
import se.likvard.value.Unit;

/** How many principals a unit has had, and how long each has been there. */
final class Principals {

    private Principals() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(SchoolUnit.class, "principalsInWindow", Unit.COUNT, Principals::inWindow)
                        .reads("PrincipalService.principalId", "PrincipalService.started", "PrincipalService.ended")
                        .given("principalWindow")
                        .source("Skolverket 2024-01-11, principal turnover: three or more in five school years"),
                Indicator.number(PrincipalService.class, "yearsInPost", Unit.YEARS, Principals::yearsInPost)
                        .reads("PrincipalService.started")
                        .falling("started")
                        .source("SFS 2018:1303, time from taking the post"));
    }

    /** Years since the principal took the post at the unit, 0–200, by {@link Ages#years}: four years to the day is 4. */
    static Figure yearsInPost(PrincipalService service, Context context) {
        return Elapsed.years(context.at("started"), service.started(), context.asOf());
    }

    /**
     * Distinct principals who led the unit at any time in the last {@code principalWindow} school years, the running one
     * included, 0 and up. A school year runs from 1 July to 30 June. A service without a known id may be anyone's, also a
     * principal's who is counted already; a vacancy (id none) is nobody's.
     */
    static Figure inWindow(SchoolUnit unit, Context context) {
        Optional<BigDecimal> window = context.policy().number("principalWindow");
        Gaps gaps = new Gaps();
        if (window.isEmpty()) {
            return Gaps.noPolicy("principalWindow");
        }
        if (!unit.principalServices().given()) {
            return gaps.add(context.at("principalServices")).between(0, Unit.COUNT.most());
        }
        LocalDate from = firstDay(context.asOf(), window.get().intValue());
        Set<String> sure = new HashSet<>();
        Set<String> possible = new HashSet<>();
        int anybody = 0;
        for (PrincipalService each : unit.principalServices()) {
            Holds served = served(each, from, context.asOf());
            if (served == Holds.NOT || isVacancy(each)) {
                continue;
            }
            doubts(each, served, context, gaps);
            each.principalId().exact().ifPresent(possible::add);
            each.principalId().exact().filter(id -> served == Holds.SURELY).ifPresent(sure::add);
            anybody += each.principalId().exact().isPresent() ? 0 : 1;
        }
        return gaps.between(sure.size(), possible.size() + anybody);
    }

    /** The day on which the first school year of the window began. */
    static LocalDate firstDay(LocalDate day, int schoolYears) {
        int began = day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1;
        return LocalDate.of(began - (schoolYears - 1), Month.JULY, 1);
    }

    /** Whether any day of the service lies in the window; its last day counts. */
    private static Holds served(PrincipalService service, LocalDate from, LocalDate day) {
        Holds endedBefore = Holds.happenedBy(service.ended(), from.minusDays(1));
        Holds startedBefore = Holds.happenedBy(service.started(), from.minusDays(1));
        return Holds.happenedBy(service.started(), day).and(endedBefore.negate().or(startedBefore.negate()));
    }

    private static boolean isVacancy(PrincipalService service) {
        return service.principalId().isSettled()
                && service.principalId().exact().isEmpty();
    }

    private static void doubts(PrincipalService service, Holds served, Context context, Gaps gaps) {
        String list = "principalServices";
        gaps.add(context.at(list, service.id(), "principalId"), service.principalId());
        if (served == Holds.MAYBE) {
            gaps.add(context.at(list, service.id(), "started"), service.started())
                    .add(context.at(list, service.id(), "ended"), service.ended());
        }
    }
}
