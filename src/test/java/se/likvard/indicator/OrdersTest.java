package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.indicator.Given.date;
import static se.likvard.indicator.Given.dates;
import static se.likvard.indicator.Given.list;
import static se.likvard.indicator.Given.say;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Area;
import se.likvard.organiser.Order;
import se.likvard.organiser.Organiser;
import se.likvard.value.Figure;
import se.likvard.value.Value;

class OrdersTest {

    private static final Value<String> UNIT = Value.of("00000001");

    @Test
    void theDeadlineIsDayNoughtAndTheDayAfterIsBelow() {
        assertThat(say(left(date("2025-12-01")))).isEqualTo("30");
        assertThat(say(left(date("2025-11-01")))).isEqualTo("0");
        assertThat(say(left(date("2025-10-31")))).isEqualTo("-1");
        assertThat(say(left(dates("2025-11-01", "2025-11-30")))).isEqualTo("0..29");
        assertThat(say(left(Value.none()))).isEqualTo("none");
        assertThat(say(left(Given.unknown()))).isEqualTo("unknown");
    }

    @Test
    void anEarlierOrderIsOneOfAnEarlierDayInTheSameAreaAtTheSameUnit() {
        assertThat(earlier(order("1", UNIT, Area.TEACHING, date("2023-05-01")))).isEqualTo("1");
        assertThat(earlier(order("1", UNIT, Area.STUDY_CALM, date("2023-05-01"))))
                .isEqualTo("0");
        assertThat(earlier(order("1", Value.none(), Area.TEACHING, date("2023-05-01"))))
                .isEqualTo("0");
        assertThat(earlier(order("1", UNIT, Area.TEACHING, date("2025-05-01")))).isEqualTo("0");
        assertThat(earlier(order("1", UNIT, Area.TEACHING, date("2025-05-02")))).isEqualTo("0");
    }

    @Test
    void whatIsNotKnownOfAnEarlierOneMayMakeItCount() {
        assertThat(earlier(order("1", Given.unknown(), Area.TEACHING, date("2023-05-01"))))
                .isEqualTo("0..1");
        assertThat(earlier(order("1", UNIT, Area.TEACHING, Given.unknown()))).isEqualTo("0..1");
        assertThat(earlier(order("1", UNIT, Area.TEACHING, dates("2025-01-01", "2025-12-31"))))
                .isEqualTo("0..1");
        assertThat(earlier(order("1", UNIT, Area.TEACHING, dates("2024-01-01", "2024-12-31"))))
                .isEqualTo("1");
    }

    private static Figure left(Value<LocalDate> deadline) {
        Order order = Tree.of(Order.class, "deadline", deadline);
        return Given.figure("daysLeft", "orders[1]", Tree.of(Organiser.class, "orders", list(order)));
    }

    /** How many orders came before one of 1 May 2025 on teaching at the unit. */
    private static String earlier(Order other) {
        Order order = order("2", UNIT, Area.TEACHING, date("2025-05-01"));
        Organiser organiser = Tree.of(Organiser.class, "orders", list(other, order));
        return say(Given.figure("earlierOrders", "orders[2]", organiser));
    }

    private static Order order(String id, Value<String> unit, Area area, Value<LocalDate> issued) {
        return Tree.of(Order.class, "id", id, "schoolUnitCode", unit, "area", Value.of(area), "issued", issued);
    }
}
