package se.likvard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.chart.Years.Band;
import se.likvard.value.Reason;
import se.likvard.value.Value;

class DrawingsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Value<LocalDate> NOT = Value.notApplicable();
    private static final Band BAND =
            new Band(new BigDecimal(200), Optional.of(new BigDecimal(225)), Optional.of(new BigDecimal(250)));

    @Test
    void anAxisKeepsToItsEnds() {
        Axis axis = new Axis(100, 200, 10, 20);
        assertThat(axis.at(150)).isEqualTo(15);
        assertThat(axis.at(999)).isEqualTo(20);
        assertThat(axis.at(-1)).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis(5, 5, 0, 1));
    }

    @Test
    void aFigureIsDrawnAsWhatIsKnownOfIt() {
        Value<BigDecimal> unknown = Value.unknown(Reason.SUPPRESSED);
        assertThat(looks(unknown)).contains("unknown").doesNotContain("point", "below", "interval", "course");
        assertThat(looks(Value.between(new BigDecimal(210), new BigDecimal(215))))
                .contains("interval")
                .doesNotContain("unknown", "point");
        assertThat(looks(Value.of(new BigDecimal(199)))).contains("below").doesNotContain("point");
        assertThat(looks(Value.of(new BigDecimal(200)))).contains("point").doesNotContain("below");
        assertThat(looks(Value.<BigDecimal>notApplicable())).doesNotContain("unknown", "point", "below", "interval");
    }

    @Test
    void whatIsNotKnownIsNotBridged() {
        Years.Year known = year(Value.of(new BigDecimal(210)));
        Years.Year hole = year(Value.unknown(Reason.NOT_REPORTED));
        assertThat(count(chart(known, known), "course")).isEqualTo(1);
        assertThat(count(chart(known, hole, known), "course")).isZero();
    }

    @Test
    void chartsShareTensAroundAllFigures() {
        assertThat(Years.tens(Stream.of(new BigDecimal("172.4"), new BigDecimal("251"))))
                .containsExactly(new BigDecimal("170"), new BigDecimal("260"));
        assertThat(Years.tens(Stream.empty())).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whatGoesOnGoesOnToTheDayAndAPlanBeyondIt() {
        Span open = new Span(on("2024-01-01"), Value.none(), NOT, "bar");
        Span planned = new Span(on("2024-01-01"), Value.none(), on("2027-06-30"), "bar");
        assertThat(signs(open)).containsExactly(Sign.ONWARD);
        assertThat(looks(open)).contains("bar").doesNotContain("planned", "unknown");
        assertThat(looks(planned)).contains("bar", "planned");
        assertThat(signs(planned)).isEmpty();
    }

    @Test
    void uncertainTimeIsHatched() {
        Span since2019 = new Span(Value.between(day("2019-01-01"), day("2019-12-31")), on("2022-06-30"), NOT, "bar");
        Span nobodyKnows = new Span(Value.unknown(Reason.NOT_REPORTED), Value.unknown(Reason.NOT_REPORTED), NOT, "bar");
        assertThat(looks(since2019)).contains("unknown", "bar");
        assertThat(looks(nobodyKnows)).contains("unknown").doesNotContain("bar");
        assertThat(looks(new Span(on("2019-01-01"), Value.unknown(Reason.WITHHELD), NOT, "bar")))
                .contains("unknown");
    }

    @Test
    void aLaneThatNobodyHasToldIsHatched() {
        Lane untold = new Lane("Rektorer", List.of(), List.of(), false);
        Lane empty = new Lane("Rektorer", List.of(), List.of(), true);
        assertThat(drawn(untold)).contains("unknown");
        assertThat(drawn(empty)).doesNotContain("unknown");
    }

    @Test
    void whatBeganBeforeTheTimelineSaysSo() {
        assertThat(signs(new Span(on("1998-01-01"), on("2023-01-01"), NOT, "bar")))
                .containsExactly(Sign.BACKWARD);
    }

    @Test
    void arrowsJoinWhatHoldsAndNothingElse() {
        Ring.Node holds = new Ring.Node(List.of("a"), Ring.State.HOLDS, "ja");
        Ring.Node not = new Ring.Node(List.of("b"), Ring.State.NOT, "nej");
        Ring.Node open = new Ring.Node(List.of("c"), Ring.State.OPEN, "okänt");
        assertThat(ring(holds, holds, not, open, holds))
                .filteredOn("arrow"::equals)
                .hasSize(3);
        assertThat(ring(holds, not, open, not, not)).doesNotContain("arrow");
        assertThat(ring(holds, not, open, not, not)).contains("node holds", "node not", "node open");
    }

    private static List<String> ring(Ring.Node... nodes) {
        return looks(new Ring(List.of(nodes)).drawing("t", "d", List.of("m")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Value<LocalDate> on(String text) {
        return Value.of(day(text));
    }

    private static List<String> drawn(Lane lane) {
        return looks(Timeline.around(DAY, List.of(lane)).drawing(List.of(lane), "t", "d"));
    }

    private static List<String> looks(Span span) {
        return drawn(new Lane("l", List.of(span), List.of(), true));
    }

    private static List<Sign> signs(Span span) {
        Lane lane = new Lane("l", List.of(span), List.of(), true);
        return Timeline.around(DAY, List.of(lane)).drawing(List.of(lane), "t", "d").shapes().stream()
                .filter(Shape.Mark.class::isInstance)
                .map(mark -> ((Shape.Mark) mark).sign())
                .toList();
    }

    private static Years.Year year(Value<BigDecimal> figure) {
        return new Years.Year("’25", figure, Optional.of(BAND), "");
    }

    private static Drawing chart(Years.Year... years) {
        return new Years(List.of(years), new BigDecimal(150), new BigDecimal(300)).drawing("t", "d");
    }

    private static List<String> looks(Value<BigDecimal> figure) {
        return looks(chart(year(figure)));
    }

    private static List<String> looks(Drawing drawing) {
        return drawing.shapes().stream().map(Shape::look).toList();
    }

    private static long count(Drawing drawing, String look) {
        return looks(drawing).stream().filter(look::equals).count();
    }
}
