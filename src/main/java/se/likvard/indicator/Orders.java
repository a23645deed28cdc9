package se.likvard.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.Order;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The clocks of an order, and what came before it. */
final class Orders {

    private static final String SOURCE = "SFS 2022:940, 26 kap. 10 §; SFS 2022:115";

    private Orders() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(Order.class, "daysLeft", Unit.DAYS_LEFT, Orders::daysLeft)
                        .reads("Order.deadline")
                        .rising("deadline")
                        .source(SOURCE),
                Indicator.number(Order.class, "yearsSinceIssued", Unit.YEARS, Orders::sinceIssued)
                        .reads("Order.issued")
                        .falling("issued")
                        .source(SOURCE),
                Indicator.number(Order.class, "earlierOrders", Unit.COUNT, Orders::earlier)
                        .reads("Order.schoolUnitCode", "Order.area", "Order.issued")
                        .source(SOURCE));
    }

    /** Days from the day to the deadline, 0 on the deadline and below 0 after it. None when the decision sets no day. */
    static Figure daysLeft(Order order, Context context) {
        Value<LocalDate> deadline = order.deadline();
        Gaps gaps = new Gaps().add(context.at("deadline"), deadline);
        return deadline.lowest()
                .map(first -> gaps.figure(Value.between(
                        Elapsed.days(context.asOf(), first),
                        Elapsed.days(context.asOf(), deadline.highest().orElse(first)))))
                .orElseGet(() -> Figure.given(context.at("deadline"), deadline.map(any -> Unit.DAYS_LEFT.least())));
    }

    /** Years since the order was issued, 0–200: whole years and the part of the year begun, so that two years to the day is 2. */
    static Figure sinceIssued(Order order, Context context) {
        return Elapsed.years(context.at("issued"), order.issued(), context.asOf());
    }

    /** Orders in the same area at the same unit, or both of the organiser as a whole, that were issued on an earlier day. */
    static Figure earlier(Order order, Context context) {
        Tally tally = new Tally(context.organiser().orders().given(), "orders");
        for (Order each : context.organiser().orders()) {
            if (!each.id().equals(order.id())) {
                Holds counts = same(each.area(), order.area())
                        .and(same(each.schoolUnitCode(), order.schoolUnitCode()))
                        .and(before(each.issued(), order.issued()));
                tally.add(counts, gaps -> doubts(order, doubts(each, gaps)));
            }
        }
        return tally.figure();
    }

    private static Gaps doubts(Order order, Gaps gaps) {
        String path = "orders[" + order.id() + "].";
        return gaps.add(path + "area", order.area())
                .add(path + "schoolUnitCode", order.schoolUnitCode())
                .add(path + "issued", order.issued());
    }

    private static <T> Holds same(Value<T> one, Value<T> other) {
        return one.isSettled() && other.isSettled() ? Holds.of(one.exact().equals(other.exact())) : Holds.MAYBE;
    }

    private static Holds before(Value<LocalDate> one, Value<LocalDate> other) {
        Optional<LocalDate> first = one.lowest();
        Optional<LocalDate> last = other.highest();
        if (first.isEmpty() || last.isEmpty()) {
            return one instanceof Unknown || other instanceof Unknown ? Holds.MAYBE : Holds.NOT;
        }
        boolean surely = one.highest().orElseThrow().isBefore(other.lowest().orElseThrow());
        return surely ? Holds.SURELY : first.get().isBefore(last.get()) ? Holds.MAYBE : Holds.NOT;
    }
}
